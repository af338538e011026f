import type { CorpusIndex } from "./corpus-index";
import type { FacetId, Option } from "./field";
import { facetFields } from "./fields";

/** The values of one facet as numbers, so that a query need not look at ten thousand recommendations through texts. */
export interface FacetCodes {
  readonly facet: FacetId;
  /** The value that each number stands for. */
  readonly options: readonly Option[];
  readonly codeOf: ReadonlyMap<string, number>;
  /** All values. */
  readonly values: ReadonlySet<string>;
  /** The numbers of the values that each recommendation has, in the order of the corpus. */
  readonly held: readonly (readonly number[])[];
}

const known = new WeakMap<CorpusIndex, readonly FacetCodes[]>();

/** The codes of every facet of a corpus, which are made once. */
export function facetCodes(index: CorpusIndex): readonly FacetCodes[] {
  const codes = known.get(index) ?? facetFields.map((field) => encode(field, index));
  known.set(index, codes);
  return codes;
}

function encode({ facet, values: valuesOf }: (typeof facetFields)[number], index: CorpusIndex): FacetCodes {
  const options = facet.options(index);
  const codeOf = new Map(options.map(({ value }, code) => [value, code]));
  const held = index.corpus.recommendations.map((recommendation) =>
    valuesOf(recommendation, index).flatMap((value) => codeOf.get(String(value)) ?? []),
  );
  return { facet: facet.parameter, options, codeOf, values: new Set(codeOf.keys()), held };
}
