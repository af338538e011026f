import { isKnownKey } from "./known-keys";

/** Texts up to this length, in UTF-16 units, are shown whole in a remedy, so that they can be copied from it. */
const SHOWN_MAX = 400;

/**
 * A text as YAML may write it on one line, with quotation marks around it; undefined where it is too long for a message.
 * Single quotation marks are used where double ones would need escapes (YAML 1.2.2, sections 7.3.1 and 7.3.2).
 */
export function quoteText(text: string): string | undefined {
  const line = text.trim().replace(/\s+/g, " ");
  if (line === "" || line.length > SHOWN_MAX) return undefined;
  return /["\\]/.test(line) ? `'${line.replaceAll("'", "''")}'` : `"${line}"`;
}

/**
 * A text without the pair of quotation marks around it, as it is where marks of its own broke them; a text that begins and
 * ends with marks of its own stays.
 */
export function unwrapText(text: string): string {
  const [, mark, body] = /^(["'])(.*)\1$/s.exec(text) ?? [];
  if (mark === undefined || body === undefined) return text;
  const inner = mark === '"' ? body.replace(/\\(["\\])/g, "$1") : body.replaceAll("''", "'");
  // Two pairs, as in "one" and "two": the first mark inside closes, and the last one opens.
  const isTwoPairs = new RegExp(
    `^\\S[^${mark}]*(?<=\\S)${mark}(?![\\p{L}\\p{N}]).*(?<![\\p{L}\\p{N}])${mark}\\S[^${mark}]*$`,
    "su",
  );
  return isTwoPairs.test(inner) ? text : inner;
}

/** The remedy for a text that YAML takes for something else, with the text as it may be written. */
export function quoteRemedy(text: string | undefined): string {
  const written = text === undefined ? undefined : quoteText(text);
  return written
    ? `Put quotation marks around the text: ${written}.`
    : "Put quotation marks around the whole text.";
}

/** Dashes and a key before the text of a line. Our keys begin in lower case; "Note: we go" is a text with a colon. */
const BEFORE_TEXT = /^ *(?:- +)*(?:[a-z][A-Za-z0-9]*: +)?/;

/**
 * The text of a line, without the dashes and the key before it; undefined where the line does not show the whole of it,
 * since it goes on below or began above.
 */
export function textOnLine(lines: readonly string[], index: number): string | undefined {
  const line = lines[index] ?? "";
  const before = BEFORE_TEXT.exec(line)?.[0] ?? "";
  if (before.trim() === "" || goesOn(line, lines[index + 1] ?? "")) return undefined;
  return line.slice(before.length).trim() || undefined;
}

function goesOn(line: string, next: string): boolean {
  const column = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
  return /^ *(?!- )\S/.test(next) && next.search(/\S/) > column;
}

/**
 * The text behind a dash that goes on over several lines and holds a colon and a space, so that a key seems to stand in it;
 * undefined where there is none.
 *
 * @param index of any of its lines
 * @returns the text, and the index of its first line
 */
export function foldedText(
  lines: readonly string[],
  index: number,
): { readonly first: number; readonly text: string } | undefined {
  const first = lines.slice(0, index + 1).findLastIndex((line) => /^ *- /.test(line));
  const [, dash = "", start = ""] = /^( *(?:- +)+)([^\s"'[{|>].*)$/.exec(lines[first] ?? "") ?? [];
  if (start === "" || isKeyLine(start)) return undefined;
  const below = lines.slice(first + 1);
  const end = below.findIndex((line) => line.search(/\S/) < dash.length || isKeyLine(line.trim()));
  const rest = below.slice(0, end === -1 ? undefined : end);
  if (rest.length === 0 || first + rest.length < index) return undefined;
  const text = [start, ...rest].map((line) => line.trim()).join(" ");
  return /: /.test(text) ? { first, text } : undefined;
}

function isKeyLine(line: string): boolean {
  const [, key = ""] = /^([a-z][A-Za-z0-9]*):(?: |$)/.exec(line) ?? [];
  return isKnownKey(key);
}

/** Characters that are easily taken for a colon. */
const COLONS: Readonly<Record<string, string>> = {
  "\uff1a": "full-width colon",
  "\ufe55": "small colon",
  "\u2236": "ratio sign",
  "\ua789": "letter colon",
};

const KEY_AND_VALUE = /^\s*(?:- +)*([a-z][A-Za-z0-9]*)([^\S\n]*)([:\uff1a\ufe55\u2236\ua789])(.*)$/;

/** What keeps a line from being a key, a colon, a space and a value, and the line as it should be; undefined if nothing. */
export function mendKey(
  line: string,
): { readonly key: string; readonly fault: string; readonly mended: string } | undefined {
  const [, key, gap = "", colon, rest = ""] = KEY_AND_VALUE.exec(line) ?? [];
  if (key === undefined || colon === undefined) return undefined;
  const fault = faultOf(gap, colon, rest);
  return fault === undefined
    ? undefined
    : { key, fault, mended: `${key}: ${rest.replace(/^[\s\u200b\u2060\ufeff]+/, "").trim()}`.trim() };
}

function faultOf(gap: string, colon: string, rest: string): string | undefined {
  const kind = COLONS[colon];
  if (kind !== undefined) return `${nameCharacter(colon)}, a ${kind}, stands where a colon belongs`;
  const blank = /[^ \S]/.exec(gap)?.[0];
  if (blank !== undefined) return `${nameCharacter(blank)} stands before the colon`;
  const [first] = rest;
  if (first === undefined || first === " " || first === "\t" || rest.startsWith("//")) return undefined;
  if (/[\s\u200b\u2060]/.test(first)) return `After the colon stands ${nameCharacter(first)}, not a space`;
  return "There is no space after the colon";
}

/** A character that cannot be seen or told apart, by its code point. */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
