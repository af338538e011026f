import type { Range } from "./fold-text";
import type { PreparedText } from "./prepared-text";
import { excerpt, type Problem, showPassage } from "./problem";
import type { Quote } from "./quote";
import { withoutBlanks } from "./scripts-without-blanks";

/** What a quote begins and ends inside of: a word, or a character as a reader sees it. UTF-16 units. */
export interface Cuts {
  readonly start: Range | undefined;
  readonly end: Range | undefined;
}

/** Where a stretch cuts words and characters: "lawful" is not what a document says that says "unlawful". */
export function findCuts(text: string, { start, end }: Range): Cuts {
  return { start: cutAt(text, start), end: cutAt(text, end) };
}

/** A stretch with the whole of the words and characters that it cuts; the same where it cuts none. */
export function widenToWholeWords(text: string, { start, end }: Range): Range {
  const cuts = findCuts(text, { start, end });
  return { start: cuts.start?.start ?? start, end: cuts.end?.end ?? end };
}

/** Says of a located quote what it cuts, and how to mend it; undefined where it cuts nothing. */
export function explainCuts(
  quote: Quote,
  document: PreparedText & { readonly file: string },
): Pick<Problem, "code" | "value" | "message" | "remedy"> | undefined {
  const { text } = document;
  const [start, end] = [document.points().toUnits(quote.start), document.points().toUnits(quote.end)];
  const cuts = findCuts(text, { start, end });
  if (!cuts.start && !cuts.end) return undefined;
  const name = (range: Range | undefined) => range && `"${excerpt(text.slice(range.start, range.end))}"`;
  const [first, last] = [name(cuts.start), name(cuts.end)];
  const where = [first && `begins inside ${first}`, last && `ends inside ${last}`]
    .filter(Boolean)
    .join(" and ");
  const whole = text.slice(cuts.start?.start ?? start, cuts.end?.end ?? end);
  const value = excerpt(quote.exact);
  return {
    code: "quote-cut",
    value,
    message: `In ${document.file} this ${where}: "${value}".`,
    remedy: `Quote whole words and characters: ${showPassage(whole)}.`,
  };
}

/** The word or character of which a place is in the middle. */
function cutAt(text: string, at: number): Range | undefined {
  // Both are looked for between the blanks around the place: a document is too long to be gone through for each quote.
  const before = BEFORE.exec(text.slice(Math.max(0, at - STRETCH_MAX), at))?.[0] ?? "";
  const after = AFTER.exec(text.slice(at, at + STRETCH_MAX))?.[0] ?? "";
  const stretch = before + after;
  const place = before.length;
  const found =
    Array.from(stretch.matchAll(WORD), ({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    })).find(({ start, end }) => start < place && place < end) ?? characterAround(stretch, place);
  return found && { start: at - place + found.start, end: at - place + found.end };
}

/** Longest stretch to either side of a place, in UTF-16 units, for a text without blanks. */
const STRETCH_MAX = 400;

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

function characterAround(stretch: string, place: number): Range | undefined {
  const found = characters.segment(stretch).containing(place);
  if (found === undefined || found.index === place) return undefined;
  return { start: found.index, end: found.index + found.segment.length };
}

/** A letter, mark, digit or fraction of a script with blanks between words. */
const LETTER = `(?:(?!${withoutBlanks})[\\p{L}\\p{Nd}\\p{Nl}\u00bc-\u00be\u2150-\u215f\u2189]|\\p{M})`;

/** A line that ends with a hyphen, behind which the word may go on below. */
const LINE_END = "[^\\S\\r\\n]*(?:\\r\\n?|\\n)[^\\S\\r\\n]*";

/** A blank between the digits of a number, if it stands between them. */
const DIGIT_BLANK = "[ \u00a0\u2007-\u200a\u202f]";

/** What may stand within a word. */
const JOINT = [
  "['’‘‛ʼ`´′＇·״׳]", // an apostrophe
  "[\u2010\u2011\u2212\u05be\u058a-]|_+", // a hyphen, in Hebrew and Armenian too
  "\\\\?\\*(?=\\p{L})|(?<=\\p{L}):(?=\\p{Ll})", // of several genders, or before an ending: citizen*s, EU:n
  '(?<=\\p{sc=Hebr})["”](?=\\p{sc=Hebr})', // gershayim as they are typed
  "(?<=\\p{Nd})[.,:/٫٬\u2013\u2044\u2215](?=\\p{Nd})",
  // Groups of three digits, where the number stands alone: a note's number would touch the word before it.
  `(?<=(?:^|[\\s\\p{Ps}\\p{Sc}\\p{Sm}\u2013-])\\p{Nd}{1,3})${DIGIT_BLANK}(?=\\p{Nd}{3}(?!\\p{Nd}))`,
  "(?<=(?<![\\p{L}\\p{M}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{M}]))", // between single letters
  `(?<=[\\p{L}\\p{M}])[\u2010\u00ad-]${LINE_END}(?=[\\p{Ll}\\p{Lo}])`,
].join("|");

/** A sign before a number, or before the sign of its currency; a hyphen at the beginning of a line is that of a list. */
const SIGN = "(?:(?:[\u2212+±]|(?<=[^\\S\\r\\n]|\\p{Ps})-)\\p{Sc}?(?=\\p{Nd}))";

/**
 * A word. Unicode's (UAX 29) end at hyphens, so that "violent" would be one of "non-violent", and do not end at a full stop
 * with no blank after it (water.We must).
 */
const WORD = new RegExp(`${SIGN}?${LETTER}+(?:(?:\\p{Cf}+|\\p{Cf}*(?:${JOINT})\\p{Cf}*)${LETTER}+)*`, "gu");

/** Characters among which a word may stand: no blanks but those within a number and at a hyphenated line end. */
const UNPARTED = `(?:\\S|(?<=\\p{Nd}|^)${DIGIT_BLANK}(?=\\p{Nd}|$)|(?<=[\u2010\u00ad-]|^)${LINE_END})*`;
const BEFORE = new RegExp(`\\s?${UNPARTED}$`, "u");
const AFTER = new RegExp(`^${UNPARTED}`, "u");
