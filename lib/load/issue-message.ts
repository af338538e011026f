import { nearestWord } from "@/lib/model/nearest-word";
import type { Problem } from "@/lib/model/problem";
import type { SchemaFacts } from "./schema-facts";
import { toId } from "./to-id";

/** What an issue is about. */
export interface Subject {
  /** How a message calls it. */
  readonly name: string;
  /** The key at which it stands, if it stands in a mapping, and how a message calls that mapping. */
  readonly key: string | undefined;
  readonly container: string | undefined;
  readonly given: unknown;
  /** The value as it is written in the file. */
  readonly writing: string;
  readonly facts: SchemaFacts;
}

/** What is wrong and what to do about it; with the offending value, where that is not the one at the place. */
export type IssueMessage = Pick<Problem, "code" | "message" | "remedy"> & Partial<Pick<Problem, "value">>;

export function unknownKey(key: string, { name, facts }: Subject): IssueMessage {
  const near = nearestWord(key, facts.keys);
  return {
    code: "key-unknown",
    value: key,
    message: `"${key}" is not a key of ${name}.`,
    remedy: near ? `Did you mean "${near}"?` : `Remove it. The keys are ${facts.keys.join(", ")}.`,
  };
}

/** @param words the values that it may have, where they are listed */
export function missingKey(
  { name, key = name, container, facts }: Subject,
  words?: readonly string[],
): IssueMessage {
  const place = container === undefined ? "" : ` in ${container}`;
  const choice = words === undefined ? "" : `; one of ${words.join(", ")}`;
  return {
    code: "key-missing",
    value: key,
    message: `The key "${key}" is missing${place}.`,
    remedy: `Add it: ${facts.meaning}${choice}.`,
  };
}

/** @param expected what zod calls the type */
export function wrongType(expected: string, { name, given, writing, facts }: Subject): IssueMessage {
  if (given === null) {
    const remedy = facts.isOptional ? "Fill it, or remove the key." : `Fill it: ${facts.meaning}.`;
    return { code: "value-type", value: name, message: `${name} has no value.`, remedy };
  }
  const type = typeNames[expected] ?? expected;
  const collection = Array.isArray(given) ? "a list" : typeof given === "object" ? "a mapping" : undefined;
  return {
    code: "value-type",
    message: `${name} must be ${type}, not ${collection ?? writing}.`,
    remedy: quoting(expected, collection === undefined, writing) ?? `Write ${type}: ${facts.meaning}.`,
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "a mapping",
  boolean: "true or false",
  quote: "a text, or a mapping with exact and a prefix or suffix",
};

/** How a lone value becomes the text or the list that it was meant for. */
function quoting(expected: string, isLone: boolean, writing: string): string | undefined {
  if (!isLone) return undefined;
  if (expected === "string" || expected === "quote") return `Put quotes around it: "${writing}".`;
  return expected === "array" ? `Put brackets around it: [${writing}].` : undefined;
}

export function wrongWord(words: readonly string[], { name, given, writing }: Subject): IssueMessage {
  const near = typeof given === "string" ? nearestWord(given, words) : undefined;
  const all = `It is one of ${words.join(", ")}.`;
  return {
    code: "value-invalid",
    message: `${name} cannot be ${given === null ? "empty" : writing}.`,
    remedy: near ? `Did you mean "${near}"? ${all}` : all,
  };
}

/** Keys whose values are ids, alone or in lists. */
const idKeys = [
  ...["id", "parent", "topic", "measure", "actor", "author"],
  ...["coauthors", "topics", "addressees", "beneficiaries"],
];

/**
 * @param rule what the value must be, as the schema words it
 * @param right what the schema says is to be written instead
 */
export function wrongValue(
  rule: string,
  { name, key, given, writing, facts }: Subject,
  right?: unknown,
): IssueMessage {
  const isId = key !== undefined && idKeys.includes(key) && typeof given === "string";
  const id = isId ? toId(given) : right;
  const orRemove = facts.isOptional ? " or remove it" : "";
  return {
    code: isId ? "id-invalid" : "value-invalid",
    message: `${name} ${rule}: ${writing}`,
    remedy: facts.accepts(id) && id ? `Write "${id}".` : `Correct it${orRemove}: ${facts.meaning}.`,
  };
}
