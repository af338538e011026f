import path from "node:path";
import { z } from "zod";
import type { Library } from "@/lib/model/corpus";
import { memoize } from "@/lib/model/memo";
import type { Problem } from "@/lib/model/problem";
import type { Audit } from "@/lib/model/reliability/adjudication";
import { auditCodings, type SecondCoding } from "@/lib/model/reliability/reliability";
import {
  type CodingEntry,
  resolveSecondCoding,
  type SecondCodingResult,
} from "@/lib/model/resolve-second-coding";
import { adjudicationSchema, codedUnitSchema, codingSchema } from "@/lib/model/second-coding-schema";
import { CorpusError, corpusDirectory, getCorpus, isDevelopment } from ".";
import { isProblem, readTextFile } from "./files";
import { listFiles } from "./folders";
import { isMapping } from "./issue-message";
import { placesIn, readList, readYaml, toEntries } from "./lists";
import { validate } from "./validate";
import type { YamlFile } from "./yaml";

const FOLDER = "content/second-coding";
/** Where the first coding is kept as it stood before anybody compared. */
export const FIRST_FOLDER = `${FOLDER}/first`;
const ADJUDICATION = `${FOLDER}/adjudication.yaml`;

/**
 * Reads the second coding of a corpus, all of which is optional, checks it and resolves it.
 *
 * @param root path of the folder that holds `content`
 * @param library the corpus there: only one without problems can say which ids and quotes are right
 */
export async function loadSecondCoding(root: string, library: Library): Promise<SecondCodingResult> {
  const second = await readCodings(root, FOLDER, [FIRST_FOLDER, ADJUDICATION]);
  const first = await readCodings(root, FIRST_FOLDER, []);
  const adjudications = await readList(root, ADJUDICATION, adjudicationSchema);
  const yamls = [...second.yamls, ...first.yamls, ...(adjudications.yaml ? [adjudications.yaml] : [])];
  return resolveSecondCoding(
    library,
    {
      second: second.codings,
      first: first.codings,
      adjudications: adjudications.entries,
      placeOf: placesIn(yamls),
    },
    [...second.problems, ...first.problems, ...withoutMissing(adjudications.problems)],
  );
}

const NO_CODING: SecondCoding = { second: {}, first: {}, adjudications: [] };

/**
 * The second coding of the corpus of this process; in development none while it has a problem.
 *
 * @throws CorpusError with every problem, where there is one and this is no development
 */
export async function getSecondCoding(): Promise<SecondCoding> {
  const result = await loadSecondCoding(corpusDirectory(), await getCorpus());
  if ("problems" in result && isDevelopment()) return NO_CODING;
  if ("problems" in result) throw new CorpusError(result.problems);
  return result.secondCoding;
}

/** The file of adjudications of this process's corpus as it stands; undefined where there is none. */
export async function readAdjudicationFile(): Promise<string | undefined> {
  const read = await readTextFile(corpusDirectory(), ADJUDICATION);
  return isProblem(read) ? undefined : read.text;
}

/** @param others what else stands in the folder */
async function readCodings(root: string, folder: string, others: readonly string[]) {
  const listed = await listFiles(root, folder, ".yaml");
  const files = listed.files.filter((file) => !others.includes(file));
  const read = await Promise.all(files.map((file) => readYaml(root, file)));
  const yamls = read.flatMap(({ yaml }) => yaml ?? []);
  const validated = yamls.map(toCoding);
  return {
    codings: validated.map(({ coding }) => coding),
    yamls,
    problems: [
      ...withoutMissing(listed.problems).filter(({ file }) => !others.includes(file)),
      ...[...read, ...validated].flatMap(({ problems }) => problems),
    ],
  };
}

/** Without a look at the units, which are held against their schema one by one. */
const headSchema = codingSchema.extend({ units: z.array(z.unknown()) });

function toCoding(yaml: YamlFile): { readonly coding: CodingEntry; readonly problems: readonly Problem[] } {
  const { file, data } = yaml;
  const head = validate(yaml, [], data, headSchema);
  const given = isMapping(data) ? data.units : undefined;
  const units = toEntries(yaml, ["units"], Array.isArray(given) ? given : [], codedUnitSchema);
  return {
    coding: {
      source: path.posix.basename(file, ".yaml"),
      file,
      head: "entry" in head ? withoutUnits(head.entry.value) : undefined,
      units: units.entries,
    },
    problems: [...("entry" in head ? [] : head.problems), ...units.problems],
  };
}

function withoutUnits({ units: _, ...head }: z.infer<typeof headSchema>) {
  return head;
}

/** A corpus can do without a second coding, or with a part of one. */
function withoutMissing(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code }) => code !== "file-missing");
}

/**
 * Where the two codings of the corpus of this process differ, found once for each library: hundreds of pages ask.
 *
 * @throws CorpusError with every problem, where there is one
 */
export async function getCodingDifferences(): Promise<Audit> {
  return differencesOf(await getCorpus());
}

const differencesOf = memoize(
  async (library: Library): Promise<Audit> => auditCodings(library, await getSecondCoding()),
);
