import { isKnownKey, isListKey } from "./known-keys";
import { quoteText, unwrapText } from "./text-on-line";

/** A key of a mapping in braces, with the comma before it. */
const KEY = /(?:^|, *)([a-z][A-Za-z0-9]*): +/g;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/;
const PLAIN = /^[\p{L}\p{N}](?:[^,[\]{}#:]|:(?! ))*$/u;

/** What a mapping in braces needs that YAML does not read as it stands. */
type MappingMending =
  | { readonly written: string }
  /** The key before which there is no comma. */
  | { readonly bareKey: string };

/**
 * How a mapping in braces, on one line, is to be written; undefined where it is none of our keys and texts, or right as it is.
 */
export function mendMapping(mapping: string): MappingMending | undefined {
  const body = /^\{ *(.*?) *\}$/.exec(mapping)?.[1];
  const keys = Array.from(body?.matchAll(KEY) ?? []).filter(([, key = ""]) => isKnownKey(key));
  if (body === undefined || keys[0]?.index !== 0) return undefined;
  const pairs = keys.map(({ 0: whole, 1: key = "", index }, at) => {
    return { key, value: body.slice(index + whole.length, keys[at + 1]?.index).trim() };
  });
  for (const { value } of pairs) {
    const [, bareKey = ""] = / ([a-z][A-Za-z0-9]*): /.exec(value) ?? [];
    if (isKnownKey(bareKey) && !/^["']/.test(value)) return { bareKey };
  }
  const values = pairs.map(({ key, value }) => {
    const isRight = QUOTED.test(value) || PLAIN.test(value) || (isListKey(key) && /^\[.*\]$/.test(value));
    // A mark that only opens was meant for a pair; an apostrophe may belong to the text.
    return isRight ? value : quoteText(unwrapText(value.replace(/^"(?=[^"]*$)/, "")));
  });
  if (values.includes(undefined) || values.every((value, at) => value === pairs[at]?.value)) return undefined;
  return { written: `{ ${pairs.map(({ key }, at) => `${key}: ${values[at]}`).join(", ")} }` };
}
