import type { Range } from "./fold-text";
import { type CodePoints, codePoints } from "./text";
import { collapseText, collapseWhiteSpace } from "./white-space";

/** What comes just before and just after a quote, where its characters alone do not settle which place is meant. */
export interface QuoteContext {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A TextQuoteSelector of the W3C Web Annotation Model: the exact characters, with their context where it is needed. */
export interface QuoteSelector extends QuoteContext {
  readonly exact: string;
}

/** A located quote. `start` and `end` count code points from 0 in the seed; the end is exclusive. */
export interface Quote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a quote that cannot be located. */
export type QuoteFailure =
  | { readonly kind: "missing" }
  /** The places in UTF-16 units, in the order of the text; no more than `PLACES_MAX` of them. */
  | { readonly kind: "ambiguous"; readonly places: readonly Range[] };

/** A quote with more places than this is a word or two: nobody chooses among them, and counting on only costs time. */
export const PLACES_MAX = 100;

/**
 * Finds the one place of a quote in a text. Runs of white space are alike, whatever they consist of; all else is matched
 * character for character, since the characters are the evidence. Occurrences may overlap.
 *
 * @param points the text's code points, where many quotes of one text are located
 * @returns the quote with its characters as the text has them
 */
export function locateQuote(
  text: string,
  selector: QuoteSelector,
  points: CodePoints = codePoints(text),
): Quote | QuoteFailure {
  const places = occurrences(text, selector);
  const [first] = places;
  if (first === undefined) return { kind: "missing" };
  if (places.length > 1) return { kind: "ambiguous", places };
  return quoteAt(text, first, points);
}

/** The quote that stands at a place, which is given in UTF-16 units. */
export function quoteAt(text: string, { start, end }: Range, points: CodePoints): Quote {
  return { exact: text.slice(start, end), start: points.fromUnits(start), end: points.fromUnits(end) };
}

export function isLocated(result: Quote | QuoteFailure): result is Quote {
  return !("kind" in result);
}

/** Half of an astral character, which `"\ud83d"` in YAML can be: it would match within a whole one. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The places at which the selector matches, in UTF-16 units, up to `PLACES_MAX`. */
export function occurrences(
  text: string,
  { exact, prefix = "", suffix = "" }: QuoteSelector,
): readonly Range[] {
  const places: Range[] = [];
  if (exact === "" || [prefix, exact, suffix].some((part) => LONE_SURROGATE.test(part))) return places;
  const { collapsed, toOriginal } = collapseText(text);
  const whole = collapseWhiteSpace(prefix + exact + suffix);
  const from = collapseWhiteSpace(prefix).length;
  const length = collapseWhiteSpace(exact).length;
  for (let at = collapsed.indexOf(whole); at !== -1; at = collapsed.indexOf(whole, at + 1)) {
    const start = at + from;
    // The end is that of the last character, so that no white space behind it is taken along.
    places.push({ start: toOriginal(start), end: toOriginal(start + length - 1) + 1 });
    if (places.length === PLACES_MAX) break;
  }
  return places;
}

/** Context longer than this, in UTF-16 units, is no longer easier to give than a longer quote. */
const CONTEXT_MAX = 400;

/**
 * The shortest prefix that makes the text at one place unique; where no prefix can (the place is the first of the
 * text, or all that comes before is alike), the shortest suffix; where that cannot either, both. Grows by whole words,
 * so that it reads well.
 *
 * @param place in UTF-16 units
 * @param places all places of the same words, where they are known
 * @returns undefined where no context of reasonable length settles it
 */
export function settlingContext(
  text: string,
  place: Range,
  places: readonly Range[] = occurrences(text, { exact: text.slice(place.start, place.end) }),
): QuoteContext | undefined {
  if (places.length === PLACES_MAX) return undefined; // there may be more, against which nothing was tried
  const rivals = places.filter(({ start }) => start !== place.start);
  const standsIn = contextFinder(text);
  const settle = (contexts: readonly QuoteContext[]) => {
    let left = rivals;
    return contexts.find((context) => {
      // What a longer context still matches, a shorter one matched: the rivals only get fewer.
      left = left.filter((rival) => standsIn(rival, context));
      return left.length === 0;
    });
  };
  const prefixes = wordsBefore(text, place.start);
  const suffixes = wordsAfter(text, place.end);
  return (
    settle(prefixes.map((prefix) => ({ prefix }))) ??
    settle(suffixes.map((suffix) => ({ suffix }))) ??
    settle(prefixes.map((prefix, at) => ({ prefix, suffix: suffixes[at] ?? suffixes.at(-1) })))
  );
}

/** Tells whether a place of the text stands in a context, whatever the white space of both. */
function contextFinder(text: string): (place: Range, context: QuoteContext) => boolean {
  const { collapsed, toCollapsed } = collapseText(text);
  return (place, context) => {
    const prefix = collapseWhiteSpace(context.prefix ?? "");
    const suffix = collapseWhiteSpace(context.suffix ?? "");
    const [start, end] = [toCollapsed(place.start), toCollapsed(place.end)];
    const hasPrefix = start >= prefix.length && collapsed.startsWith(prefix, start - prefix.length);
    return hasPrefix && collapsed.startsWith(suffix, end);
  };
}

/** What comes before an offset: the last word, the last two words, and so on. */
function wordsBefore(text: string, offset: number): string[] {
  const stretches: string[] = [];
  for (let at = offset - 1; at >= Math.max(0, offset - CONTEXT_MAX); at--) {
    const isStart = at === 0 || /\s/.test(text.charAt(at - 1));
    if (isStart && /\S/.test(text.charAt(at))) stretches.push(text.slice(at, offset));
  }
  return stretches;
}

/** What comes after an offset: the next word, the next two words, and so on. */
function wordsAfter(text: string, offset: number): string[] {
  const stretches: string[] = [];
  for (let at = offset + 1; at <= Math.min(text.length, offset + CONTEXT_MAX); at++) {
    const isEnd = at === text.length || /\s/.test(text.charAt(at));
    if (isEnd && /\S/.test(text.charAt(at - 1))) stretches.push(text.slice(offset, at));
  }
  return stretches;
}
