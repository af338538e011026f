import { nearestWord } from "@/lib/model/nearest-word";
import type { Problem } from "@/lib/model/problem";
import { WHITE_SPACE_RULE } from "@/lib/model/scalars";
import { toId } from "@/lib/model/to-id";
import { isIdKey, listMending, severalIds } from "./list-mending";
import type { SchemaFacts } from "./schema-facts";
import { mendKey, nameCharacter, quoteRemedy, quoteText } from "./text-on-line";

/** What an issue is about. */
export interface Subject {
  /** How a message calls it. */
  readonly name: string;
  /** The key at which it stands, if it stands in a mapping, and how a message calls that mapping. */
  readonly key: string | undefined;
  readonly container: string | undefined;
  readonly given: unknown;
  /** The value as it is written in the file. */
  readonly source: string;
  /** The same, short enough for a message. */
  readonly writing: string;
  readonly facts: SchemaFacts;
}

/** What is wrong and what to do about it; with the offending value, where that is not the one at the place. */
export type IssueMessage = Pick<Problem, "code" | "message" | "remedy"> & Partial<Pick<Problem, "value">>;

export function unknownKey(key: string, { name, given, source, facts }: Subject): IssueMessage {
  const near = nearestWord(key, facts.keys);
  const odd = oddCharacters(key);
  const mended = mendKey(key) ?? mendKey(`${key}:`);
  const value = isMapping(given) ? given[key] : undefined;
  const message = `"${key}" is not a key of ${name}${odd.length === 0 ? "" : ` (it holds ${odd.join(", ")})`}.`;
  if (mended && facts.keys.includes(mended.key)) {
    return { code: "key-unknown", value: key, message, remedy: `${mended.fault}: write "${mended.mended}".` };
  }
  if (near) return { code: "key-unknown", value: key, message, remedy: `Did you mean "${near}"?` };
  // In braces, what seems to be a key may be the end of a text; without it, the text would be cut.
  const isBehindComma = isMapping(given) && source.startsWith("{") && Object.keys(given)[0] !== key;
  const quoting = "If a text holds the comma before it, put quotation marks around the text.";
  const removing = `${isBehindComma ? `${quoting} If not, remove it.` : "Remove it."} The keys are ${facts.keys.join(", ")}.`;
  const remedy = isBehindComma && value === null ? quoting : removing;
  return { code: "key-unknown", value: key, message, remedy };
}

/** Whether a value was meant for a text, and is a mapping since a colon and a space stand in it, or a colon at its end. */
export function isTextWithColon({ given, source, facts }: Subject): boolean {
  if (!isMapping(given) || source.startsWith("{")) return false;
  return Object.keys(given).every((key) => nearestWord(key, facts.keys) === undefined);
}

export function textWithColon(subject: Subject): IssueMessage {
  const { name, given, source, writing } = subject;
  const isOne = isMapping(given) && Object.keys(given).length === 1;
  return {
    code: "value-type",
    message: `${name} is a text with a colon, which YAML takes for a key: ${writing}`,
    remedy: quoteRemedy(isOne ? source : undefined),
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
export function wrongType(expected: string, subject: Subject): IssueMessage {
  const { name, given, source, writing, facts } = subject;
  if (given === null && source === "") {
    const remedy = facts.isOptional ? "Fill it, or remove the key." : `Fill it: ${facts.meaning}.`;
    return { code: "value-type", value: name, message: `${name} has no value.`, remedy };
  }
  const type = typeNames[expected] ?? expected;
  const collection = Array.isArray(given) ? "a list" : isMapping(given) ? "a mapping" : undefined;
  return {
    code: "value-type",
    message: `${name} must be ${type}, not ${collection ?? writing}.`,
    remedy: mending(expected, subject) ?? `Write ${type}: ${facts.meaning}.`,
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "a mapping",
  boolean: "true or false",
  quote: "a text, or a mapping with exact and a prefix or suffix",
};

/** How a value becomes the text, the list or the mapping that it was meant for; undefined where that cannot be told. */
function mending(expected: string, subject: Subject): string | undefined {
  const { given, source } = subject;
  if (expected === "string" || expected === "quote") {
    if (
      isIdKey(subject.key) &&
      Array.isArray(given) &&
      given.every((id) => typeof id === "string" && id !== "")
    ) {
      return given.length === 1 ? `Remove the brackets: ${given[0]}.` : severalIds(given.join(), subject);
    }
    // Words in square brackets, or behind a second dash, may have been meant for a text.
    const isText = !isMapping(given) && !(Array.isArray(given) && source.includes("\n"));
    return isText ? quoteRemedy(source) : undefined;
  }
  if (expected === "array" && isMapping(given)) return "Begin each entry with a dash.";
  if (expected === "array") return listMending(source, subject.key);
  const key = expected === "object" && typeof given === "string" ? mendKey(source) : undefined;
  return key && `${key.fault}: write "${key.mended}".`;
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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

/**
 * @param rule what the value must be, as the schema words it
 * @param right what the schema says is to be written instead
 */
export function wrongValue(rule: string, subject: Subject, right?: unknown): IssueMessage {
  const { name, key, given, writing, facts } = subject;
  const isId = isIdKey(key) && typeof given === "string";
  const id = isId ? toId(given) : (right ?? withoutUnseen(given));
  const orRemove = facts.isOptional ? " or remove it" : "";
  const odd = isId || withoutUnseen(given) === undefined ? [] : oddCharacters(String(given));
  return {
    code: isId ? "id-invalid" : "value-invalid",
    message: `${name} ${rule}: ${writing}${odd.length === 0 ? "" : ` (it holds ${odd.join(", ")})`}`,
    remedy:
      (isId ? severalIds(given, subject) : undefined) ??
      (facts.accepts(id) && id && rule !== WHITE_SPACE_RULE
        ? `Write "${id}".`
        : (removal(rule, subject) ?? `Correct it${orRemove}: ${facts.meaning}.`)),
  };
}

/** A single word without the characters around it that cannot be seen; undefined where there are none. */
function withoutUnseen(given: unknown): string | undefined {
  const [, before, word, after] = /^([\s\p{Cf}]*)([^\s\p{Cf}]+)([\s\p{Cf}]*)$/u.exec(String(given)) ?? [];
  return typeof given === "string" && `${before}${after}` !== "" ? word : undefined;
}

/** The characters of a text that cannot be seen, or be told from a space. */
function oddCharacters(text: string): readonly string[] {
  return Array.from(text.match(/[^\P{Z} ]|\p{Cf}/gu) ?? [], nameCharacter);
}

/** What to take away from a text that holds too much. */
function removal(rule: string, { given, source }: Subject): string | undefined {
  if (rule.startsWith("must not hold")) return "Remove it.";
  if (rule !== WHITE_SPACE_RULE || typeof given !== "string") return undefined;
  const [header] = /^[|>][0-9+-]*/.exec(source) ?? [];
  if (header !== undefined && given === given.trimStart()) {
    return `Write "${header.replace(/[+-]/, "")}-" instead of "${header}", so that the last line break does not count.`;
  }
  const text = given.includes("\n") ? undefined : quoteText(given);
  return `Remove the white space${text === undefined ? "" : `: ${text}`}.`;
}
