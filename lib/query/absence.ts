import type { Absence, Cell } from "@/lib/model/rollup";
import type { CorpusIndex } from "./corpus-index";
import type { Query } from "./query";

/** Most cells are empty: one value for all of them. */
export const absent = {
  silent: { absence: "silent" },
  "not-on-file": { absence: "not-on-file" },
  "not-yet-read": { absence: "not-yet-read" },
  hidden: { absence: "hidden" },
} as const satisfies Record<Absence, Cell>;

/**
 * What the cells of a row are where nobody takes a position in any of them. An actor in the row or the column decides it;
 * else a source; else, where neither is in play, the corpus is silent if each of its sources has been read in full.
 *
 * @param columns ids of the columns
 * @returns a function of the id of the row
 */
export function emptyRows(
  { rows, cols }: Query,
  index: CorpusIndex,
  columns: readonly string[],
): (row: string) => readonly Cell[] {
  const { sources } = index;
  const ofActor = (id: string) => absent[absenceOfActor(id, index)];
  const ofSource = (id: string) => absent[absenceOfSource(id, index)];
  if (rows === "actor" && cols === "source")
    return (row) => columns.map((column) => absent[absenceInSource(row, column, index)]);
  if (rows === "source" && cols === "actor")
    return (row) => columns.map((column) => absent[absenceInSource(column, row, index)]);
  if (rows === "actor") return (row) => columns.map(() => ofActor(row));
  if (rows === "source") return (row) => columns.map(() => ofSource(row));
  const isRead = [...sources.keys()].every((id) => absenceOfSource(id, index) === "silent");
  const ofCorpus = absent[isRead ? "silent" : "not-yet-read"];
  const cells = columns.map((id) =>
    cols === "actor" ? ofActor(id) : cols === "source" ? ofSource(id) : ofCorpus,
  );
  return () => cells;
}

function absenceOfActor(id: string, { readInFull, onFile }: CorpusIndex): Absence {
  if (readInFull.has(id)) return "silent";
  return onFile.has(id) ? "not-yet-read" : "not-on-file";
}

function absenceOfSource(id: string, { sources }: CorpusIndex): Absence {
  return sources.get(id)?.coded.complete === true ? "silent" : "not-yet-read";
}

function absenceInSource(actor: string, source: string, index: CorpusIndex): Absence {
  const document = index.sources.get(source);
  const isOwn = document !== undefined && [document.author, ...document.coauthors].includes(actor);
  return isOwn ? absenceOfSource(source, index) : "not-on-file";
}
