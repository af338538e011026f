import type { Corpus, Recommendation, Source } from "@/lib/model/corpus";
import { foldText } from "@/lib/model/fold-text";
import { actorsOnFile } from "@/lib/model/rollup";
import type { Actor, Measure, Topic } from "@/lib/model/schema";
import { dimensions } from "./dimension";
import { type DimensionId, dimensionIds } from "./query";

/** A corpus with what every query needs to look up, built once per corpus. */
export interface CorpusIndex {
  readonly corpus: Corpus;
  readonly actors: ReadonlyMap<string, Actor>;
  /** In the order of their topics, within a topic in that of measures.yaml. */
  readonly measures: ReadonlyMap<string, Measure>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  /** Actors with a source of their own that has been read in full. */
  readonly onFile: ReadonlySet<string>;
  /**
   * Actors who hold a position or have a source of their own, those with such a source first, each group in the order of
   * actors.yaml.
   */
  readonly holders: readonly Actor[];
  /** The folded text in which a search looks, by recommendation: statement, condition, quotes, measure. */
  readonly haystacks: ReadonlyMap<Recommendation, string>;
  /** The place of every id in the order of display. */
  readonly ranks: Readonly<Record<DimensionId, ReadonlyMap<string, number>>>;
}

/** Each page of a build asks for the index of the one corpus. */
const known = new WeakMap<Corpus, CorpusIndex>();

/**
 * The index of a corpus, which is made once.
 *
 * @throws Error where an id is used twice, which a checked corpus never has
 */
export function indexCorpus(corpus: Corpus): CorpusIndex {
  const found = known.get(corpus);
  if (found) return found;
  const index = makeIndex(corpus);
  known.set(corpus, index);
  return index;
}

function makeIndex(corpus: Corpus): CorpusIndex {
  const measures = byId(
    corpus.topics.flatMap(({ id }) => corpus.measures.filter(({ topic }) => topic === id)),
  );
  const onFile = actorsOnFile(corpus);
  const speaking = new Set(corpus.recommendations.map(({ actor }) => actor));
  const holders = corpus.actors.filter(({ id }) => speaking.has(id) || onFile.has(id));
  const index = {
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
  const rank = (dimension: DimensionId) =>
    new Map(dimensions[dimension].members(index).map(({ id }, at) => [id, at]));
  return {
    ...index,
    ranks: Object.fromEntries(dimensionIds.map((dimension) => [dimension, rank(dimension)])) as Record<
      DimensionId,
      Map<string, number>
    >,
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
