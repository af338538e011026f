import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "./corpus-index";
import type { FacetId } from "./field";
import { facetFields, fields } from "./fields";
import { type SortKey, sortBy } from "./order";
import type { Query, Sort } from "./query";
import { parseSearch } from "./search";

/** A value of a facet, with the number of recommendations that choosing it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface Result {
  /** The recommendations that match, sorted. */
  readonly recommendations: readonly Recommendation[];
  /** Every value of every facet. Counts ignore the facet's own selection: they say what one more tick would add. */
  readonly facets: Readonly<Record<FacetId, readonly FacetValue[]>>;
}

/**
 * Runs a query: OR within a facet, AND between facets, the search and what was chosen one by one. One pass over the recommendations serves the result
 * and all counts: a recommendation that fails no facet counts in all, one that fails a single facet counts in that one.
 */
export function runQuery(index: CorpusIndex, query: Query): Result {
  const terms = parseSearch(query.q);
  const only = new Set(query.recommendation);
  const chosen = facetFields.map(({ facet }) => new Set(query.filters[facet.parameter]));
  const counts = facetFields.map(() => new Map<string, number>());
  const matching: Recommendation[] = [];
  for (const recommendation of index.corpus.recommendations) {
    if (only.size > 0 && !only.has(recommendation.id)) continue;
    const haystack = index.haystacks.get(recommendation) ?? "";
    if (!terms.every((term) => haystack.includes(term))) continue;
    const values = facetFields.map((field) => field.values(recommendation, index).map(String));
    const failed: number[] = [];
    values.forEach((held, facet) => {
      const wanted = chosen[facet];
      if (wanted && wanted.size > 0 && !held.some((value) => wanted.has(value))) failed.push(facet);
    });
    if (failed.length === 0) matching.push(recommendation);
    if (failed.length > 1) continue;
    values.forEach((held, facet) => {
      if (failed.length === 1 && failed[0] !== facet) return;
      const count = counts[facet];
      for (const value of held) count?.set(value, (count.get(value) ?? 0) + 1);
    });
  }
  const facets = Object.fromEntries(
    facetFields.map(({ facet }, at) => [
      facet.parameter,
      facet.options(index).map(({ value, label }) => ({
        value,
        label,
        count: counts[at]?.get(value) ?? 0,
        chosen: chosen[at]?.has(value) ?? false,
      })),
    ]),
  ) as Record<FacetId, FacetValue[]>;
  return { recommendations: sortRecommendations(matching, query.sort, index), facets };
}

/** Sorts by several fields; equals stay in the order of the content. Sorts of the matrix alone are passed over. */
export function sortRecommendations(
  recommendations: readonly Recommendation[],
  sort: readonly Sort[],
  index: CorpusIndex,
): readonly Recommendation[] {
  const keys = sort.flatMap(({ by, descending }): SortKey<Recommendation>[] => {
    const field = fields.find(({ id }) => id === by);
    if (!field?.sortKey) return [];
    return [{ of: (recommendation) => field.sortKey?.(recommendation, index), descending }];
  });
  return sortBy(recommendations, keys);
}
