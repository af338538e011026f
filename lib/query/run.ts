import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "./corpus-index";
import { facetCodes } from "./facet-codes";
import type { FacetId } from "./field";
import type { Query } from "./query";
import { parseSearch } from "./search";
import { sortRecommendations } from "./sort-recommendations";

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
 * Runs a query: OR within a facet, AND between facets, the search and what was chosen one by one. One pass over the
 * recommendations serves the result and all counts: a recommendation that fails no facet counts in all, one that fails a
 * single facet counts in that one.
 */
export function runQuery(index: CorpusIndex, query: Query): Result {
  const terms = parseSearch(query.q);
  const only = new Set(query.recommendation);
  const facets = facetCodes(index).map((codes) => {
    const chosen = query.filters[codes.facet];
    return {
      ...codes,
      chosen: new Set(chosen),
      wanted: toCodes(chosen, codes.codeOf),
      counts: codes.options.map(() => 0),
    };
  });
  const choosing = facets.filter(({ chosen }) => chosen.size > 0);
  const matching: Recommendation[] = [];
  index.corpus.recommendations.forEach((recommendation, at) => {
    if (only.size > 0 && !only.has(recommendation.id)) return;
    const haystack = index.haystacks.get(recommendation) ?? "";
    for (const term of terms) if (!haystack.includes(term)) return;
    let failed: (typeof facets)[number] | undefined;
    for (const facet of choosing) {
      if (facet.held[at]?.some((code) => facet.wanted.has(code))) continue;
      if (failed) return;
      failed = facet;
    }
    if (!failed) matching.push(recommendation);
    for (const { held, counts } of failed ? [failed] : facets) {
      for (const code of held[at] ?? []) counts[code] = (counts[code] ?? 0) + 1;
    }
  });
  const values = facets.map(({ facet, options, counts, chosen }) => [
    facet,
    options.map(({ value, label }, code) => ({
      value,
      label,
      count: counts[code] ?? 0,
      chosen: chosen.has(value),
    })),
  ]);
  return {
    recommendations: sortRecommendations(matching, query.sort, index),
    facets: Object.fromEntries(values) as Record<FacetId, FacetValue[]>,
  };
}

/** The numbers of some values; a value that no facet knows has none, and nothing matches it. */
function toCodes(values: readonly string[], codeOf: ReadonlyMap<string, number>): ReadonlySet<number> {
  return new Set(values.flatMap((value) => codeOf.get(value) ?? []));
}
