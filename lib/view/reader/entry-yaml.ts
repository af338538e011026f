import { occurrences, settlingContext } from "@/lib/model/quote";
import { widenToWholeWords } from "@/lib/model/quote-cut";
import { toId } from "@/lib/model/to-id";
import { stances } from "@/lib/model/vocabulary";

/** How many words of a passage, and how many characters of them, make its id. */
const ID_WORDS = 6;
const ID_LENGTH = 45;

/**
 * An id for a recommendation, made of the first words of its passage; where these have no Latin letters, of its place.
 *
 * @param start code point at which the passage starts
 * @param taken ids that recommendations have already
 */
export function proposeId(source: string, exact: string, start: number, taken: readonly string[]): string {
  const words: string[] = [];
  for (const word of toId(exact.replaceAll("/", " ")).split("-").slice(0, ID_WORDS)) {
    if ([...words, word].join("-").length > ID_LENGTH) break;
    words.push(word);
  }
  const id = `${source}/${words.join("-") || `at-${start}`}`;
  let free = id;
  for (let number = 2; taken.includes(free); number++) free = `${id}-${number}`;
  return free;
}

/** An entry of `recommendations`, two spaces in, as it stands in a source's file: what is known, and the keys to fill in. */
export function recommendationYaml(id: string, selector: Selector): string {
  return [
    `  - id: ${id}`,
    "    measure: # the measure that it answers",
    `    stance: # one of ${stances.join(", ")}`,
    "    statement: # one neutral sentence that says no more than the quotes",
    "    quotes:",
    `${quoteYaml(selector)}\n`,
  ].join("\n");
}

/** An entry of `setAside`, two spaces in, with the reason to fill in. */
export function setAsideYaml({ keys }: Selector): string {
  const [exact, ...context] = Object.entries(keys).map(([key, value]) => `${key}: ${scalar(value)}`);
  return [`  - ${exact}`, ...context.map((line) => `    ${line}`), "    reason: # why it is none\n"].join(
    "\n",
  );
}

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
function scalar(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
