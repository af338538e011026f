import type { Corpus, Recommendation } from "@/lib/model/corpus";
import type { Measure } from "@/lib/model/schema";
import { stances } from "@/lib/model/vocabulary";
import type { Answer } from "./probe";

/**
 * The right answers, worked out anew for each question by looking through the whole corpus: nothing of the app's own
 * index, search, sort or pivot is in it.
 */

/** How many rows are looked at. */
const FIRST = 10;

/** A text without case and accents; the letters with a stroke that the made-up names have stand without it. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ø", "o");
}

/** The recommendations in which a word of plain letters stands: in statement, condition, quotes or a name. */
export function having(corpus: Corpus, word: string): readonly Recommendation[] {
  const texts = searchedTexts(corpus);
  return corpus.recommendations.filter((_, at) => texts[at]?.includes(word));
}

/** All that a search looks in, one text a recommendation. */
export function searchedTexts(corpus: Corpus): readonly string[] {
  const found = known.get(corpus) ?? corpus.recommendations.map((one) => searchedText(one, corpus));
  known.set(corpus, found);
  return found;
}

const known = new WeakMap<Corpus, readonly string[]>();

function searchedText(one: Recommendation, { actors, measures, sources, topics }: Corpus) {
  const measure = measures.find(({ id }) => id === one.measure);
  const people = actors.filter(({ id }) => id === one.actor || one.addressees.includes(id));
  const texts = [
    ...[one.statement, one.condition, ...one.quotes.map(({ exact }) => exact)],
    ...[measure?.label, ...(measure?.also ?? []), sources.find(({ id }) => id === one.source)?.title],
    ...people.flatMap(({ name, short }) => [name, short]),
    ...topics
      .filter(({ id }) => one.topics.includes(id))
      .flatMap(({ label, short, also = [] }) => [label, short, ...also]),
  ];
  return texts.flatMap((text) => (text === undefined ? [] : plain(text))).join("\n");
}

/** The measures in the order of the content: by topic, within a topic as they are listed. */
export function measuresInOrder({ topics, measures }: Corpus): readonly Measure[] {
  return topics.flatMap(({ id }) => measures.filter(({ topic }) => topic === id));
}

/** By what a list is sorted: the place of each recommendation in an order. */
export type Places = ReadonlyMap<Recommendation, number>;

export function placesOf(corpus: Corpus): Readonly<Record<"Stance" | "Measure", Places>> {
  const inOrder = new Map(measuresInOrder(corpus).map(({ id }, at) => [id, at]));
  const places = (of: (one: Recommendation) => number | undefined) =>
    new Map(corpus.recommendations.map((one) => [one, of(one) ?? -1]));
  return {
    Stance: places(({ stance }) => stances.indexOf(stance)),
    Measure: places(({ measure }) => inOrder.get(measure)),
  };
}

/** What a list shows of some recommendations: equals stay in the order of the content, up and down. */
export function inList(some: readonly Recommendation[], places?: Places, descending = false): Answer {
  const placeOf = (one: Recommendation) => (places?.get(one) ?? 0) * (descending ? -1 : 1);
  const sorted = places ? some.toSorted((a, b) => placeOf(a) - placeOf(b)) : some;
  return { count: some.length, first: sorted.slice(0, FIRST).map(({ statement }) => statement) };
}

/** What the matrix shows of some recommendations: the measures that they are about. */
export function inMatrix(some: readonly Recommendation[], corpus: Corpus): Answer {
  const ids = new Set(some.map(({ measure }) => measure));
  const rows = measuresInOrder(corpus).filter(({ id }) => ids.has(id));
  return { count: some.length, first: rows.slice(0, FIRST).map(({ label }) => label) };
}

/** Words of plain letters from the statements, drawn evenly over the corpus. */
export function wordsOf({ recommendations }: Corpus, number: number): readonly string[] {
  return Array.from({ length: number }, (_, at) => {
    const { statement = "" } = recommendations[Math.floor((at * recommendations.length) / number)] ?? {};
    const words = plain(statement).match(/\b[a-z]{5,8}\b/g) ?? [];
    return words.at(-1) ?? "should";
  });
}
