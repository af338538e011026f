import type { Recommendation } from "@/lib/model/corpus";
import { type CorpusIndex, NAMES_BEGIN } from "@/lib/query/corpus-index";
import { type FoundName, findNames } from "@/lib/query/find-names";
import { type NamedFacet, namedFacets } from "@/lib/query/names";
import { nearestSearch } from "@/lib/query/nearest-search";
import type { Result } from "@/lib/query/run";
import { parseSearch } from "@/lib/query/search";
import { type HitExcerpt, hitExcerpt } from "./hit-excerpt";

/** What a search offers while it is typed. */
export type Offer =
  | ({ readonly kind: "name" } & FoundName)
  /** A recommendation in which the text was found. */
  | ({ readonly kind: "passage"; readonly id: string; readonly actor: string } & HitExcerpt)
  /** Another search, which was perhaps meant. */
  | { readonly kind: "search"; readonly search: string };

/** The count of a value of a facet, as a query has found it. */
export function countIn(facets: Result["facets"]): (facet: NamedFacet, id: string) => number {
  const counts = new Map(
    namedFacets.map((facet) => [facet, new Map(facets[facet].map(({ value, count }) => [value, count]))]),
  );
  return (facet, id) => counts.get(facet)?.get(id) ?? 0;
}

const NAMES_MAX = 6;
const PASSAGES_MAX = 5;

interface OffersOptions {
  /** The recommendations in which the search was found. */
  readonly found: readonly Recommendation[];
  /** How many recommendations a value of a facet has in what is shown. */
  readonly countOf: (facet: NamedFacet, id: string) => number;
}

/** What a search offers: names first, then passages; where there is neither, the nearest search that finds something. */
export function toOffers(
  index: CorpusIndex,
  search: string,
  { found, countOf }: OffersOptions,
): readonly Offer[] {
  const terms = parseSearch(search);
  if (terms.length === 0) return [];
  const names = findNames(index, terms, countOf, NAMES_MAX).map(
    (name) => ({ kind: "name", ...name }) as const,
  );
  const inText = firstOf(found, (recommendation) => isInText(index, recommendation, terms));
  const shown = inText.length + names.length > 0 ? inText : found.slice(0, PASSAGES_MAX);
  const passages = shown.map((recommendation) => {
    const actor = index.actors.get(recommendation.actor)?.short ?? recommendation.actor;
    return { kind: "passage", id: recommendation.id, actor, ...hitExcerpt(recommendation, terms) } as const;
  });
  if (names.length + passages.length > 0) return [...names, ...passages];
  const near = nearestSearch(index, search);
  return near === undefined ? [] : [{ kind: "search", search: near }];
}

/** As many as are offered; the others need not be looked at. */
function firstOf(
  found: readonly Recommendation[],
  isWanted: (recommendation: Recommendation) => boolean,
): readonly Recommendation[] {
  const first: Recommendation[] = [];
  for (const recommendation of found) {
    if (isWanted(recommendation)) first.push(recommendation);
    if (first.length === PASSAGES_MAX) break;
  }
  return first;
}

/** Whether all terms stand in the text of a recommendation, and not in its names alone. */
function isInText(index: CorpusIndex, recommendation: Recommendation, terms: readonly string[]): boolean {
  const haystack = index.haystacks[index.places.get(recommendation) ?? -1] ?? "";
  const end = haystack.indexOf(NAMES_BEGIN);
  return terms.every((term) => {
    const at = haystack.indexOf(term);
    return at !== -1 && at < end;
  });
}
