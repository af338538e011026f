/** What a line of a document is, as far as its characters tell: documents come as plain text. */
export type ParagraphKind = "text" | "heading" | "item";

/** Longest heading, in UTF-16 units: a line and a half of the reader. */
const HEADING_MAX = 90;

const BULLET = /^\s*(?:[•‣◦▪–—*-]|\d{1,2}[.)]|\(\d{1,2}\))\s+\S/;
/** A number before a heading, such as "Step 1." or "2.": its full stop ends no sentence. */
const NUMBER = /^(?:\p{L}+ )?\d+[.):] /u;

/**
 * A list item begins with a bullet or a number. A heading is a short line that begins with no small letter and ends as no
 * sentence does, and that heads something: the next line is longer than any heading.
 */
export function kindOf(line: string, next: string | undefined): ParagraphKind {
  const text = line.trim();
  if (next !== undefined && next.trim().length > HEADING_MAX && isHeadingLike(text)) return "heading";
  return BULLET.test(line) ? "item" : "text";
}

function isHeadingLike(text: string): boolean {
  const words = text.replace(NUMBER, "");
  if (text.length > HEADING_MAX || !/^[^\p{L}]*(?!\p{Ll})\p{L}/u.test(words) || BULLET.test(words))
    return false;
  // Within the line no sentence ends, and no slash stands, as in the credit of a picture.
  const endsSentence = /[.!;:…]["”’»)]*$|[.!?;؟]["”’»)]*\s|[.!?;؟]["”’»)]+$/u.test(words);
  return !endsSentence && !/\p{L}\/\p{L}/u.test(words);
}
