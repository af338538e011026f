import type { YAMLError } from "yaml";
import { excerpt, type Place, type Problem } from "@/lib/model/problem";
import { mendMapping } from "./flow-mapping";
import { isListKey } from "./known-keys";
import { foldedText, mendKey, quoteRemedy, textOnLine, unwrapText } from "./text-on-line";

/** The lines of a file, and where an offset stands. */
export interface Lines {
  readonly lines: readonly string[];
  placeAt(offset: number): Place;
}

export type Explanation = Pick<Problem, "code" | "message" | "remedy">;

export function toProblem(place: Place, { code, message, remedy }: Explanation, { lines }: Lines): Problem {
  const line = excerpt(lines[place.line - 1] ?? "");
  return { code, ...place, value: line, message: `${message}: ${line}`, remedy };
}

export const TAB: Explanation = {
  code: "yaml-tab",
  message: "A tab stands at the beginning of the line",
  remedy: "Use spaces.",
};

const COLON_IN_TEXT = "A colon and a space stand in a text, or two keys on one line";
export const BRACES = "Braces hold what cannot stand there";
const INDENT = "Indent the line like those that it belongs to.";

/** Of a text in quotation marks that goes on over several lines. */
const WITHIN_MARKS = ` Within double ones, write \\" for each mark of the text; within single ones, ''.`;

/** @returns what to say, with the index of the line of which it is to be said, where that is another one */
export function explain(
  { code, message }: YAMLError,
  index: number,
  { lines }: Lines,
): Explanation & { readonly index?: number } {
  const line = lines[index] ?? "";
  if (code === "TAB_AS_INDENT") return TAB;
  const emptyList = emptyListAbove(lines, index);
  if (emptyList !== undefined) {
    const message = "An entry stands below an empty list, which is none any more";
    return { code: "yaml-syntax", message, remedy: `Remove the brackets [] from line ${emptyList}.` };
  }
  const key = mendKey(line);
  if (key && ["MULTILINE_IMPLICIT_KEY", "MISSING_CHAR", "BLOCK_AS_IMPLICIT_KEY"].includes(code)) {
    return { code: "yaml-syntax", message: key.fault, remedy: `Write "${key.mended}".` };
  }
  const folded = foldedText(lines, index);
  if (folded && (code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR")) {
    return {
      code: "yaml-syntax",
      message: COLON_IN_TEXT,
      remedy: quoteRemedy(folded.text),
      index: folded.first,
    };
  }
  if (code.endsWith("_IMPLICIT_KEY") && /^ *- (?!.*:(?: |$))/.test(line)) {
    return { code: "yaml-syntax", message: "The dash stands in no line with the others", remedy: INDENT };
  }
  const text = textOnLine(lines, index);
  // The text of a list or a mapping in brackets is not that of the line, unless words follow the brackets.
  const isAtEnd = code === "UNEXPECTED_TOKEN" && message.endsWith("at node end");
  const [, list = "", entry = ""] = /^ *(?:- +)*([a-z][A-Za-z0-9]*): +(- .*?)\s*$/.exec(line) ?? [];
  if (isListKey(list)) {
    const message = "An entry stands on the line of the key of its list";
    return { code: "yaml-syntax", message, remedy: `Put it on a line of its own, below the key: ${entry}` };
  }
  const mapping = mappingRemedy(text);
  if (mapping) return { code: "yaml-syntax", message: BRACES, remedy: mapping };
  const quoting = quoteRemedy(text && (isAtEnd || !/^[[{]/.test(text)) ? unwrapText(text) : undefined);
  const [words = message.trim(), remedy] = explanations[code] ?? [];
  const inMarks = isAtEnd && text === undefined && /["']/.test(line) ? WITHIN_MARKS : "";
  return {
    code: "yaml-syntax",
    message: words,
    remedy: `${remedy?.(quoting) ?? "Correct the line."}${inMarks}`,
  };
}

/** The remedy for a mapping in braces, as which a text begins; undefined where it is none, or needs nothing. */
export function mappingRemedy(text: string | undefined): string | undefined {
  const mending = text?.startsWith("{") ? mendMapping(text) : undefined;
  if (mending === undefined) return undefined;
  if ("written" in mending) return `Put quotation marks around the text: ${mending.written}.`;
  return `Put a comma before "${mending.bareKey}"; if it belongs to a text, put quotation marks around the text.`;
}

/** What the parser's codes mean to whoever wrote the file, and what to do; most often, to put quotation marks around. */
const explanations: Readonly<
  Record<string, readonly [message: string | undefined, remedy: (quoting: string) => string]>
> = {
  BLOCK_AS_IMPLICIT_KEY: [COLON_IN_TEXT, (quoting) => quoting],
  MISSING_CHAR: [
    "Something is not closed or not complete",
    (quoting) =>
      `Add the missing colon, bracket or quotation mark. If the mark belongs to the text: ${quoting}`,
  ],
  MULTILINE_IMPLICIT_KEY: [
    "A key must stand on one line, and be followed by a colon",
    () => "Add the colon; if the line continues the text above, indent it further than the key of that text.",
  ],
  BAD_INDENT: [undefined, () => INDENT],
  BAD_SCALAR_START: ["A text cannot begin with this character", (quoting) => quoting],
  BAD_DQ_ESCAPE: [undefined, () => "Write two backslashes, or use single quotes."],
  UNEXPECTED_TOKEN: ["Something stands on the line that cannot stand there", (quoting) => quoting],
  MULTIPLE_DOCS: ["A second document begins", () => "Remove the line of dashes or dots."],
  NON_STRING_KEY: ["A key is not a text", () => "Write it as a text."],
};

/** An empty list in brackets, alone or as the value of a key. */
const EMPTY_LIST = /^ *(?:[a-z][A-Za-z0-9]*: +)?\[ *\]\s*$/;

/**
 * The line of the empty list below which an entry was put, as happens where a list waits for its first; undefined where the
 * line begins no entry, or stands below something else.
 *
 * @param index of the line of the entry, from 0
 * @returns the number of the line, from 1
 */
function emptyListAbove(lines: readonly string[], index: number): number | undefined {
  if (!/^ *- /.test(lines[index] ?? "")) return undefined;
  const above = lines.slice(0, index).findLastIndex((line) => !/^\s*(?:#|$)/.test(line));
  return EMPTY_LIST.test(lines[above] ?? "") ? above + 1 : undefined;
}
