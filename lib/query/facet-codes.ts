import { memoize } from "@/lib/model/memo";
import { type Codes, encode } from "./codes";
import type { CorpusIndex } from "./corpus-index";
import { facetFields } from "./facet-fields";
import type { FacetId, Option } from "./field";

/** The values of one facet as numbers. */
export interface FacetCodes extends Codes {
  readonly facet: FacetId;
  /** The value that each number stands for. */
  readonly options: readonly Option[];
}

/** The codes of every facet of a corpus, which are made once. */
export const facetCodes = memoize((index: CorpusIndex): readonly FacetCodes[] =>
  facetFields.map(({ facet, values: valuesOf }) => {
    const options = facet.options(index);
    const values = options.map(({ value }) => value);
    return {
      facet: facet.parameter,
      options,
      ...encode(index.corpus.recommendations, values, (recommendation) => valuesOf(recommendation, index)),
    };
  }),
);

/** The facets of which no recommendation of the corpus has a value: there is nothing to filter by. */
export const unusedFacets = memoize((index: CorpusIndex): readonly FacetId[] =>
  facetCodes(index).flatMap(({ facet, codes }) => (codes.length === 0 ? [facet] : [])),
);
