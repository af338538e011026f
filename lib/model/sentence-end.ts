import { beforeName, beforeNumber, midSentence, sentenceStarters } from "./abbreviations";
import { foldText } from "./fold-text";
import { withoutBlanks } from "./scripts-without-blanks";

/** A place at which a sentence may end. */
export interface PossibleEnd {
  /** The sentence so far, or the last part of it, without the marks. */
  readonly before: string;
  /** The full stop, question mark or the like, or several of them. */
  readonly marks: string;
  /** Quotation marks and brackets that close with it. */
  readonly closers: string;
  /** Number or sign of a footnote. */
  readonly note: string;
  readonly line: string;
  /** Where all of that ends in the line, in UTF-16 units. */
  readonly end: number;
  /** Base language, such as `en`. */
  readonly language: string;
}

/** Whether a sentence goes on after its mark: within a number, after an abbreviation, before a comma, and the like. */
export function goesOn({ before, marks, closers, note, line, end, language }: PossibleEnd): boolean {
  const next = whatFollows(line, end);
  if (next.kind === "nothing") return false;
  if (next.kind === "comma" || next.kind === "mark") return true;
  if (next.kind === "dash") return !next.isUpper || isAbbreviation(before, next, language);
  if (!/^[.…‥．﹒․]+$/u.test(marks)) return false;
  if (marks.length > 1 || /[…‥]/.test(marks) || /[.…‥]\s*$/.test(before)) {
    // Dots are a pause before a small letter, and an end before any other.
    return next.kind === "lower" || (!next.isApart && next.kind !== "letter");
  }
  if (note !== "") return false;
  if (!next.isApart) return !isBlankMissing(before, next);
  if (next.kind === "lower" && closers !== "") return true; // "Go." he said
  return isAbbreviation(before, next, language);
}

interface Following {
  readonly kind: "nothing" | "comma" | "mark" | "dash" | "lower" | "letter" | "digit" | "other";
  /** Whether a blank stands before it. */
  readonly isApart: boolean;
  readonly isUpper: boolean;
  /** The first word, as it is written, without opening quotation marks and brackets. */
  readonly word: string;
}

/** Blanks, and signs that cannot be seen. */
const BLANKS = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c]*/uy;
const DASH = /[-–—](?:\s|[-–—])*/uy;
const OPENERS = /[\p{Ps}\p{Pi}"'’”»›¿¡*_]*/uy;
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]*/uy;

function whatFollows(line: string, end: number): Following {
  const blanks = read(BLANKS, line, end);
  const first = read(/.?/suy, line, end + blanks.length);
  const dash = blanks === "" ? "" : read(DASH, line, end + blanks.length);
  const at = end + blanks.length + dash.length;
  const word = read(WORD, line, at + read(OPENERS, line, at).length);
  const rest = { isApart: blanks !== "", isUpper: /^\p{Lu}/u.test(word), word };
  return { ...rest, kind: first === "" ? "nothing" : kindOf(first, word) };
}

function kindOf(first: string, word: string): Following["kind"] {
  if (/[,:;،؛、，：；]/u.test(first)) return "comma";
  if (/[\p{Sentence_Terminal}…]/u.test(first)) return "mark";
  if (/[-–—]/u.test(first)) return "dash";
  if (/^\p{Ll}/u.test(word)) return "lower";
  if (/^\p{L}/u.test(word)) return "letter";
  return /^\p{N}/u.test(word) ? "digit" : "other";
}

function read(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? "";
}

/** Whether only the blank after a full stop is missing (water.We must), and it is no part of a name or a number (U.S., 3.5). */
function isBlankMissing(sentence: string, { word }: Following): boolean {
  const before = sentence.replace(/[\p{M}\p{Cf}\s]+/gu, (marks) => (/\s/.test(marks) ? " " : "")).trimEnd();
  if (!/[\p{L}\p{N}]{2}$/u.test(before) || midSentence.has(lastWord(before))) return false;
  if (/^\p{Lu}/u.test(word)) return /^.(?:[\p{M}\p{Cf}]*\p{Ll}|$)/u.test(word);
  // Where letters have no upper case, one alone may be an abbreviation.
  return /\p{Lo}$/u.test(before) && /^\p{Lo}.*\p{Lo}/u.test(word);
}

/** Languages in which a full stop after a number makes it an ordinal: der 3. Oktober. */
const ordinals = new Set("az bs cs da de et fi fo hr hu is lv nb nn no pl sk sl sr tr".split(" "));

function isAbbreviation(sentence: string, next: Following, language: string): boolean {
  if (next.kind === "other") return false;
  // The number or letter of an item of a list belongs to what it counts.
  if (/^[\s\p{Ps}\p{Pi}"'*_]*(?:\p{Nd}{1,3}|\p{Lu}|[a-z]|[ivxIVX]{2,4})$/u.test(sentence)) return true;
  const before = lastWord(sentence);
  if (midSentence.has(before)) return true;
  if (next.isUpper && sentenceStarters.has(foldText(/^\p{L}*/u.exec(next.word)?.[0] ?? ""))) return false;
  if (beforeNumber.has(before)) return next.kind !== "letter";
  if (beforeName.has(before) || isInitials(before, sentence)) return true;
  if (/^\p{Nd}{1,2}$/u.test(before)) {
    return next.kind === "lower" || (next.kind === "letter" && ordinals.has(language));
  }
  // Letters without a vowel are no word.
  return next.kind !== "letter" && /^[\p{sc=Latn}\p{sc=Cyrl}]+$/u.test(before) && !VOWEL.test(before);
}

const VOWEL = /[aeiouyıœæаеиоуыэюяєі]/u;

/** Single letters, such as those of U.S. and J. R., but for those that are words. */
function isInitials(before: string, sentence: string): boolean {
  return /^(?:\p{L}\.)*\p{L}$/u.test(before) && !/\sя$/u.test(sentence) && !WITHOUT_BLANKS.test(before);
}

const WITHOUT_BLANKS = new RegExp(withoutBlanks, "u");

/** The word before the mark as it folds: of single letters with full stops between them, all (`z.b` of z. B). */
function lastWord(sentence: string): string {
  const folded = foldText(sentence).trimEnd();
  const letters = /(?<![\p{L}\p{N}])(?:(?:\p{L}\. ?)*\p{L}|p\. ?e[xj])$/u
    .exec(folded)?.[0]
    .replaceAll(" ", "");
  return letters ?? /[\p{L}\p{N}]*$/u.exec(folded)?.[0] ?? "";
}
