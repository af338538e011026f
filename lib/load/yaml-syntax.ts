import { type Document, parseDocument, visit, type YAMLError } from "yaml";
import type { Place, Problem } from "@/lib/model/problem";
import { linePlaces } from "@/lib/model/text";
import { findLineFaults, type LineFault } from "./line-starts";
import { findOpenEnds } from "./open-ends";
import { explain, type Lines, toProblem } from "./syntax-messages";
import { explainLoss, findLosses, type Loss } from "./yaml-losses";

/** After so many errors in one file, nobody reads on. */
export const ERRORS_MAX = 100;

/** How often the text is mended and parsed again, at most. */
const ROUNDS_MAX = 5;

/** A file with more errors than this is not mended: it would take long, and nobody reads on. */
const MENDED_MAX = 1000;

/** How every file is parsed. Duplicate keys are looked for elsewhere: the parser would compare each key with every other. */
export const PARSING = { uniqueKeys: false, stringKeys: true, prettyErrors: false } as const;

/** What keeps a text from being read as it stands: words that YAML would leave out, and what is not valid YAML. */
export function findSyntaxProblems(
  given: Document,
  written: string,
  placeInFile: (offset: number) => Place,
): Problem[] {
  const { faults, document, text } = mendLines(given, written);
  const { file } = placeInFile(0);
  const placeOf = faults.length === 0 ? placeInFile : linePlaces(text);
  const placeAt = (offset: number): Place => ({ file, ...placeOf(offset) });
  const at: Lines = { lines: text.split("\n"), placeAt };
  const faulty = new Set(faults.map(({ index }) => index + 1));
  const errors = document.errors.filter(isNoEcho).map((error) => {
    return { error, place: placeAt(originOf(error, document)) };
  });
  const wrongLines = new Set(errors.map(({ place }) => place.line));
  const found = findLosses(text);
  const isOnWrongLine = ({ kind, offset }: Loss) => kind === "tab" && wrongLines.has(placeAt(offset).line);
  const areTabsWrong = found.some(isOnWrongLine);
  const losses = found.filter(({ kind }) => kind !== "tab" || areTabsWrong).slice(0, ERRORS_MAX);
  const seen = new Set([...faulty, ...losses.map(({ offset }) => placeAt(offset).line)]);
  const mended = losses.length === 0 ? undefined : linesWrongStill(mend(at, losses));
  const rest = errors.flatMap(({ error, place }) => {
    // What is no error once the losses are mended followed from them.
    if (seen.has(place.line) || (mended && !mended.has(place.line))) return [];
    seen.add(place.line);
    const { index, ...explanation } = explain(error, place.line - 1, at);
    if (index === undefined || index + 1 === place.line) return [toProblem(place, explanation, at)];
    if (seen.has(index + 1)) return [];
    seen.add(index + 1);
    return [toProblem(startOf(index, place, at), explanation, at)];
  });
  const inFile: Lines = { lines: written.split("\n"), placeAt: placeInFile };
  const ofLines = faults.map(({ index, column, ...explanation }) => {
    return toProblem({ file, line: index + 1, column }, explanation, inFile);
  });
  return [...ofLines, ...losses.map((loss) => explainLoss(loss, at)), ...rest]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .slice(0, ERRORS_MAX);
}

/**
 * Mends how lines begin and what is not closed, and parses the text again, since other errors follow from these.
 *
 * @returns the faults that were mended, and the text with its document as they then are
 */
function mendLines(given: Document, written: string) {
  const faults: LineFault[] = [];
  const lines = written.split("\n");
  let document = given;
  let text = written;
  const isShort = given.errors.length <= MENDED_MAX;
  for (let round = 0; isShort && round < ROUNDS_MAX && document.errors.length > 0; round++) {
    const wrong = [...linesOfErrors(document, text)].slice(0, ERRORS_MAX).map((line) => line - 1);
    const open = findOpenEnds(document, text);
    const all = open.length > 0 ? open : findLineFaults(lines, wrong);
    const found = all.filter((fault) =>
      faults.every(({ index, message }) => index !== fault.index || message !== fault.message),
    );
    if (found.length === 0) break;
    faults.push(...found);
    for (const { mended } of found) for (const [index, line] of mended) lines[index] = line;
    text = lines.join("\n");
    document = parseDocument(text, PARSING);
  }
  return { faults, document, text };
}

/** Where the text of a line begins. */
function startOf(index: number, { file }: Place, { lines }: Lines): Place {
  return { file, line: index + 1, column: (/^[ -]*/.exec(lines[index] ?? "")?.[0].length ?? 0) + 1 };
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
      if (range && type?.startsWith("QUOTE") && range[0] < pos[0]) origin = range[0];
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
          : `${old.slice(0, column - 1)}x${old.slice(column).replaceAll("#", "x")}`;
  }
  return mended.join("\n");
}

/** The indentation that the line after this one most probably has. */
function indentAfter(line: string): string {
  const width = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
  return " ".repeat(/:\s*$/.test(line) ? width + 2 : width);
}

function linesWrongStill(text: string): ReadonlySet<number> {
  return linesOfErrors(parseDocument(text, PARSING), text);
}

function linesOfErrors(document: Document, text: string): ReadonlySet<number> {
  const offsets = document.errors.filter(isNoEcho).map((error) => originOf(error, document));
  const placeOf = linePlaces(text);
  return new Set(offsets.map((offset) => placeOf(offset).line));
}
