import { type Document, visit, type YAMLError } from "yaml";
import { excerpt, type Place, type Problem } from "@/lib/model/problem";

/** After so many errors in one file, nobody reads on. */
export const ERRORS_MAX = 100;

/** The errors of the parser as problems: one for a line, in words for those who do not know the parser. */
export function findSyntaxErrors(
  document: Document,
  text: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const lines = text.split("\n");
  const seen = new Set<number>();
  // A warning is a text that begins with an exclamation mark and was taken for a tag: its first word would be lost.
  return [...document.errors, ...document.warnings].filter(isNoEcho).flatMap((error) => {
    const place = placeAt(originOf(error, document));
    if (seen.has(place.line) || seen.size === ERRORS_MAX) return [];
    seen.add(place.line);
    const line = lines[place.line - 1] ?? "";
    const { code, message, remedy } = explain(error, line);
    return { code, ...place, value: excerpt(line), message: `${message}: ${excerpt(line)}`, remedy };
  });
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

type Explanation = Pick<Problem, "code" | "message" | "remedy">;

function explain({ code, message }: YAMLError, line: string): Explanation {
  if (code === "TAB_AS_INDENT" || /^ *\t/.test(line)) {
    return { code: "yaml-tab", message: "A tab stands at the beginning of the line", remedy: "Use spaces." };
  }
  if (code === "BAD_ALIAS") {
    const remedy = "Put quotes around the text.";
    return { code: "yaml-alias", message: "A text cannot begin with an asterisk", remedy };
  }
  const [words = message.trim(), remedy] = explanations[code] ?? [];
  return { code: "yaml-syntax", message: words, remedy: remedy ?? "Correct the line." };
}

/** What the parser's codes mean to whoever wrote the file, and what to do. */
const explanations: Readonly<Record<string, readonly [message: string | undefined, remedy: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    "A second colon stands on the line",
    "Put quotes around a text that holds a colon.",
  ],
  MISSING_CHAR: [
    "Something is not closed or not complete",
    "Add the missing colon, bracket or quotation mark.",
  ],
  MULTILINE_IMPLICIT_KEY: ["A key must stand on one line, and be followed by a colon", "Add the colon."],
  BAD_INDENT: [undefined, "Indent the line like those that it belongs to."],
  BAD_SCALAR_START: [undefined, "Put quotes around the text."],
  BAD_DQ_ESCAPE: [undefined, "Write two backslashes, or use single quotes."],
  UNEXPECTED_TOKEN: [
    "Something stands on the line that cannot stand there",
    "Put quotes around the whole of a text that holds quotation marks, brackets, or a dash or asterisk at its beginning.",
  ],
  MULTIPLE_DOCS: ["A second document begins", "Remove the line of dashes."],
  NON_STRING_KEY: ["A key is not a text", "Write it as a text."],
  TAG_RESOLVE_FAILED: ["A text begins with an exclamation mark", "Put quotes around it."],
};
