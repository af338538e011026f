import type { Recommendation } from "@/lib/model/corpus";
import { foldText } from "@/lib/model/fold-text";
import { matchRanges } from "@/lib/query/search";
import { cutAfter, cutBefore } from "../words/cut-text";

/** How much of the text before and after a hit is shown, in UTF-16 units: a few words. */
const BEFORE = 40;
const AFTER = 100;

/** A text around the first place at which something was found. */
export interface HitExcerpt {
  /** With an ellipsis at each end at which something is left out. */
  readonly text: string;
  /** Whether these are the words of a document, not those of the coder. */
  readonly isQuote: boolean;
}

/**
 * The words around the first hit in a recommendation: in its statement, else in a quote, else in its condition. The first of
 * these that has all terms, or else the first that has any; the statement where the hit is elsewhere, such as in the measure.
 *
 * @param terms folded, as `parseSearch` gives them
 */
export function hitExcerpt(recommendation: Recommendation, terms: readonly string[]): HitExcerpt {
  const { statement, quotes, condition } = recommendation;
  const texts = [
    { text: statement, isQuote: false },
    ...quotes.map(({ exact }) => ({ text: exact, isQuote: true })),
    ...(condition === undefined ? [] : [{ text: condition, isQuote: false }]),
  ].map((entry) => ({ ...entry, folded: foldText(entry.text) }));
  const best =
    texts.find(({ folded }) => terms.every((term) => folded.includes(term))) ??
    texts.find(({ folded }) => terms.some((term) => folded.includes(term)));
  const { text, isQuote } = best ?? { text: statement, isQuote: false };
  return { text: around(text, terms), isQuote };
}

function around(text: string, terms: readonly string[]): string {
  const [hit] = matchRanges(text, terms);
  const { start, end } = hit ?? { start: 0, end: 0 };
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const from = cutAfter(head, BEFORE);
  const to = end + cutBefore(tail, AFTER);
  const shown = text.slice(from, to).replace(/\s+/g, " ").trim();
  return `${from > 0 ? "… " : ""}${shown}${to < text.length ? " …" : ""}`;
}
