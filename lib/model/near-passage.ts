import { collapseWhiteSpace } from "./white-space";

/** A passage that resembles a quote: a hint for a message. It never decides; what is only near is not in the source. */
export interface NearPassage {
  /** The characters of the text. */
  readonly exact: string;
  /** UTF-16 offset in the text. */
  readonly offset: number;
  /** Whether the words are the same but for their case: what differs is white space, quotation marks, dashes or the like. */
  readonly sameWords: boolean;
}

/** Share of a quote's words that a passage must hold to be worth showing. */
const WORTH_SHOWING = 0.6;

/**
 * Prepares a text for finding the passage that has most of a quote's words in a stretch of its length. The words of the
 * text are cut and numbered once; each quote then costs one scan of numbers.
 *
 * @returns a function that gives the passage for a quote, or none that is worth showing
 */
export function passageFinder(text: string): (quote: string) => NearPassage | undefined {
  const found = words(text);
  const numberOf = new Map<string, number>();
  const numbers = Int32Array.from(found, ({ key }) => {
    const number = numberOf.get(key) ?? numberOf.size;
    numberOf.set(key, number);
    return number;
  });
  const isWanted = new Uint8Array(numberOf.size);
  const missing = new Int32Array(numberOf.size);

  return (quote) => {
    const wanted = words(quote).map(({ key }) => key);
    const width = Math.min(wanted.length, numbers.length);
    if (width === 0) return undefined;
    isWanted.fill(0);
    missing.fill(0);
    for (const key of wanted) {
      const number = numberOf.get(key);
      if (number === undefined) continue;
      isWanted[number] = 1;
      missing[number] = (missing[number] ?? 0) + 1;
    }
    const { shared, starts } = fullestStretches(numbers, width, isWanted, missing);
    if (shared / wanted.length < WORTH_SHOWING) return undefined;
    const at = mostAlike(wanted, starts, found);
    const [first, last] = [found[at], found[at + width - 1]];
    if (!first || !last) return undefined;
    const start = /^\p{P}/u.test(quote) ? first.start - marksBefore(text, first.start) : first.start;
    const end = /\p{P}$/u.test(quote) ? last.end + marksAfter(text, last.end) : last.end;
    const sameWords = wanted.every((key, index) => key === found[at + index]?.key);
    return { exact: text.slice(start, end), offset: start, sameWords };
  };
}

/** As many equally full stretches as are compared in the order of their words. */
const STRETCHES_MAX = 200;

/** The stretches of `width` numbers that hold most of those that are missing; changes `missing`. */
function fullestStretches(numbers: Int32Array, width: number, isWanted: Uint8Array, missing: Int32Array) {
  let shared = 0;
  let best = { shared: 1, starts: [] as number[] };
  for (let index = 0; index < numbers.length; index++) {
    const entering = numbers[index] ?? 0;
    if (isWanted[entering]) {
      const left = missing[entering] ?? 0;
      if (left > 0) shared++;
      missing[entering] = left - 1; // below nought where the stretch holds it more often than the quote
    }
    const leaving = numbers[index - width];
    if (leaving !== undefined && isWanted[leaving]) {
      const left = missing[leaving] ?? 0;
      if (left >= 0) shared--;
      missing[leaving] = left + 1;
    }
    if (shared > best.shared) best = { shared, starts: [] };
    if (shared === best.shared && index + 1 >= width && best.starts.length < STRETCHES_MAX) {
      best.starts.push(index - width + 1);
    }
  }
  return best;
}

/** The first of the stretches in which most words follow each other as they do in the quote, from its first word on. */
function mostAlike(wanted: readonly string[], starts: readonly number[], found: readonly Word[]): number {
  const pairs = new Set(wanted.map((key, index) => `${wanted[index - 1] ?? ""} ${key}`));
  let best = { alike: -1, at: 0 };
  for (const at of starts) {
    const alike = wanted.filter((_, index) => {
      const before = index === 0 ? "" : (found[at + index - 1]?.key ?? "");
      return pairs.has(`${before} ${found[at + index]?.key}`);
    }).length;
    if (alike > best.alike) best = { alike, at };
  }
  return best.at;
}

/** Lengths of the punctuation that touches a word: a quote that has some is shown with that of the text. */
const marksBefore = (text: string, start: number) =>
  /\p{P}*$/u.exec(text.slice(Math.max(0, start - MARKS_MAX), start))?.[0].length ?? 0;
const marksAfter = (text: string, end: number) =>
  /^\p{P}*/u.exec(text.slice(end, end + MARKS_MAX))?.[0].length ?? 0;
const MARKS_MAX = 4;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function words(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
    key: match[0].normalize("NFKD").toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The first character in which a quote differs from the text that stands where it should, and the one that the text has
 * there, if it goes on. Runs of white space are alike, as in a quote. None where the text begins with the quote.
 */
export function firstDifference(
  quote: string,
  text: string,
): { readonly inQuote: string; readonly inText: string | undefined } | undefined {
  const theirs = [...collapseWhiteSpace(text)];
  for (const [at, inQuote] of [...collapseWhiteSpace(quote)].entries()) {
    if (inQuote !== theirs[at]) return { inQuote, inText: theirs[at] };
  }
  return undefined;
}
