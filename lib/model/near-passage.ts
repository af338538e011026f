import { withoutBlanks } from "./scripts-without-blanks";
import { collapseWhiteSpace } from "./white-space";

/** A passage that resembles a quote: a hint for a message. It never decides; what is only near is not in the source. */
export interface NearPassage {
  /** The characters of the text. */
  readonly exact: string;
  /** UTF-16 offset in the text. */
  readonly offset: number;
  /** Whether the words look the same but for their case: what differs is white space, quotation marks, dashes or the like. */
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
  const found = pairedWords(text);
  const numberOf = new Map<string, number>();
  const numbers = Int32Array.from(found, ({ key }) => {
    const number = numberOf.get(key) ?? numberOf.size;
    numberOf.set(key, number);
    return number;
  });
  const isWanted = new Uint8Array(numberOf.size);
  const missing = new Int32Array(numberOf.size);

  return (quote) => {
    const wanted = pairedWords(quote).map(({ key }) => key);
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
    if (starts.length === 0 || shared / wanted.length < WORTH_SHOWING) return undefined;
    const at = mostAlike(wanted, starts, found);
    const [first, last] = [found[at], found[at + width - 1]];
    if (!first || !last) return undefined;
    const start = /^\p{P}/u.test(quote) ? first.start - marksBefore(text, first.start) : first.start;
    const end = /\p{P}$/u.test(quote) ? last.end + marksAfter(text, last.end) : last.end;
    const exact = text.slice(start, end);
    return { exact, offset: start, sameWords: isAlike(quote, exact) };
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
  /** By which it is found. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A letter of a script that is written without blanks. */
const ALONE = `(?:(?=\\p{L})${withoutBlanks})`;
const LETTERS = `(?:(?!${ALONE})[\\p{L}\\p{M}\\p{N}])+`;

/** Such a letter with its marks, or a word, within which may be what cannot be seen. */
const WORD = new RegExp(`${ALONE}\\p{M}*|${LETTERS}(?:\\p{Cf}+${LETTERS})*`, "gu");
const startsAlone = new RegExp(`^${ALONE}`, "u");

/** The words of a text as they are compared. */
function words(text: string): Word[] {
  const keys = new Map<string, string>(); // most words stand in a text again and again
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => {
    const key = keys.get(word) ?? keyOf(word);
    keys.set(word, key);
    return { key, start: index, end: index + word.length };
  });
}

/** A word without case, what cannot be seen, and what only looks like other letters. */
function keyOf(word: string): string {
  const lower = word.normalize("NFKD").toLowerCase();
  return lower.replace(LOOKING_OR_UNSEEN, (character) => LATIN[LOOKING.indexOf(character)] ?? "");
}

/** Letters of Cyrillic and Greek that look like Latin ones, in lower or upper case. */
const LOOKING = "авекмнорстухіѕјαβεζηικμνορτυχ";
const LATIN = "abekmhopctyxisjabezhikmnoptyx";
const LOOKING_OR_UNSEEN = new RegExp(`[${LOOKING}\\p{Cf}]`, "gu");

/**
 * The words by which a passage is found. A letter that stands for a word has the next one in its key: any two passages have
 * most of their letters in common, though few pairs.
 */
function pairedWords(text: string): Word[] {
  return words(text).map((word, index, all) => {
    const next = all[index + 1];
    const isPair = next?.start === word.end && startsAlone.test(word.key);
    return isPair ? { ...word, key: word.key + next.key } : word;
  });
}

function isAlike(quote: string, passage: string): boolean {
  const [theirs, ours] = [words(quote), words(passage)];
  return theirs.length === ours.length && theirs.every(({ key }, index) => key === ours[index]?.key);
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
