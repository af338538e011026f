import type { Corpus, Recommendation, Source } from "@/lib/model/corpus";
import { actorsOnFile } from "@/lib/model/rollup";
import type { Actor, Measure, Topic } from "@/lib/model/schema";
import { foldText } from "./search";

/** A corpus with what every query needs to look up, built once per corpus. */
export interface CorpusIndex {
  readonly corpus: Corpus;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  /** Actors with a source of their own that has been read in full. */
  readonly onFile: ReadonlySet<string>;
  /** Actors who hold a position, those with a source of their own first, each group in the order of actors.yaml. */
  readonly holders: readonly Actor[];
  /** The folded text in which a search looks, by recommendation: statement, condition, quotes, measure. */
  readonly haystacks: ReadonlyMap<Recommendation, string>;
}

/** @throws Error where an id is used twice, which a checked corpus never has */
export function indexCorpus(corpus: Corpus): CorpusIndex {
  const measures = byId(corpus.measures);
  const onFile = actorsOnFile(corpus);
  const speaking = new Set(corpus.recommendations.map(({ actor }) => actor));
  const holders = corpus.actors.filter(({ id }) => speaking.has(id) || onFile.has(id));
  return {
    corpus,
    actors: byId(corpus.actors),
    measures,
    topics: byId(corpus.topics),
    sources: byId(corpus.sources),
    recommendations: byId(corpus.recommendations),
    onFile,
    holders: [...holders.filter(({ id }) => onFile.has(id)), ...holders.filter(({ id }) => !onFile.has(id))],
    haystacks: new Map(
      corpus.recommendations.map((recommendation) => [
        recommendation,
        // A line break keeps a phrase from matching across two texts.
        [
          recommendation.statement,
          recommendation.condition,
          ...recommendation.quotes.map(({ exact }) => exact),
          measures.get(recommendation.measure)?.label,
        ]
          .filter((text) => text !== undefined)
          .map(foldText)
          .join("\n"),
      ]),
    ),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    if (map.has(item.id)) throw new Error(`The id "${item.id}" is used twice.`);
    map.set(item.id, item);
  }
  return map;
}
