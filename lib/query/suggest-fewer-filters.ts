import type { CorpusIndex } from "./corpus-index";
import { facetFields } from "./facet-fields";
import { clearFilters, defaultQuery, type Query, setValues } from "./query";
import { runQuery } from "./run";

/** A query with one condition less, and how many recommendations that would show. */
export interface FewerFilters {
  /** What is dropped, in words that follow "without". */
  readonly label: string;
  readonly query: Query;
  readonly recommendations: number;
}

/** What to drop where nothing fits: each condition alone that brings a result, and at last all of them. */
export function suggestFewerFilters(index: CorpusIndex, query: Query): readonly FewerFilters[] {
  const single = facetFields
    .filter(({ facet }) => query.filters[facet.parameter].length > 0)
    .map(({ facet }) => ({
      label: `the filter “${facet.label}”`,
      query: setValues(query, facet.parameter, []),
    }));
  if (query.q !== defaultQuery.q)
    single.push({ label: "the search", query: { ...query, q: defaultQuery.q } });
  if (query.recommendation.length > 0) {
    single.push({ label: "the choice of recommendations", query: { ...query, recommendation: [] } });
  }
  const ways = single.length > 1 ? [...single, { label: "any filter", query: clearFilters(query) }] : single;
  return ways
    .map((way) => ({ ...way, recommendations: runQuery(index, way.query).recommendations.length }))
    .filter(({ recommendations }) => recommendations > 0);
}
