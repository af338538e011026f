import { type Document, visit, type YAMLError } from "yaml";
import { linePlaces } from "@/lib/model/text";
import { mendMapping } from "./flow-mapping";
import { isKnownKey } from "./known-keys";
import type { LineFault } from "./line-starts";
import { BRACES, mappingRemedy } from "./syntax-messages";
import { quoteRemedy, textOnLine } from "./text-on-line";

/** A quotation mark, a bracket or a brace that nothing closes; offsets in UTF-16 units. */
interface OpenEnd {
  readonly offset: number;
  /** Where what it opens most probably ends. */
  readonly end: number;
  readonly name: string;
  readonly closing: string;
}

const SIGNS: Readonly<Record<string, readonly [name: string, closing: string]>> = {
  "[": ["A bracket", "]"],
  "{": ["A brace", "}"],
  '"': ["A quotation mark", '"'],
  "'": ["A quotation mark", "'"],
};

/**
 * What is opened and not closed, as faults of the lines on which it is opened: the parser tells of it far below, where it expected
 * the end.
 *
 * @param document of the text, with errors
 */
export function findOpenEnds(document: Document, text: string): readonly LineFault[] {
  const quote = findOpenQuote(document, text);
  const lines = text.split("\n");
  const placeOf = linePlaces(text);
  return (quote ? [quote] : findOpenBrackets(document, text)).map((end) => toFault(end, lines, placeOf));
}

/** A text in quotation marks is taken to be open where it holds a key of ours and an error stands at its end. */
function findOpenQuote(document: Document, text: string): OpenEnd | undefined {
  let open: OpenEnd | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (!range || !type?.startsWith("QUOTE") || !holdsKeys(text.slice(range[0], range[1])))
        return undefined;
      const lineEnd = text.indexOf("\n", range[1]);
      const isOnLastLine = ({ pos }: YAMLError) =>
        pos[0] >= range[0] && (lineEnd === -1 || pos[0] <= lineEnd);
      if (!document.errors.some(isOnLastLine)) return undefined;
      open = openAt(text, range[0], text.indexOf("\n", range[0]));
      return visit.BREAK;
    },
  });
  return open;
}

function holdsKeys(quoted: string): boolean {
  const keys = quoted.matchAll(/\n *(?:- +)*([a-z][A-Za-z0-9]*):(?= |\r?\n|$)/g);
  return Array.from(keys).some(([, key = ""]) => isKnownKey(key));
}

function findOpenBrackets(document: Document, text: string): readonly OpenEnd[] {
  const { errors } = document;
  // A closing sign that is left over belongs to one that something else closed.
  if (errors.some(({ message }) => /^Unexpected flow-(?:seq|map)-end/.test(message))) return [];
  const ends = new Set(
    errors.filter(({ message }) => /^Flow \w+ in block/.test(message)).map(({ pos }) => pos[0]),
  );
  const found: OpenEnd[] = [];
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (!flow || !range || !ends.has(range[1])) return;
      const inside = text.slice(range[0], range[1]);
      // Behind the sign of a comment, the closing sign is part of the comment, which is told.
      if (!/\s#/.test(inside)) found.push(openAt(text, range[0], range[0] + inside.trimEnd().length));
    },
  });
  return found;
}

function openAt(text: string, offset: number, end: number): OpenEnd {
  const [name, closing] = SIGNS[text.charAt(offset)] ?? ["A sign", ""];
  return { offset, end, name, closing };
}

function toFault(
  { offset, end, name, closing }: OpenEnd,
  lines: readonly string[],
  placeOf: ReturnType<typeof linePlaces>,
): LineFault {
  const { line, column } = placeOf(offset);
  const index = line - 1;
  const written = textOnLine(lines, index);
  const mapping = written?.startsWith("{") ? mendMapping(written) : undefined;
  if (written !== undefined && mapping && "written" in mapping) {
    const mended = new Map([[index, (lines[index] ?? "").replace(written, () => mapping.written)]]);
    return {
      code: "yaml-syntax",
      message: BRACES,
      remedy: mappingRemedy(written) ?? "",
      index,
      column,
      mended,
    };
  }
  const last = placeOf(end);
  const old = lines[last.line - 1] ?? "";
  const closed = `${old.slice(0, last.column - 1)}${closing}${old.slice(last.column - 1)}`;
  const ifText = /["']/.test(closing) ? ` If the mark belongs to the text: ${quoteRemedy(written)}` : "";
  return {
    code: "yaml-syntax",
    message: `${name} is not closed`,
    remedy: `Put ${closing} at the end of what it opens.${ifText}`,
    index,
    column,
    mended: new Map([[last.line - 1, closed]]),
  };
}
