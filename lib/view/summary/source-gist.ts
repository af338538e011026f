import type { Source } from "@/lib/model/corpus";
import type { Topic } from "@/lib/model/schema";
import { authorNames } from "@/lib/query/actor-names";
import type { CorpusIndex } from "@/lib/query/corpus-index";
/** What the corpus knows of a document without anybody having summed it up. */
export interface SourceGist {
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
