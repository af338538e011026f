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
    for (const { segment, index } of segmenter.segment(line[0])) {
      const trimmed = segment.trim();
      if (trimmed === "") continue;
      const start = line.index + index + segment.indexOf(trimmed);
      result.push({ start, end: start + trimmed.length, text: trimmed });
    }
  }
  return result;
}

/** A test for the normative markers of one language: which marker a sentence holds, or none. */
export function markerFinder(
  markers: readonly Marker[],
  language: string,
): (sentence: string) => string | undefined {
  const patterns = markers
    .filter((marker) => marker.language === language)
    .map(({ marker }) => {
      const stem = marker.endsWith("*");
      const body = (stem ? marker.slice(0, -1) : marker)
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replace(/ +/g, "\\s+");
      return {
        marker,
        pattern: new RegExp(`(?<![\\p{L}\\p{N}])${body}${stem ? "" : "(?![\\p{L}\\p{N}])"}`, "iu"),
      };
    });
  return (sentence) => patterns.find(({ pattern }) => pattern.test(sentence))?.marker;
}
