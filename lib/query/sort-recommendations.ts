import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "./corpus-index";
import type { Field } from "./field";
import { fields } from "./fields";
import { compareValues, type SortKey, sortBy } from "./order";
import type { Sort } from "./query";

/** Sorts by several fields; equals stay in the order of the content. Sorts of the matrix alone are passed over. */
export function sortRecommendations(
  recommendations: readonly Recommendation[],
  sort: readonly Sort[],
  index: CorpusIndex,
): readonly Recommendation[] {
  const keys = sort.flatMap(({ by, descending }): SortKey<Recommendation>[] => {
    const field = fields.find(({ id }) => id === by);
    if (!field?.sortKey) return [];
    const ranks = ranksOf(field, index);
    return [{ of: (recommendation) => ranks.get(recommendation), descending }];
  });
  return sortBy(recommendations, keys);
}

type Ranks = ReadonlyMap<Recommendation, number>;

const known = new WeakMap<CorpusIndex, Map<Field, Ranks>>();

/**
 * The place of each recommendation in the order of a field, worked out when somebody first sorts by it: comparing texts by
 * the alphabet takes long. Equal values have the same place; a recommendation without a value has none.
 */
function ranksOf(field: Field, index: CorpusIndex): Ranks {
  const ofIndex = known.get(index) ?? new Map<Field, Ranks>();
  known.set(index, ofIndex);
  const found = ofIndex.get(field);
  if (found) return found;
  const { recommendations } = index.corpus;
  const valued = recommendations.flatMap((recommendation) => {
    const value = field.sortKey?.(recommendation, index);
    return value === undefined ? [] : [[recommendation, value] as const];
  });
  const inOrder = [...new Set(valued.map(([, value]) => value))].sort(compareValues);
  const rankOf = new Map<string | number, number>();
  let rank = 0;
  inOrder.forEach((value, at) => {
    const before = inOrder[at - 1];
    if (before !== undefined && compareValues(before, value) !== 0) rank++;
    rankOf.set(value, rank);
  });
  const ranks = new Map(valued.map(([recommendation, value]) => [recommendation, rankOf.get(value) ?? 0]));
  ofIndex.set(field, ranks);
  return ranks;
}
