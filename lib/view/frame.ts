import type { CorpusIndex } from "@/lib/query/corpus-index";
import { describeQuery, type Phrase } from "@/lib/query/describe";
import { facetFields } from "@/lib/query/fields";
import { defaultQuery } from "@/lib/query/query";
import { type Counts, countAll } from "./export-sizes";

/** What the prerendered page knows of the default view, before the corpus itself has reached the browser. */
export interface Frame {
  readonly sentence: readonly Phrase[];
  readonly facets: readonly {
    readonly parameter: string;
    readonly label: string;
    readonly options: number;
  }[];
  readonly counts: Counts;
  readonly versions: string;
}

export function buildFrame(index: CorpusIndex): Frame {
  const { recommendations, meta } = index.corpus;
  return {
    sentence: describeQuery(index, defaultQuery, recommendations.length),
    facets: facetFields.map(({ facet }) => ({
      parameter: facet.parameter,
      label: facet.label,
      options: facet.options(index).length,
    })),
    counts: countAll(recommendations),
    versions: `Data version ${meta.dataVersion}, codebook ${meta.codebookVersion}`,
  };
}
