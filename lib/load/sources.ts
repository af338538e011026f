import path from "node:path";
import { z } from "zod";
import type { AuthoredSourceEntry } from "@/lib/model/authored";
import type { Problem } from "@/lib/model/problem";
import { idPattern } from "@/lib/model/scalars";
import { setAsideSchema } from "@/lib/model/schema";
import type { CorpusSchemas } from "@/lib/model/schemas-of-corpus";
import { listFiles } from "./folders";
import { isMapping } from "./issue-message";
import { readYaml, textsIn, toEntries } from "./lists";
import { aboutFile } from "./location";
import { validate } from "./validate";
import type { YamlFile } from "./yaml";

/** The sources of a corpus, as far as they have the right shape. */
interface ReadSources {
  readonly sources: readonly AuthoredSourceEntry[];
  /** Base names of all files, also of those that could not be read. */
  readonly ids: readonly string[];
  /** Names of files that would be sources if they ended in .yaml. */
  readonly strayIds: readonly string[];
  /** Every text of what was refused; undefined where a file could not be read. */
  readonly mentioned: ReadonlySet<string> | undefined;
  readonly yamls: readonly YamlFile[];
  readonly problems: readonly Problem[];
}

/** Reads every file of `content/sources`. */
export async function readSources(root: string, schemas: CorpusSchemas): Promise<ReadSources> {
  const listed = await listFiles(root, "content/sources", ".yaml");
  const read = await Promise.all(listed.files.map((file) => readYaml(root, file)));
  const yamls = read.flatMap(({ yaml }) => yaml ?? []);
  const validated = yamls.map((yaml) => toSource(yaml, schemas));
  const isComplete = listed.isRead && yamls.length === listed.files.length && listed.strayIds.length === 0;
  return {
    sources: validated.map(({ source }) => source),
    ids: listed.files.map(sourceIdOf),
    strayIds: listed.strayIds,
    mentioned: isComplete ? new Set(validated.flatMap(({ source }) => textsIn(source.refused))) : undefined,
    yamls,
    problems: [
      ...listed.problems,
      ...listed.files.flatMap(nameProblems),
      ...[...read, ...validated].flatMap(({ problems }) => problems),
    ],
  };
}

/** Without a look at the two lists, whose entries are held against their schemas one by one. */
const unread = { recommendations: z.unknown().optional(), setAside: z.unknown().optional() };

/** Holds a source against its schema: the head, and each entry of its lists, so that none of them hides another. */
function toSource(yaml: YamlFile, schemas: CorpusSchemas) {
  const { file, data } = yaml;
  const { recommendations, setAside, ...rest } = isMapping(data) ? data : {};
  const head = validate(yaml, [], data, schemas.source.extend(unread));
  const coded = toEntries(yaml, ["recommendations"], recommendations ?? [], schemas.recommendation);
  const aside = toEntries(yaml, ["setAside"], setAside ?? [], setAsideSchema);
  const refused = {
    head: "entry" in head ? undefined : { value: rest, file, path: [] },
    recommendations: coded.refused,
    setAside: aside.refused,
  };
  const source: AuthoredSourceEntry = {
    id: sourceIdOf(file),
    file,
    head: "entry" in head ? withoutLists(head.entry.value) : undefined,
    sha256: typeof rest.sha256 === "string" ? rest.sha256 : undefined,
    recommendations: coded.entries,
    setAside: aside.entries,
    refused,
    whole: coded.refused.length + aside.refused.length === 0,
  };
  const problems = [...("entry" in head ? [] : head.problems), ...coded.problems, ...aside.problems];
  return { source, problems };
}

function withoutLists<T extends { readonly recommendations?: unknown; readonly setAside?: unknown }>({
  recommendations: _,
  setAside: __,
  ...head
}: T) {
  return head;
}

/** Base name of a source's file, which is its id. */
function sourceIdOf(file: string): string {
  return path.posix.basename(file, ".yaml");
}

/** A name that can be no id, and no part of an address. */
function nameProblems(file: string): Problem[] {
  const id = sourceIdOf(file);
  if (idPattern.test(id)) return [];
  const remedy = "Name the file with lower case words joined by hyphens.";
  return [{ ...aboutFile(file, "id-invalid", `"${id}" cannot be the id of a source.`, remedy), value: id }];
}
