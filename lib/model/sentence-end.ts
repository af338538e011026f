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
  /** Emoji, tags and the like behind all that. */
  readonly signs: string;
  readonly line: string;
  /** Where all of that ends in the line, in UTF-16 units. */
  readonly end: number;
  /** Base language, such as `en`. */
  readonly language: string;
}

/** Whether a sentence goes on after its mark: within a number, after an abbreviation, before a comma, and the like. */
export function goesOn(place: PossibleEnd): boolean {
  const { before, marks, closers, note, language } = place;
  const next = whatFollows(place);
  if (next.kind === "nothing") return false;
  if (next.kind === "comma" || next.kind === "mark") return true;
  const isStop = /^[.…‥．﹒․]+$/u.test(marks);
  if (next.dash !== "") return goesOnAfterDash(before, next, isStop, language);
  if (!isStop) return false;
  if (marks.length > 1 || /[…‥]/.test(marks) || /[.…‥]\s*$/.test(before)) {
    // Dots are a pause before a small letter, and an end before any other.
    return next.kind === "lower" || (!next.isApart && next.kind !== "letter");
  }
  if (note !== "") return closers === "" && isWithinNumber(before, note, next);
  if (!next.isApart) return !isBlankMissing(before, next, language);
  if (next.kind === "lower" && closers !== "") return true; // "Go." he said
  return isAbbreviation(before, next, language);
}

interface Following {
  /** What stands there; after a dash, what stands behind it. */
  readonly kind: "nothing" | "comma" | "mark" | "lower" | "letter" | "digit" | "other";
  /** Whether a blank stands before it, or what parts as a blank does, such as an opening bracket. */
  readonly isApart: boolean;
  /** A dash before it, with the blanks behind the dash. */
  readonly dash: string;
  readonly isUpper: boolean;
  /** The first word, as it is written, without opening quotation marks and brackets. */
  readonly word: string;
  /** Whether the word is a number, with a blank after it. */
  readonly isNumber: boolean;
}

