import type { CorpusIndex } from "./corpus-index";
import { dimensions, type Member } from "./dimension";
import type { DimensionId } from "./query";

/** Members of one kind of rows or columns, as many as a picture has room for. */
export interface BusiestMembers {
  readonly members: readonly Member[];
  /** How many there are in all. */
  readonly all: number;
}

/**
 * Those with the most recommendations, in the order of display; where there are no more than `max`, all. Equals stand in
 * the order of display, so that the choice is the same each time.
 */
export function busiestMembers(index: CorpusIndex, kind: DimensionId, max: number): BusiestMembers {
  const { keysOf, members } = dimensions[kind];
  const all = members(index);
  if (all.length <= max) return { members: all, all: all.length };
  const counts = new Map<string, number>();
  for (const recommendation of index.corpus.recommendations) {
    for (const key of keysOf(recommendation)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const countOf = ({ id }: Member) => counts.get(id) ?? 0;
  const kept = new Set(all.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, max));
  return { members: all.filter((member) => kept.has(member)), all: all.length };
}
