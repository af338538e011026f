import type { Corpus, Recommendation } from "@/lib/model/corpus";

/**
 * The right answers, worked out anew for each question by looking through the whole corpus: nothing of the app's own
 * index, search or pivot is in it.
 */

/** A text without case and accents. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The recommendations in which a word of plain letters stands: in statement, condition, quotes or measure. */
export function having(corpus: Corpus, word: string): readonly Recommendation[] {
  const texts = known.get(corpus) ?? corpus.recommendations.map((one) => textsOf(one, corpus));
  known.set(corpus, texts);
  return corpus.recommendations.filter((_, at) => texts[at]?.some((text) => text.includes(word)));
}

const known = new WeakMap<Corpus, readonly (readonly string[])[]>();

function textsOf({ statement, condition, quotes, measure }: Recommendation, { measures }: Corpus) {
  const label = measures.find(({ id }) => id === measure)?.label;
  const texts = [statement, condition, label, ...quotes.map(({ exact }) => exact)];
  return texts.flatMap((text) => (text === undefined ? [] : plain(text)));
}

/** How many measures some recommendations are about. */
export function measuresOf(recommendations: readonly Recommendation[]): number {
  return new Set(recommendations.map(({ measure }) => measure)).size;
}

/** Words of plain letters from the statements, drawn evenly over the corpus. */
export function wordsOf({ recommendations }: Corpus, number: number): readonly string[] {
  return Array.from({ length: number }, (_, at) => {
    const { statement = "" } = recommendations[Math.floor((at * recommendations.length) / number)] ?? {};
    const words = plain(statement).match(/\b[a-z]{5,8}\b/g) ?? [];
    return words.at(-1) ?? "should";
  });
}
