import { occurrences, settlingContext } from "@/lib/model/quote";

/** A line of YAML for the list `quotes` of a recommendation. */
export interface QuoteYaml {
  readonly yaml: string;
  /** False where no context of reasonable length tells this place from others with the same words. */
  readonly isUnique: boolean;
}

/** How deep the list stands in a source's file. */
const INDENT = " ".repeat(6);

/**
 * A passage as it is written under `quotes:`: its exact characters, with the shortest prefix or suffix that makes them
 * unique where they occur more than once.
 *
 * @param offset UTF-16 offset of the passage, which neither begins nor ends with white space
 */
export function quoteYaml(text: string, exact: string, offset: number): QuoteYaml {
  const places = occurrences(text, { exact });
  if (places.length < 2) return { yaml: plainQuoteYaml(exact), isUnique: true };
  const context = settlingContext(text, { start: offset, end: offset + exact.length }, places);
  if (!context) return { yaml: plainQuoteYaml(exact), isUnique: false };
  const keys = Object.entries({ exact, ...context }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${scalar(value)}`],
  );
  return { yaml: `${INDENT}- { ${keys.join(", ")} }`, isUnique: true };
}

/** The same where the rest of the document is not at hand to look for other places in. */
export function plainQuoteYaml(exact: string): string {
  return `${INDENT}- ${scalar(exact)}`;
}

/** A text in double quotes, which can hold every character; JSON's escapes are YAML's as well. */
function scalar(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
