import { isKnownKey } from "./known-keys";
import type { Explanation } from "./syntax-messages";
import { nameCharacter } from "./text-on-line";

/** A line that does not begin as it has to. */
export interface LineFault extends Explanation {
  /** From 0. */
  readonly index: number;
  readonly column: number;
  /** How lines are to be written, by their index. */
  readonly mended: ReadonlyMap<number, string>;
}

/** Indentation, dash and key of a line; its value. */
const KEY_LINE = /^( *)((?:- +)*)([a-z][A-Za-z0-9]*):(?: +(.*)|)$/;
/** A sign that was typed for a dash, or a dash with no space behind it. */
const DASH = /^( *)(?:([\u2010-\u2015\u2212\u2022]) *|-(?=[^\s-]))(.*)$/;
const INDENTATION = /^[^\S\t\n\r]*(?:[\u200b\u2060][^\S\t\n\r]*)*/;

/**
 * Finds the faults at the beginnings of the lines on which YAML's parser met errors, and of those beside them: it tells of such a
 * line as of the text above.
 *
 * @param wrong indexes of the lines with errors
 */
export function findLineFaults(lines: readonly string[], wrong: readonly number[]): readonly LineFault[] {
  const faults = new Map<number, LineFault>();
  for (const [at, index] of wrong.entries()) {
    const below = nextLine(lines, index);
    const beside = faultAt(lines, index) ?? (below === undefined ? undefined : faultAt(lines, below));
    const found = beside ?? (at === 0 ? firstTooDeep(lines, index) : undefined);
    if (found) faults.set(found.index, found);
  }
  return [...faults.values()];
}

function faultAt(lines: readonly string[], index: number): LineFault | undefined {
  return wrongBlank(lines, index) ?? wrongDash(lines, index) ?? tooDeep(lines, index);
}

/** Another white space than spaces in the indentation. */
function wrongBlank(lines: readonly string[], index: number): LineFault | undefined {
  const line = lines[index] ?? "";
  const [indentation = ""] = INDENTATION.exec(line) ?? [];
  const column = indentation.search(/[^ ]/);
  if (column === -1) return undefined;
  const message = `${nameCharacter(indentation.charAt(column))} stands in the indentation of the line`;
  const mended =
    indentation
      .replace(/[\u200b\u2060\ufeff]/g, "")
      .replace(/\u3000/g, "  ")
      .replace(/./g, " ") + line.slice(indentation.length);
  return fault(index, column, message, "Use spaces.", new Map([[index, mended]]));
}

/** A dash without a space behind it, or another sign in its place, before a key or below an entry of the same list. */
function wrongDash(lines: readonly string[], index: number): LineFault | undefined {
  const [, indent = "", sign, rest = ""] = DASH.exec(lines[index] ?? "") ?? [];
  const above = previousLine(lines, index);
  const isBelowEntry = above !== undefined && (lines[above] ?? "").startsWith(`${indent}- `);
  const [, , , key = ""] = KEY_LINE.exec(rest) ?? [];
  if (rest === "" || !(isKnownKey(key) || isBelowEntry)) return undefined;
  const message = sign
    ? `${nameCharacter(sign)} stands where a hyphen and a space begin an entry`
    : "There is no space after the dash";
  const remedy = sign ? "Put a hyphen and a space in its place." : "Put a space after the dash.";
  return fault(index, indent.length, message, remedy, new Map([[index, `${indent}- ${rest}`]]));
}

/** A key, or an entry, that is indented further than the one above it, which has a value already. */
function tooDeep(lines: readonly string[], index: number): LineFault | undefined {
  const line = lines[index] ?? "";
  const [, indent = "", dash = "", key = ""] = KEY_LINE.exec(line) ?? [];
  if (indent === "" || !isKnownKey(key)) return undefined;
  const above = previousLine(lines, index);
  const [, aboveIndent = "", aboveDash = "", aboveKey = "", value = ""] =
    KEY_LINE.exec(lines[above ?? -1] ?? "") ?? [];
  if (above === undefined || !isKnownKey(aboveKey) || !isClosed(value)) return undefined;
  const width =
    dash === "" ? aboveIndent.length + aboveDash.length : indentOfEntry(lines, index, indent.length);
  if (width === undefined || width >= indent.length) return undefined;
  const message = `The line is indented further than ${dash === "" ? "the key" : "the entry"} above it`;
  return fault(
    index,
    indent.length,
    message,
    remedyOf(width),
    new Map([[index, " ".repeat(width) + line.trimStart()]]),
  );
}

/** The indentation of the last entry above a line that is indented less than that. */
function indentOfEntry(lines: readonly string[], index: number, below: number): number | undefined {
  const entry = lines.slice(0, index).findLast((line) => /^ *- /.test(line) && indentOf(line) < below);
  return entry === undefined ? undefined : indentOf(entry);
}

/** Whether a value ends on its line, so that no key can follow further in. */
function isClosed(value: string): boolean {
  return /^(?:[^|>[{"'&*#\s].*|".*"|'.*'|\[.*\]|\{.*\})\s*$/.test(value);
}

/** The first lines of a file, where they are indented and a line below them is not. */
function firstTooDeep(lines: readonly string[], index: number): LineFault | undefined {
  const first = nextLine(lines, -1) ?? index;
  const line = lines[first] ?? "";
  const width = indentOf(line);
  const isAtMargin = /^(?:- |[a-z][A-Za-z0-9]*:(?: |$))/.test(lines[index] ?? "");
  if (first >= index || width === 0 || !isAtMargin || !KEY_LINE.test(line)) return undefined;
  const mended = lines
    .slice(first, index)
    .map((other, at) => [first + at, other.slice(Math.min(width, indentOf(other)))] as const);
  const message = `The line is indented, and line ${index + 1}, which belongs to it, is not`;
  const from = index - first === 1 ? "its beginning" : `the beginnings of lines ${first + 1} to ${index}`;
  return fault(first, width, message, `Take ${spaces(width)} away from ${from}.`, new Map(mended));
}

function fault(
  index: number,
  column: number,
  message: string,
  remedy: string,
  mended: LineFault["mended"],
): LineFault {
  return { code: "yaml-syntax", index, column: column + 1, message, remedy, mended };
}

function remedyOf(width: number): string {
  return width === 0 ? "Begin it at the margin." : `Indent it by ${spaces(width)}.`;
}

function spaces(count: number): string {
  return count === 1 ? "one space" : `${count} spaces`;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The next line that is not empty and no comment. */
function nextLine(lines: readonly string[], index: number): number | undefined {
  const next = lines.findIndex((line, at) => at > index && isContent(line));
  return next === -1 ? undefined : next;
}

function previousLine(lines: readonly string[], index: number): number | undefined {
  const previous = lines.slice(0, index).findLastIndex(isContent);
  return previous === -1 ? undefined : previous;
}

function isContent(line: string): boolean {
  return !/^\s*(?:#|$|---)/.test(line);
}
