import type { Library } from "@/lib/model/corpus";
import { count } from "@/lib/query/count-noun";
import type { Because, CellChange } from "./cell-changes";
import type { CorpusChanges } from "./corpus-changes";
import { listNames } from "./described-corpus";
import type { EntryChange } from "./entry-changes";

/** Changes in words, one a line, below a heading for the cells and one for each list; a list without a change is left out. */
export function changesText(changes: CorpusChanges, before: Library, after: Library): string {
  const { dataVersion, codebookVersion, cells, lists } = changes;
  const nameOf = namesOf(before, after);
  const versions = `Data version ${dataVersion.before} -> ${dataVersion.after}, codebook ${codebookVersion.before} -> ${codebookVersion.after}.\n`;
  const sections = [
    section(
      "cells",
      "cell",
      cells.map((cell) => cellLine(cell, nameOf)),
    ),
    ...listNames.map((list) => section(list, list.slice(0, -1), lists[list].map(entryLine))),
  ].filter((text) => text !== "");
  return [versions, ...(sections.length === 0 ? ["Nothing else has changed.\n"] : sections)].join("\n");
}

function section(title: string, noun: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return `${title[0]?.toUpperCase()}${title.slice(1)}: ${count(lines.length, noun)}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function cellLine(
  { measure, actor, before, after, because }: CellChange,
  nameOf: (id: string) => string,
): string {
  const reasons = because.map(reason).join("; ");
  return `${nameOf(actor)} on ${nameOf(measure)}: ${before} -> ${after}${reasons === "" ? "" : `, because ${reasons}`}`;
}

function reason({ id, what, statement }: Because): string {
  const became = { added: "was added", gone: "is gone", changed: "has another stance" }[what];
  return `${id} ${became} ("${statement}")`;
}

function entryLine({ id, what, to, fields }: EntryChange): string {
  if (what === "moved") return `${id} is now ${to}`;
  if (what !== "changed") return `${id} ${what === "added" ? "was added" : "is gone"}`;
  return `${id}: ${fields.map(({ field, before, after }) => `${field} ${say(before)} -> ${say(after)}`).join("; ")}`;
}

function say(value: string): string {
  return value === "" ? "nothing" : `"${value}"`;
}

/** Names of actors and labels of measures, as they are now or else were. */
function namesOf(before: Library, after: Library): (id: string) => string {
  const names = new Map(
    [before, after].flatMap(({ corpus: { actors, measures } }) => [
      ...actors.map(({ id, name }) => [id, name] as const),
      ...measures.map(({ id, label }) => [id, `"${label}"`] as const),
    ]),
  );
  return (id) => names.get(id) ?? id;
}
