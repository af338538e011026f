import type { Library } from "@/lib/model/corpus";
import { type CellChange, cellChanges } from "./cell-changes";
import { describeEntries, type ListName, listNames } from "./described-corpus";
import { type EntryChange, entryChanges } from "./entry-changes";

/** What changed between two versions of the data. */
export interface CorpusChanges {
  readonly dataVersion: { readonly before: string; readonly after: string };
  readonly codebookVersion: { readonly before: string; readonly after: string };
  readonly cells: readonly CellChange[];
  readonly lists: Readonly<Record<ListName, readonly EntryChange[]>>;
}

/**
 * What changed from one version of the data to another. An id that was given up counts as the one that stands for it now, so that
 * a renamed or merged measure is one change and not one of each of its recommendations.
 */
export function corpusChanges(before: Library, after: Library): CorpusChanges {
  const movedTo = new Map(after.moved.map(({ from, to }) => [from, to]));
  const nowOf = (id: string) => movedTo.get(id) ?? id;
  const then = describeEntries(before.corpus, nowOf);
  const now = describeEntries(after.corpus, (id) => id);
  const { meta: old } = before.corpus;
  const { meta } = after.corpus;
  return {
    dataVersion: { before: old.dataVersion, after: meta.dataVersion },
    codebookVersion: { before: old.codebookVersion, after: meta.codebookVersion },
    cells: cellChanges(before.corpus, after.corpus, nowOf),
    lists: Object.fromEntries(
      listNames.map((list) => [list, entryChanges(then[list], now[list], after.moved)]),
    ) as CorpusChanges["lists"],
  };
}
