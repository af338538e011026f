/** How far a cut may give way to the end of a character, in UTF-16 units: no visible character is longer in practice. */
const CHARACTER_MAX = 64;

/**
 * Where to cut a text so that its beginning has whole words. Scripts that put no blanks between words are cut between two
 * visible characters (grapheme clusters, UAX #29), never inside one.
 *
 * @param max longest beginning, in UTF-16 units
 * @returns offset of the cut, at most `max`
 */
export function cutBefore(text: string, max: number): number {
  if (text.length <= max) return text.length;
  if (/\s/.test(text.charAt(max))) return max;
  const [word = ""] = /\S*$/.exec(text.slice(0, max)) ?? [];
  const blank = max - word.length;
  if (blank > max / 2) return blank;
  const near = text.slice(0, max + CHARACTER_MAX);
  return Math.max(0, ...boundariesOf(near).filter((at) => at <= max));
}

/** The same for an end of a text: the offset at which it begins, at most `max` before the last character. */
export function cutAfter(text: string, max: number): number {
  if (text.length <= max) return 0;
  const from = text.length - max;
  const [word = ""] = /^\S*/.exec(text.slice(from)) ?? [];
  if (/\s/.test(text.charAt(from - 1))) return from;
  if (word.length < max / 2) return from + word.length;
  const start = Math.max(0, from - CHARACTER_MAX);
  const after = boundariesOf(text.slice(start)).map((at) => at + start);
  return after.find((at) => at >= from) ?? text.length;
}

const characters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Where visible characters begin, and the end. */
function boundariesOf(text: string): readonly number[] {
  return [...Array.from(characters.segment(text), ({ index }) => index), text.length];
}
