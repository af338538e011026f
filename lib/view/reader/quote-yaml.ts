import { occurrences, settlingContext } from "@/lib/model/quote";
import { widenToWholeWords } from "@/lib/model/quote-cut";

/** A passage that somebody has selected. */
interface Passage {
  readonly exact: string;
  /** UTF-16 offset in the document. */
  readonly offset: number;
}

/** What settles which place of the document a passage is. */
export interface Selector {
  /** The keys of a quote, in their order. */
  readonly keys: Readonly<Record<string, string>>;
  /** False where no context of reasonable length tells this place from others with the same words. */
  readonly isUnique: boolean;
}

/** The passage with the rest of the words in which it begins and ends: a quote that cuts a word is refused. */
export function wholeWords(text: string, { exact, offset }: Passage): Passage {
  const { start, end } = widenToWholeWords(text, { start: offset, end: offset + exact.length });
  return { exact: text.slice(start, end), offset: start };
}

/**
 * The keys by which a passage is found again: its exact characters, with the shortest prefix or suffix that makes them
 * unique where they occur more than once.
 *
 * @param passage neither begins nor ends with white space
 */
export function selectorOf(text: string, { exact, offset }: Passage): Selector {
  const places = occurrences(text, { exact });
  if (places.length < 2) return plainSelector(exact);
  const context = settlingContext(text, { start: offset, end: offset + exact.length }, places);
  if (!context) return { keys: { exact }, isUnique: false };
  const { prefix, suffix } = context;
  const keys = { exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
  return { keys, isUnique: true };
}

/** The same where the rest of the document is not at hand to look for other places in. */
export function plainSelector(exact: string): Selector {
  return { keys: { exact }, isUnique: true };
}

/** A passage as a line under `quotes:`, six spaces in, as it stands in a source's file. */
export function quoteYaml({ keys }: Selector): string {
  const { exact = "" } = keys;
  const entries = Object.entries(keys);
  if (entries.length === 1) return `      - ${scalar(exact)}`;
  return `      - { ${entries.map(([key, value]) => `${key}: ${scalar(value)}`).join(", ")} }`;
}

/** A text in double quotes, which can hold every character; JSON's escapes are YAML's as well. */
export function scalar(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
