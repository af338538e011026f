import { goesOn } from "./sentence-end";

/** A sentence of a text. Offsets are UTF-16 units; the end is exclusive and leaves out white space. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The sentences of a text, and each line apart: a heading or a list item without a full stop must not run into the next
 * line.
 *
 * The marks that end a sentence are those of Unicode (Sentence_Terminal). Unicode's rules for what stands around them
 * (UAX 29) know no abbreviations, no footnotes and no missing blanks, so that the rules here are our own. Where they are in
 * doubt they cut: a sentence in two pieces asks for a little more reading, two sentences in one can hide a recommendation.
 *
 * @param language BCP 47 tag
 */
export function sentences(text: string, language: string): Sentence[] {
  const result: Sentence[] = [];
  const [base = ""] = language.toLowerCase().split("-");
  for (const line of text.matchAll(/[^\r\n\v\f\u0085\u2028\u2029]+/g)) {
    for (const [start, end] of pieces(line[0], base)) {
      const piece = line[0].slice(start, end);
      const trimmed = piece.trim();
      if (trimmed === "") continue;
      const at = line.index + start + piece.indexOf(trimmed);
      result.push({ start: at, end: at + trimmed.length, text: trimmed });
    }
  }
  return result;
}

/** Start and end of each sentence of a line, with the blanks around it. */
function* pieces(line: string, language: string): Generator<readonly [number, number]> {
  let start = 0;
  for (const match of line.matchAll(patternFor(language))) {
    const { groups } = match;
    const end = match.index + (groups?.bullet === undefined ? match[0].length : 0);
    if (groups?.address !== undefined || end <= start) continue;
    if (groups?.marks !== undefined) {
      const before = line.slice(Math.max(start, match.index - BEFORE_MAX), match.index);
      const { marks, closers = "", note = "", signs = "" } = groups;
      if (goesOn({ before, marks, closers, note, signs, line, end, language })) continue;
    }
    yield [start, end];
    start = end;
  }
  yield [start, line.length];
}

/** How much of a sentence its last word is looked for in, in UTF-16 units. */
const BEFORE_MAX = 60;

/** Places at which a line may be cut: after the marks that end a sentence, before a bullet, at a blank between Thai words. */
function patternFor(language: string): RegExp {
  // Greek asks with a semicolon, and Armenian ends with a colon where the keyboard lacks its own mark.
  const own = { el: ";\u037e", hy: ":" }[language] ?? "";
  const mark = `[\\p{Sentence_Terminal}…‥།༎${own}]`;
  const number = "\\p{Nd}{1,3}(?:[,–-]\\p{Nd}{1,3})*";
  const closer = `(?:["'’”\\p{Pe}]|[“‘«»‹›*_](?!${LETTER}))`;
  return new RegExp(
    [
      // What stands in an address ends nothing.
      "(?<address>(?:\\w{1,10}:\\/\\/|www\\.)[!-~]*[\\w\\/]|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+)",
      `(?<marks>${mark}+)` +
        `(?<closers>${closer}*)` +
        // The number or sign of a footnote. A bare digit could be anything but for the new sentence after it.
        `(?<note>(?:${LINKED_NOTE}|\\[${number}\\]|\\(${number}\\)|[¹²³⁰-⁹†‡§]|` +
        `${number}(?=\\s+[\\p{Ps}\\p{Pi}"']*[\\p{Lu}\\p{Lo}]))*)` +
        `(?<signs>(?:${SIGN}+${closer}*)?)`,
      "(?<bullet>[•‣⁃◦▪▫●○■□➢➤\uf0b7]|(?<=\\s)·(?=\\s))",
      // Thai and Lao have no full stop, and part sentences, or parts of them, by a blank.
      "(?<=[\\p{sc=Thai}\\p{sc=Lao}])\\s+(?=[\\p{sc=Thai}\\p{sc=Lao}])",
    ].join("|"),
    "gu",
  );
}

const LETTER = "[\\p{L}\\p{N}]";

/** A footnote as Markdown and wikis write it: [^1], [a], [note 2], [[1]](#fn1). A letter after it belongs to it: [W]e. */
const LINKED_NOTE =
  "(?:\\[\\^[^\\[\\]\\s]{1,40}\\]|\\[(?:\\p{Ll}{1,2}|note|nb)? ?\\p{Nd}{0,3}\\](?!\\p{L})|\\[\\[[^\\[\\]]{1,40}\\]\\])" +
  "(?:\\([^()\\s]{1,200}\\))?";

/** What stands at the end of a sentence as a blank does: an emoji, a sign, a tag or a character of HTML. */
const SIGN =
  "(?:<\\/?[a-zA-Z][^<>]{0,200}>|&(?:\\w{2,8}|#\\w{2,7});|[\\p{So}\\p{Sk}][\\p{M}\\u200d\\u{e0020}-\\u{e007f}]*|\\p{Sm}(?!\\p{Nd}))";
