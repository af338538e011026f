import type { Stance } from "@/lib/model/vocabulary";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";
import { buildCorpus, type CorpusSketch } from "../../build-corpus";

const letters: Readonly<Record<string, Stance>> = { f: "for", a: "against", c: "conditional", n: "neutral" };

/**
 * The index of a corpus in which each actor has a source of its own, and its positions on the measures m1, m2 ... are a word
 * of letters: f, a, c, n, and - for none. An actor whose word begins with ~ has no source, and is reported by the first.
 */
export function positionsCorpus(
  positions: Readonly<Record<string, string>>,
  topicOf: (measure: number) => string = () => "water",
  sketch: CorpusSketch = {},
): CorpusIndex {
  const entries = Object.entries(positions).map(([actor, word]) => ({
    actor,
    isReported: word.startsWith("~"),
    word: word.replace("~", ""),
  }));
  const longest = Math.max(0, ...entries.map(({ word }) => word.length));
  const first = entries.find(({ isReported }) => !isReported)?.actor;
  return indexCorpus(
    buildCorpus({
      actors: entries.map(({ actor }) => ({ id: actor, name: actor, short: actor })),
      measures: Array.from({ length: longest }, (_, at) => ({
        id: `m${at + 1}`,
        label: `M${at + 1}`,
        topic: topicOf(at + 1),
      })),
      sources: entries
        .filter(({ isReported }) => !isReported)
        .map(({ actor }) => ({
          id: `by-${actor}`,
          author: actor,
          title: `By ${actor}`,
          date: "2031-05-04",
          kind: "statement",
        })),
      recommendations: entries.flatMap(({ actor, word, isReported }) =>
        [...word].flatMap((letter, at) => {
          const stance = letters[letter];
          const source = `by-${isReported ? first : actor}`;
          return stance
            ? [{ id: `${source}/${actor}-m${at + 1}`, source, actor, measure: `m${at + 1}`, stance }]
            : [];
        }),
      ),
      ...sketch,
    }),
  );
}
