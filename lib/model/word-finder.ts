import { type FoldedText, foldText, foldWithOrigins, type Range } from "./fold-text";
import { withoutBlanks } from "./scripts-without-blanks";

/** A letter or digit of a script that parts its words by blanks, as the source of a pattern with the flag u. */
const LETTER = `(?:(?!${withoutBlanks})[\\p{L}\\p{N}])`;

/** A text in which words are looked for. */
export type WordText = readonly FoldedText[];

/** Prepares a text for finding many words in it. */
export function wordText(text: string): WordText {
  const folded = foldWithOrigins(text);
  // A space of no width may stand within a word, or part two.
  return text.includes("\u200b") ? [folded, foldWithOrigins(text.replaceAll("\u200b", " "))] : [folded];
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
  const before = startsWithoutBlanks.test(body) ? "" : `(?<!${LETTER})`;
  const after = word.endsWith("*") ? `${LETTER}*` : endsWithoutBlanks.test(body) ? "" : `(?!${LETTER})`;
  const pattern = new RegExp(before + body.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + after, "gu");
  return (text) =>
    text.flatMap(({ folded, originOf }) =>
      // A pattern is compiled when it is first used, which takes longer than all else here.
      folded.includes(body)
        ? Array.from(folded.matchAll(pattern), ({ index, 0: { length } }) =>
            originOf({ start: index, end: index + length }),
          )
        : [],
    );
}

const startsWithoutBlanks = new RegExp(`^${withoutBlanks}`, "u");
const endsWithoutBlanks = new RegExp(`${withoutBlanks}$`, "u");
