import { type Document, visit, type YAMLError } from "yaml";
import { isKnownKey } from "./known-keys";

/** A quotation mark, a bracket or a brace that nothing closes; offsets in UTF-16 units. */
export interface OpenEnd {
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

/** Finds what is opened and not closed: the parser tells of it far below, where it expected the end. */
export function findOpenEnds(document: Document, text: string): readonly OpenEnd[] {
  if (document.errors.length === 0) return [];
  const quote = findOpenQuote(document, text);
  return quote ? [quote] : findOpenBrackets(document, text);
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
