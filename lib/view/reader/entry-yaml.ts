import { toId } from "@/lib/model/to-id";
import { stances } from "@/lib/model/vocabulary";
import { quoteYaml, type Selector, scalar } from "./quote-yaml";

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
