import { memoize } from "@/lib/model/memo";
import { type Codes, encode } from "./codes";
import type { CorpusIndex } from "./corpus-index";
import { dimensions } from "./dimension";
import { type DimensionId, dimensionIds } from "./query";

/** For each kind of rows or columns: its members numbered in the order of display, and those of each recommendation. */
export const dimensionCodes = memoize((index: CorpusIndex): Readonly<Record<DimensionId, Codes>> => {
  const codes = dimensionIds.map((id) => {
    const { members, keysOf } = dimensions[id];
    const ids = members(index).map((member) => member.id);
    return [id, encode(index.corpus.recommendations, ids, keysOf)] as const;
  });
  return Object.fromEntries(codes) as Record<DimensionId, Codes>;
});
