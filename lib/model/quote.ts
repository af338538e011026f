import { codePoints } from "./text";

/**
 * A TextQuoteSelector of the W3C Web Annotation Model: the exact characters, and where those stand more than once, what
 * comes just before or just after.
 */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A located quote. `start` and `end` count code points from 0 in the seed; the end is exclusive. */
export interface Quote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a quote that cannot be located, with what helps to mend it. */
export type QuoteFailure =
  | { readonly kind: "missing" }
  | { readonly kind: "ambiguous"; readonly hints: readonly ContextHint[] };

/** One of several places of an ambiguous quote, with the shortest prefix or suffix that settles for it. */
export interface ContextHint {
  /** UTF-16 offset of the place. */
  readonly offset: number;
  readonly context: { readonly prefix: string } | { readonly suffix: string };
}

/**
 * Finds the one place of a quote in a text, character for character: nothing is normalised, since the characters are the
 * evidence. Occurrences may overlap.
 */
export function locateQuote(text: string, selector: QuoteSelector): Quote | QuoteFailure {
  const places = occurrences(text, selector);
  const [first] = places;
  if (first === undefined) return { kind: "missing" };
  if (places.length > 1) {
    return { kind: "ambiguous", hints: places.map((place) => settlingContext(text, selector.exact, place)) };
  }
  const points = codePoints(text);
  return {
    exact: selector.exact,
    start: points.fromUnits(first),
    end: points.fromUnits(first + selector.exact.length),
  };
}

export function isLocated(result: Quote | QuoteFailure): result is Quote {
  return !("kind" in result);
}

/** UTF-16 offsets of every place at which the selector matches. */
function occurrences(text: string, { exact, prefix = "", suffix = "" }: QuoteSelector): number[] {
  const places: number[] = [];
  if (exact === "") return places;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const hasPrefix = at >= prefix.length && text.startsWith(prefix, at - prefix.length);
    if (hasPrefix && text.startsWith(suffix, end)) places.push(at);
  }
  return places;
}

/**
 * The shortest prefix that makes the exact text at one place unique; where no prefix can (the place is the first of the
 * text, or all that comes before is alike), the shortest suffix. Grows by whole words, so that it reads well.
 */
export function settlingContext(text: string, exact: string, offset: number): ContextHint {
  const end = offset + exact.length;
  for (const start of wordStartsBefore(text, offset)) {
    const prefix = text.slice(start, offset);
    if (occurrences(text, { exact, prefix }).length === 1) return { offset, context: { prefix } };
  }
  for (const stop of wordEndsAfter(text, end)) {
    const suffix = text.slice(end, stop);
    if (occurrences(text, { exact, suffix }).length === 1) return { offset, context: { suffix } };
  }
  return { offset, context: { prefix: text.slice(0, offset) } };
}

function* wordStartsBefore(text: string, offset: number): Generator<number> {
  for (let at = offset - 1; at >= 0; at--) {
    if (at === 0 || /\s/.test(text.charAt(at - 1))) yield at;
  }
}

function* wordEndsAfter(text: string, end: number): Generator<number> {
  for (let at = end + 1; at <= text.length; at++) {
    if (at === text.length || /\s/.test(text.charAt(at))) yield at;
  }
}
