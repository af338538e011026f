import type { Corpus, Recommendation, Source } from "@/lib/model/corpus";
import { foldText } from "@/lib/model/fold-text";
import { memoize } from "@/lib/model/memo";
import { actorsOnFile, actorsReadInFull } from "@/lib/model/rollup";
import type { Actor, ActorGroup, Measure, Topic } from "@/lib/model/schema";

/** A corpus with what every query needs to look up, built once per corpus. */
export interface CorpusIndex {
  readonly corpus: Corpus;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly groups: ReadonlyMap<string, ActorGroup>;
  /** In the order of their topics, within a topic in that of measures.yaml. */
  readonly measures: ReadonlyMap<string, Measure>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  /** Actors with a source of their own. */
  readonly onFile: ReadonlySet<string>;
  /** Those of them with a source of their own that has been read in full. */
  readonly readInFull: ReadonlySet<string>;
  /**
   * Actors who hold a position or have a source of their own. First those with a source that has been read in full, then
   * those whose sources are not yet read in full, then those who are only reported; each group in the order of actors.yaml.
   */
  readonly holders: readonly Actor[];
  /** The place of each recommendation in the order of the corpus. */
  readonly places: ReadonlyMap<Recommendation, number>;
  /**
   * The folded text in which a search looks, by the places of recommendations: statement, condition and quotes, and after
   * `NAMES_BEGIN` all that actor, measure, topics, addressees and source are called.
   */
  readonly haystacks: readonly string[];
}

/**
 * The index of a corpus, which is made once: each page of a build asks for it.
 *
 * @throws Error where an id is used twice, which a checked corpus never has
 */
export const indexCorpus = memoize((corpus: Corpus): CorpusIndex => {
  const foldedNames = nameFolder(corpus);
  const measures = byId(
    corpus.topics.flatMap(({ id }) => corpus.measures.filter(({ topic }) => topic === id)),
  );
  const onFile = actorsOnFile(corpus);
  const readInFull = actorsReadInFull(corpus);
  const nearness = (id: string) => Number(onFile.has(id)) + Number(readInFull.has(id));
  const speaking = new Set(corpus.recommendations.map(({ actor }) => actor));
  const holders = corpus.actors.filter(({ id }) => speaking.has(id) || onFile.has(id));
  return {
    corpus,
    actors: byId(corpus.actors),
    groups: byId(corpus.groups),
    measures,
    topics: byId(corpus.topics),
    sources: byId(corpus.sources),
    recommendations: byId(corpus.recommendations),
    places: new Map(corpus.recommendations.map((recommendation, place) => [recommendation, place])),
    onFile,
    readInFull,
    holders: holders.toSorted((a, b) => nearness(b.id) - nearness(a.id)),
    haystacks: corpus.recommendations.map(({ statement, condition, quotes, ...named }) => {
      const texts = [statement, condition, ...quotes.map(({ exact }) => exact)];
      // A line break keeps a phrase from matching across two texts.
      const folded = texts.flatMap((text) => (text === undefined ? [] : foldText(text)));
      return [...folded, NAMES_BEGIN + foldedNames(named)].join("\n");
    }),
  };
});

/** Stands in no folded text. */
export const NAMES_BEGIN = "\f";

/** Gives the folded names of what a recommendation belongs to, each of them folded once. */
function nameFolder({ actors, measures, topics, sources }: Corpus) {
  const fold = (texts: readonly (string | undefined)[]) =>
    [...new Set(texts.filter((text) => text !== undefined))].map(foldText).join("\n");
  const named = {
    actor: new Map(actors.map(({ id, name, short }) => [id, fold([name, short])])),
    measure: new Map(measures.map(({ id, label, also = [] }) => [id, fold([label, ...also])])),
    topic: new Map(topics.map(({ id, label, short, also = [] }) => [id, fold([label, short, ...also])])),
    source: new Map(sources.map(({ id, title }) => [id, fold([title])])),
  };
  return (one: Pick<Recommendation, "actor" | "measure" | "topics" | "addressees" | "source">) =>
    [
      named.actor.get(one.actor),
      named.measure.get(one.measure),
      ...one.topics.map((id) => named.topic.get(id)),
      ...one.addressees.map((id) => named.actor.get(id)),
      named.source.get(one.source),
    ].join("\n");
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    if (map.has(item.id)) throw new Error(`The id "${item.id}" is used twice.`);
    map.set(item.id, item);
  }
  return map;
}
