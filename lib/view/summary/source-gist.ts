import type { CorpusMeta, Source } from "@/lib/model/corpus";
import type { Topic } from "@/lib/model/schema";
import { labelOf, vocabularyOf } from "@/lib/model/vocabulary";
import { authorNames } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { capitalise } from "../words/numbers";

/** What the corpus knows of a document without anybody having summed it up. */
interface SourceGist {
  /** Author and coauthors, by name. */
  readonly names: readonly string[];
  readonly recommendations: number;
  readonly reported: number;
  readonly measures: number;
  /** How many recommendations are on which topic, those with the most first; each counts under its measure's topic. */
  readonly topics: readonly { readonly topic: Topic; readonly recommendations: number }[];
}

export function sourceGist(index: CorpusIndex, source: Source): SourceGist {
  const { corpus } = index;
  const held = corpus.recommendations.filter((recommendation) => recommendation.source === source.id);
  return {
    names: authorNames(index, source),
    recommendations: held.length,
    reported: held.filter(({ voice }) => voice === "reported").length,
    measures: new Set(held.map(({ measure }) => measure)).size,
    topics: corpus.topics
      .map((topic) => ({
        topic,
        recommendations: held.filter(({ topics: [first] }) => first === topic.id).length,
      }))
      .filter(({ recommendations }) => recommendations > 0)
      .toSorted((a, b) => b.recommendations - a.recommendations),
  };
}

/** A kind of document as a sentence begins: "Working document". */
export function kindWord({ kind }: Pick<Source, "kind">, meta: CorpusMeta): string {
  return capitalise(labelOf(kind, vocabularyOf(meta).sourceKinds));
}
