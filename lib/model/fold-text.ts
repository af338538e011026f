/**
 * Folding does away with differences that a reader does not see or does not mean: case, diacritics, invisible characters,
 * and the variants of quotation marks, dashes and white space. Search, markers and loaded words share it, so that what is
 * found by the one is found by the others.
 */

/** A text as it is compared. May have another length than the text itself. */
export function foldText(text: string): string {
  return foldEach(text);
}

/** A stretch of a text in UTF-16 units; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A folded text that knows where in the original each of its parts comes from. */
export interface FoldedText {
  readonly folded: string;
  /** The stretch of the original from which a stretch of the folded text comes: whole characters, with their marks. */
  originOf(range: Range): Range;
}

export function foldWithOrigins(text: string): FoldedText {
  const origins: number[] = []; // for each unit of the folded text, where its character stands in the original
  const folded = foldEach(text, (part, at) => {
    for (let unit = 0; unit < part.length; unit++) origins.push(at);
  });
  const originOf = ({ start, end }: Range): Range => {
    // A character that folds to several units, such as a ligature, is taken as a whole.
    let next = end;
    while (next > start && origins[next] === origins[end - 1]) next++;
    return { start: origins[start] ?? text.length, end: origins[next] ?? text.length };
  };
  return { folded, originOf };
}

/** Folds a text character by character, and tells what each becomes and where it stands; a run of white space is one space. */
function foldEach(text: string, tell?: (part: string, at: number) => void): string {
  const parts: string[] = [];
  let last = "";
  let at = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    if (part !== "" && !(part === " " && last === " ")) {
      parts.push(part);
      tell?.(part, at);
      last = part;
    }
    at += character.length;
  }
  return parts.join("");
}

/** Corpora use few different characters, and folding one is slow. No more are kept than this: addresses can hold any of a million. */
const KNOWN_MAX = 20_000;
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = foldUnknown(character);
  if (known.size < KNOWN_MAX) known.set(character, folded);
  return folded;
}

/** Every form of a double quotation mark. */
export const doubleMarks = '"“”„‟«»＂';

function foldUnknown(character: string): string {
  if (doubleMarks.includes(character)) return '"';
  if (/[‘’‚‛‹›′ʼ´`]/.test(character)) return "'";
  if (/[‐‑‒–—―−]/.test(character)) return "-";
  if (/\p{White_Space}/u.test(character)) return " ";
  if (character === TATWEEL) return "";
  const bare = character.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "");
  // By way of upper case, ß is ss and ς is σ.
  const lower = bare.toUpperCase().toLowerCase();
  return VARIANTS[lower] ?? lower;
}

/** Arabic words are made longer with it to fill a line. */
const TATWEEL = "\u0640";

/**
 * Letters that are typed in two ways and have no decomposition: those with a stroke, and the yeh and kaf of Persian and Arabic
 * keyboards.
 */
const VARIANTS: Readonly<Record<string, string>> = { đ: "d", ł: "l", ø: "o", ی: "ي", ى: "ي", ک: "ك" };
