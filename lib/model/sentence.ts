import type { Marker } from "./schema";

/** A sentence of a text. Offsets are UTF-16 units; the end is exclusive and leaves out white space. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The sentences of a text, by Unicode's rules (UAX 29) for its language, and each line apart: a heading or a list item
 * without a full stop must not run into the next line.
 */
export function sentences(text: string, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const result: Sentence[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    for (const { segment, index } of segments(segmenter, line[0])) {
      const trimmed = segment.trim();
      if (trimmed === "") continue;
      const start = line.index + index + segment.indexOf(trimmed);
      result.push({ start, end: start + trimmed.length, text: trimmed });
    }
  }
  return result;
}

/** The segmenter's time grows with the square of the length, so that a document without line breaks would stop it. */
const PIECE = 8_000;

/** The segments of a line, cut piece by piece: the last one of a piece may go on, and begins the next. */
function* segments(
  segmenter: Intl.Segmenter,
  line: string,
): Generator<{ readonly segment: string; readonly index: number }> {
  for (let from = 0, length = PIECE; from < line.length; ) {
    const piece = line.slice(from, from + length);
    const found = Array.from(segmenter.segment(piece));
    const isLast = from + length >= line.length;
    const whole = isLast ? found : found.slice(0, -1);
    for (const { segment, index } of whole) yield { segment, index: from + index };
    if (isLast) return;
    const rest = found.at(-1)?.index ?? 0;
    // A sentence that fills the piece is tried again at twice the length.
    length = rest === 0 ? length * 2 : PIECE;
    from += rest;
  }
}

/** A test for the normative markers of one language: which marker a sentence holds, or none. */
export function markerFinder(
  markers: readonly Marker[],
  language: string,
): (sentence: string) => string | undefined {
  const patterns = markers
    .filter((marker) => covers(marker.language, language))
    .map(({ marker }) => ({ marker, pattern: wordPattern(marker) }));
  return (sentence) => patterns.find(({ pattern }) => pattern.test(sentence))?.marker;
}

/** Finds a word or phrase as a whole, in upper or lower case; a final * stands for any ending. */
export function wordPattern(word: string): RegExp {
  const isStem = word.endsWith("*");
  const body = (isStem ? word.slice(0, -1) : word)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/ +/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}${isStem ? "" : "(?![\\p{L}\\p{N}])"}`, "iu");
}

/** Whether a language tag is that of a text or stands for it: `en` covers `en-GB`, not the other way round. */
function covers(range: string, tag: string): boolean {
  return `${tag.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`);
}
