import { type FoldedText, foldText, foldWithOrigins, type Range } from "./fold-text";
import { withoutBlanks } from "./scripts-without-blanks";

/** A letter of a script that parts its words by blanks, and a letter or digit, as sources of patterns with the flag u. */
const ALONE = `(?:(?!${withoutBlanks})\\p{L})`;
const LETTER = `(?:(?!${withoutBlanks})[\\p{L}\\p{N}])`;

/** What may not stand before and after a word that begins or ends with a letter: the number of a footnote may. */
const BEFORE = `(?<!${ALONE}\\p{N}{0,3}|\\p{N}{4})`;
const AFTER = `(?!\\p{N}{0,3}${ALONE}|\\p{N}{4})`;

/** A text in which words are looked for. */
export type WordText = readonly FoldedText[];

/** Prepares a text for finding many words in it. */
export function wordText(text: string): WordText {
  // A space of no width may stand within a word, or part two; a hyphen at the end of a line may be a word's own, or part it.
  const readings = new Set([
    text,
    text.replaceAll("\u200b", " "),
    text.replace(HYPHENATED, unseen),
    text.replace(HYPHENATED, (found) => `-${unseen(found.slice(1))}`),
  ]);
  return Array.from(readings, foldWithOrigins);
}

/** A hyphen at the end of a line within a word. */
const HYPHENATED =
  /(?<=\p{L})[-‐\u00ad]\p{Zs}{0,20}(?:\r\n|[\n-\r\u0085\u2028\u2029])\p{Zs}{0,20}(?=\p{L})/gu;

/** Characters that folding leaves out, as many as a text has units, so that all else stays where it is. */
function unseen(text: string): string {
  return "\u2060".repeat(text.length);
}

/** Where a word stands in a text as it is written, with the ending for which its star stands. */
export type WordFinder = (text: WordText) => readonly Range[];

/**
 * Prepares finding a word or phrase in many texts: as a whole word, and as folding sees it. A final * stands for any
 * ending, a blank for white space of any length.
 */
export function wordFinder(word: string): WordFinder {
  const body = foldText(word.replace(/\*$/, "")).trim();
  if (body === "") return () => []; // such as a sign that only makes a word longer
  const before = startsWithoutBlanks.test(body) ? "" : /^\p{L}/u.test(body) ? BEFORE : `(?<!${LETTER})`;
  const after = endsWithoutBlanks.test(body) ? "" : /\p{L}$/u.test(body) ? AFTER : `(?!${LETTER})`;
  const pattern = new RegExp(before + patternOf(body) + (word.endsWith("*") ? `${LETTER}*` : after), "gu");
  // A word of a script without blanks may go on behind a line break at any place.
  const sure = withinWithoutBlanks.test(body) ? ([...body][0] ?? "") : body;
  return (text) =>
    text.flatMap(({ folded, originOf }) =>
      // A pattern is compiled when it is first used, which takes longer than all else here.
      folded.includes(sure)
        ? Array.from(folded.matchAll(pattern), ({ index, 0: { length } }) =>
            originOf({ start: index, end: index + length }),
          )
        : [],
    );
}

/** The pattern of a folded word; white space may stand between two characters of a script without blanks. */
function patternOf(body: string): string {
  return body
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(new RegExp(`(?<=${withoutBlanks})(?=${withoutBlanks})`, "gu"), " ?");
}

const withinWithoutBlanks = new RegExp(withoutBlanks.repeat(2), "u");
const startsWithoutBlanks = new RegExp(`^${withoutBlanks}`, "u");
const endsWithoutBlanks = new RegExp(`${withoutBlanks}$`, "u");
