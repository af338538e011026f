import { type Document, parseDocument, visit, type YAMLError } from "yaml";
import { excerpt, type Place, type Problem } from "@/lib/model/problem";
import { linePlaces } from "@/lib/model/text";
import { emptyListAbove } from "./empty-list-above";
import { mendKey, quoteRemedy, quoteText, textOnLine } from "./text-on-line";
import { findLosses, type Loss } from "./yaml-losses";

/** After so many errors in one file, nobody reads on. */
export const ERRORS_MAX = 100;

/** How every file is parsed. Duplicate keys are looked for elsewhere: the parser would compare each key with every other. */
export const PARSING = { uniqueKeys: false, stringKeys: true, prettyErrors: false } as const;

/** The lines of a file, and where an offset stands. */
interface Lines {
  readonly lines: readonly string[];
  placeAt(offset: number): Place;
}

/** What keeps a text from being read as it stands: words that YAML would leave out, and what is not valid YAML. */
export function findSyntaxProblems(
  document: Document,
  text: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const at: Lines = { lines: text.split("\n"), placeAt };
  const errors = document.errors.filter(isNoEcho).map((error) => {
    return { error, place: placeAt(originOf(error, document)) };
  });
  const wrongLines = new Set(errors.map(({ place }) => place.line));
  const found = findLosses(text);
  const isOnWrongLine = ({ kind, offset }: Loss) => kind === "tab" && wrongLines.has(placeAt(offset).line);
  const areTabsWrong = found.some(isOnWrongLine);
  const losses = found.filter(({ kind }) => kind !== "tab" || areTabsWrong).slice(0, ERRORS_MAX);
  const seen = new Set(losses.map(({ offset }) => placeAt(offset).line));
  const mended = losses.length === 0 ? undefined : linesOfErrors(mend(at, losses));
  const rest = errors.flatMap(({ error, place }) => {
    // What is no error once the losses are mended followed from them.
    if (seen.has(place.line) || (mended && !mended.has(place.line))) return [];
    seen.add(place.line);
    return [toProblem(place, explain(error, place.line - 1, at), at)];
  });
  return [...losses.map((loss) => explainLoss(loss, at)), ...rest]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .slice(0, ERRORS_MAX);
}

/** Having met one error, the parser may take every following word for another. */
function isNoEcho({ message }: YAMLError, index: number): boolean {
  return index === 0 || !message.includes("in YAML stream");
}

/** Where an error begins: that a quotation mark is not closed shows only at the end of the file. */
function originOf({ code, message, pos }: YAMLError, document: Document): number {
  let origin = pos[0];
  if (code !== "MISSING_CHAR" || !message.includes("quote")) return origin;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (range && type?.startsWith("QUOTE")) origin = range[0];
    },
  });
  return origin;
}

/** The text without its losses: letters stand for the signs that begin them, and spaces for tabs. */
function mend({ lines, placeAt }: Lines, losses: readonly Loss[]): string {
  const mended = [...lines];
  for (const { kind, offset } of losses) {
    const { line, column } = placeAt(offset);
    const old = mended[line - 1] ?? "";
    mended[line - 1] =
      kind === "tab"
        ? old.replace(/^\s*/, indentAfter(mended[line - 2] ?? ""))
        : kind === "comma"
          ? old
          : `${old.slice(0, column - 1)}x${old.slice(column)}`;
  }
  return mended.join("\n");
}

/** The indentation that the line after this one most probably has. */
function indentAfter(line: string): string {
  const width = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
  return " ".repeat(/:\s*$/.test(line) ? width + 2 : width);
}

function linesOfErrors(text: string): ReadonlySet<number> {
  const document = parseDocument(text, PARSING);
  const offsets = document.errors.filter(isNoEcho).map((error) => originOf(error, document));
  const placeOf = linePlaces(text);
  return new Set(offsets.map((offset) => placeOf(offset).line));
}

type Explanation = Pick<Problem, "code" | "message" | "remedy">;

function toProblem(place: Place, { code, message, remedy }: Explanation, { lines }: Lines): Problem {
  const line = excerpt(lines[place.line - 1] ?? "");
  return { code, ...place, value: line, message: `${message}: ${line}`, remedy };
}

function explainLoss({ kind, offset, source }: Loss, at: Lines): Problem {
  const place = at.placeAt(offset);
  const text = textOnLine(at.lines, place.line - 1);
  // What stands in brackets or braces is not the whole of the text on its line.
  const isInText =
    text !== undefined && !/^[[{]/.test(text) && (kind === "comment" || text.startsWith(source));
  const written = quoteRemedy(isInText ? text : undefined);
  const value = excerpt(source);
  switch (kind) {
    case "tab":
      return toProblem(place, TAB, at);
    case "directive": {
      const message = "A line that begins with a percent sign is no text";
      const remedy = "Remove the line; if it is a text, put quotation marks around it.";
      return toProblem(place, { code: "yaml-syntax", message, remedy }, at);
    }
    case "comment": {
      const message = `A comment follows a text, whose words after the # would be lost: "${value}".`;
      const remedy = `${written} A comment stands on a line of its own, no further in than the line above it.`;
      return { code: "yaml-comment", ...place, value, message, remedy };
    }
    case "comma": {
      const message = `A comma in square brackets begins another entry, also in a text: "${value}".`;
      const whole = text && /^\[([^"'[\]{}]+)\]$/.exec(text)?.[1];
      const quoted = whole && quoteText(whole);
      const one = quoted ? ` If it is one text: [${quoted}].` : "";
      const remedy = `Put quotation marks around each text.${one}`;
      return { code: "yaml-syntax", ...place, value, message, remedy };
    }
    case "tag": {
      const message = "A text cannot begin with an exclamation mark";
      return toProblem(place, { code: "yaml-syntax", message, remedy: written }, at);
    }
    case "anchor":
    case "alias": {
      const sign = kind === "anchor" ? "ampersand" : "asterisk";
      const message = `A text cannot begin with an ${sign}; "${value}" is an ${kind}.`;
      const remedy = `${written} If it is none, write the value out.`;
      return { code: "yaml-alias", ...place, value, message, remedy };
    }
  }
}

const TAB: Explanation = {
  code: "yaml-tab",
  message: "A tab stands at the beginning of the line",
  remedy: "Use spaces.",
};

const INDENT = "Indent the line like those that it belongs to.";

function explain({ code, message }: YAMLError, index: number, { lines }: Lines): Explanation {
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
  if (code.endsWith("_IMPLICIT_KEY") && /^ *- (?!.*:(?: |$))/.test(line)) {
    return { code: "yaml-syntax", message: "The dash stands in no line with the others", remedy: INDENT };
  }
  const text = textOnLine(lines, index);
  // The text of a list or a mapping in brackets is not that of the line, unless words follow the brackets.
  const isAfterBrackets = code === "UNEXPECTED_TOKEN" && message.endsWith("at node end");
  const quoting = quoteRemedy(text && (isAfterBrackets || !/^[[{]/.test(text)) ? text : undefined);
  const [words = message.trim(), remedy] = explanations[code] ?? [];
  return { code: "yaml-syntax", message: words, remedy: remedy?.(quoting) ?? "Correct the line." };
}

/** What the parser's codes mean to whoever wrote the file, and what to do; most often, to put quotation marks around. */
const explanations: Readonly<
  Record<string, readonly [message: string | undefined, remedy: (quoting: string) => string]>
> = {
  BLOCK_AS_IMPLICIT_KEY: [
    "A colon and a space stand in a text, or two keys on one line",
    (quoting) => quoting,
  ],
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