/** Blanks, and signs that cannot be seen. */
const BLANKS = /[\s\p{Cf}]*/uy;
const DASH = /[-‐‑‒–—―−](?:\s|[-‐‑‒–—―−])*/uy;
/** Brackets, marks and signs that part two words where the blank is missing; a slash may join them. */
const PARTING = /(?:[\p{Ps}\p{Pi}\p{S}¿¡#%&@‖¶§†‡·\\]|\/(?=\s))[\p{Ps}\p{Pi}\p{S}¿¡\s]*/uy;
const OPENERS = /[\p{Ps}\p{Pi}\p{Cf}"'’”»›¿¡*_]*/uy;
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]*/uy;
const NUMBER = /\p{Nd}[\p{Nd}.,]{0,20}%?(?=\s)/uy;

function whatFollows({ line, end, signs }: PossibleEnd): Following {
  const blanks = read(BLANKS, line, end);
  const first = end + blanks.length;
  const dash = read(DASH, line, first);
  let at = first + dash.length;
  const isBlank = signs !== "" || /[\s\u200b]/.test(blanks);
  const parting = read(PARTING, line, at);
  at += parting.length;
  at += read(OPENERS, line, at).length;
  const word = read(WORD, line, at);
  return {
    kind: kindOf(read(/./suy, line, first + dash.length), word),
    isApart: isBlank || (dash === "" && parting !== ""),
    dash,
    isUpper: /^\p{Lu}/u.test(word),
    word,
    isNumber: read(NUMBER, line, at) !== "",
  };
}

function kindOf(first: string, word: string): Following["kind"] {
  if (first === "") return "nothing";
  if (/[,:;،؛、，：；]/u.test(first)) return "comma";
  if (/[\p{Sentence_Terminal}…]/u.test(first)) return "mark";
  if (/^\p{Ll}/u.test(word)) return "lower";
  if (/^\p{L}/u.test(word)) return "letter";
  return /^\p{N}/u.test(word) ? "digit" : "other";
}

function read(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? "";
}

function goesOnAfterDash(before: string, next: Following, isStop: boolean, language: string): boolean {
  if (next.kind !== "letter" && next.kind !== "digit" && next.kind !== "other") return true;
  const isNumber = /\p{Nd}$/u.test(before);
  // Dipl.-Ing., Mon.–Fri., and a price of 20.–
  const isJoined = !next.isApart && (/^[-‐‑‒–−]$/u.test(next.dash) || isNumber);
  if (isJoined && (isStop || next.isUpper)) return !startsSentence(next);
  if (isNumber && next.kind === "digit") return true; // a range
  return isStop && isAbbreviation(before, next, language);
}

/** Whether a digit after a full stop is no footnote, but the rest of a number (3.5 Billion), a date or a heading. */
function isWithinNumber(before: string, note: string, next: Following): boolean {
  if (!/\p{Nd}$/u.test(before) || !/^\p{Nd}/u.test(note)) return false;
  if (/^[\s\p{Ps}\p{Pi}"'*_]*\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*$/u.test(before)) return true;
  // The number of a year has no decimals.
  return !startsSentence(next) && !(next.isUpper && /(?<!\p{Nd})(?:1[89]|20)\d\d$/u.test(before));
}

/** Whether only the blank after a full stop is missing (water.We must), and it is no part of a name or a number (U.S., 3.5). */
function isBlankMissing(sentence: string, next: Following, language: string): boolean {
  const before = sentence.replace(/[\p{M}\p{Cf}]/gu, "").trimEnd();
  if (!/[\p{L}\p{N}]{2}$/u.test(before)) return false;
  const last = lastWord(before);
  if (midSentence.has(last)) return false;
  if (next.kind === "digit") {
    return next.isNumber && /\p{L}$/u.test(before) && !isAbbreviation(sentence, next, language);
  }
  if (next.isUpper) {
    const isAcronym = /\p{Ll}$/u.test(before) && !beforeNumber.has(last) && /^\p{Lu}{2}/u.test(next.word);
    return isAcronym || /^.(?:[\p{M}\p{Cf}]*\p{Ll}|$)/u.test(next.word);
  }
  // Of the small words of two letters, most end addresses too (example.it).
  if (next.kind === "lower") return /^(?:we|.{3,}|[^a-z]+)$/u.test(next.word) && isStarter(next.word);
  // Where letters have no upper case, one alone may be an abbreviation.
  return /\p{L}$/u.test(before) && /^\p{Lo}.*\p{Lo}/u.test(next.word);
}

/** Whether what follows is a word in upper case with which sentences begin. */
function startsSentence(next: Following): boolean {
  return next.isUpper && isStarter(next.word);
}

function isStarter(word: string): boolean {
  return sentenceStarters.has(foldText(word.replace(/\p{N}.*/u, "")));
}

/** Languages in which a full stop after a number makes it an ordinal: der 3. Oktober. */
const ordinals = new Set("az bs cs da de et fi fo hr hu is lv nb nn no pl sk sl sr tr".split(" "));

function isAbbreviation(sentence: string, next: Following, language: string): boolean {
  if (next.kind === "other") return false;
  // The number or letter of an item of a list belongs to what it counts.
  if (/^[\s\p{Ps}\p{Pi}"'*_]*(?:\p{Nd}{1,3}|\p{Lu}|[a-z]|[ivxIVX]{2,4})$/u.test(sentence)) return true;
  const before = lastWord(sentence);
  const isAcronym = /\p{Lu}[\p{L}\p{M}]*\p{Lu}[\p{L}\p{M}]*\s*$/u.test(sentence);
  // An acronym may look like an abbreviation (CA. We must); MR. SMITH stands in a heading.
  const isShort = !isAcronym || (/^\p{Lu}+$/u.test(next.word) && !startsSentence(next));
  if (isShort && midSentence.has(before)) return true;
  if (startsSentence(next)) return false;
  if (beforeNumber.has(before)) return next.kind !== "letter";
  if ((isShort && beforeName.has(before)) || isInitials(before, sentence)) return true;
  if (/^\p{Nd}{1,2}$/u.test(before)) {
    return next.kind === "lower" || (next.kind === "letter" && ordinals.has(language));
  }
  // Letters without a vowel are no word, but may be an acronym.
  return (
    next.kind !== "letter" && !isAcronym && /^[\p{sc=Latn}\p{sc=Cyrl}]+$/u.test(before) && !VOWEL.test(before)
  );
}

const VOWEL = /[aeiouyıœæаеиоуыэюяєі]/u;

/** Single letters, such as those of U.S. and J. R., but for those that are words. */
function isInitials(before: string, sentence: string): boolean {
  return /^(?:\p{L}\.)*\p{L}$/u.test(before) && !/\sя$/u.test(sentence) && !WITHOUT_BLANKS.test(before);
}

const WITHOUT_BLANKS = new RegExp(withoutBlanks, "u");

/** The word before the mark as it folds: of single letters with full stops between them, all (`z.b` of z. B). */
function lastWord(sentence: string): string {
  const [word = ""] =
    /(?<![\p{L}\p{N}])(?:(?:\p{L}\. ?)*\p{L}|p\. ?e[xj])$|[\p{L}\p{N}]*$/u.exec(
      foldText(sentence).trimEnd(),
    ) ?? [];
  return word.replaceAll(" ", "");
}
