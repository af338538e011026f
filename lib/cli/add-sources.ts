import { existsSync } from "node:fs";
import path from "node:path";
import { readList } from "@/lib/load/lists";
import { readVocabulary } from "@/lib/load/read-vocabulary";
import { schemasFor } from "@/lib/model/schemas-of-corpus";
import { idsOf, type Term, type Vocabulary } from "@/lib/model/vocabulary";
import { UsageError } from "./arguments.mjs";
import { type Ask, askYes } from "./ask";
import { type Brought, bringDocument, sourceFiles } from "./new-source";
import {
  askFacts,
  type FactName,
  type Facts,
  factNames,
  factQuestion,
  faultOf,
  proposeFacts,
  settleFacts,
} from "./source-facts";
import { writeNew } from "./write-new";

/** The options of `npm run new -- source`. */
type SourceOptions = Partial<Record<FactName, string>> & {
  readonly "drop-headers"?: boolean | undefined;
  readonly "whole-page"?: boolean | undefined;
  readonly encoding?: string | undefined;
  /** The option by which further commands find the corpus. */
  readonly where: string;
};

/**
 * Adds documents to a corpus: looks at all of them before it writes any.
 *
 * @param ask where somebody can answer
 * @returns 0
 * @throws UsageError where a document is refused or something is missing, with all that is
 */
export async function addSources(
  folder: string,
  names: readonly string[],
  options: SourceOptions,
  ask: Ask | undefined,
): Promise<number> {
  const vocabulary = await readVocabulary(folder);
  const kinds = vocabulary.sourceKinds;
  const given = givenFacts(options, names.length, kinds);
  const faults: string[] = [];
  const found: { brought: Brought; facts: Facts }[] = [];
  for (const name of names) {
    try {
      const brought = await bring(name, options, ask);
      const isTaken = (id: string) =>
        found.some(({ facts }) => facts.id === id) ||
        existsSync(path.join(folder, `content/sources/${id}.yaml`));
      const propose = (known: Partial<Facts>) =>
        proposeFacts(brought.document, path.basename(name), known, isTaken);
      const settled = ask
        ? { facts: await askFacts(ask, given, propose, kinds) }
        : settleFacts(given, propose(given));
      if ("facts" in settled) found.push({ brought, facts: settled.facts });
      else faults.push(describeMissing(name, settled.missing, propose(given), kinds));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  const twice = found.find(({ facts }, at) => found.findIndex((other) => other.facts.id === facts.id) < at);
  if (twice)
    throw new UsageError(`Two of the documents have the id "${twice.facts.id}". Nothing was written.`);
  // All are looked at before the first is written.
  const ready = [];
  for (const { brought, facts } of found)
    ready.push({ facts, files: await sourceFiles(folder, brought, facts) });
  await writeNew(folder, new Map(ready.flatMap(({ files }) => [...files])));
  for (const { facts, files } of ready) {
    for (const file of files.keys()) say(`Wrote ${path.join(folder, file)}`);
    say(`  It is the source ${facts.id}, "${facts.title}".`);
  }
  for (const author of new Set(ready.map(({ facts }) => facts.author)))
    await sayActor(folder, author, vocabulary);
  say(`Then: npm run check${options.where}`);
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function givenFacts(options: SourceOptions, documents: number, kinds: readonly Term[]): Partial<Facts> {
  const given = Object.fromEntries(
    factNames.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  ) as Partial<Facts>;
  if (documents > 1 && (given.id !== undefined || given.title !== undefined))
    throw new UsageError("--id and --title are of one document; name one file, or leave them out.");
  const faults = factNames.flatMap((name) => {
    const value = given[name];
    const fault = value === undefined ? undefined : faultOf(name, value, kinds);
    return fault === undefined ? [] : [`--${name} ${fault}: "${value}".`];
  });
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  return given;
}

/** Reads a document, says what was done with it, and asks about what repeats on its pages. */
async function bring(name: string, options: SourceOptions, ask: Ask | undefined): Promise<Brought> {
  const how = {
    dropHeads: options["drop-headers"],
    wholePage: options["whole-page"],
    encoding: options.encoding,
  };
  const brought = await bringDocument(name, how);
  const { heads, notes } = brought.document;
  for (const note of notes) say(`${name}: ${note}`);
  if (heads.length === 0) return brought;
  const list = heads.map(({ text, pages, edge }) => `  "${text}" (${edge} of ${pages} pages)`).join("\n");
  say(`${name} has at the edges of its pages:\n${list}`);
  const isDropped =
    how.dropHeads === true || (ask !== undefined && (await askYes(ask, "Leave that out of the text?")));
  say(isDropped ? "  Left out of the text." : "  Kept in the text; --drop-headers leaves it out.");
  return isDropped === (how.dropHeads === true) ? brought : bringDocument(name, { ...how, dropHeads: true });
}

function describeMissing(
  name: string,
  missing: readonly FactName[],
  proposed: Partial<Facts>,
  kinds: readonly Term[],
): string {
  const lines = missing.map((fact) => {
    const hint =
      proposed[fact] === undefined ? "" : ` (the document says ${proposed[fact]}; see whether that is right)`;
    return `  --${fact}: ${factQuestion(fact, kinds)}${hint}`;
  });
  return `${name}: not everything is known. Nothing was written; add:\n${lines.join("\n")}`;
}

/** Shows the entry that is still missing where the author is not among the actors yet. */
async function sayActor(folder: string, author: string, vocabulary: Vocabulary): Promise<void> {
  const { entries } = await readList(folder, "content/actors.yaml", schemasFor(vocabulary).actor);
  if (entries.some(({ value }) => value.id === author)) return;
  say(`  content/actors.yaml has no "${author}" yet. Add, with the right words:`);
  const kinds = idsOf(vocabulary.actorKinds);
  const kind = kinds.includes("organisation") ? "organisation" : kinds[0];
  say(
    `- id: ${author}\n  name: ${author}\n  short: ${author}\n  kind: ${kind}\n  description: Who they are, without a verdict.`,
  );
}
