import type { Place, Problem } from "@/lib/model/problem";
import { nameCharacter } from "./text-on-line";
import { yamlTokens } from "./yaml-tokens";

const SPACE = "Put a space or a plain line break in its place.";

/** Characters at which editors begin a line and YAML's parser does not: what each is called, and what to do about it. */
const breaks: Readonly<Record<string, readonly [name: string, remedy: string]>> = {
  "\r": ["a carriage return without a line feed", "Save the file with line ends of LF or CRLF."],
  "\u0085": ["a next line", SPACE],
  "\u2028": ["a line separator", SPACE],
  "\u2029": ["a paragraph separator", SPACE],
};
const BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/g;

/** What was found: a problem for each of the characters, at the first of its places, and the lines on which any stands. */
interface LineBreaks {
  readonly problems: readonly Problem[];
  readonly lines: ReadonlySet<number>;
}

/**
 * Finds the characters outside of quotation marks that look like a line break and are none, so that a comment would take the
 * key behind it away, or a text go on over it.
 */
export function findLineBreaks(text: string, placeAt: (offset: number) => Place): LineBreaks {
  const places = new Map<string, Place[]>();
  for (const { character, offset } of text.search(BREAK) === -1 ? [] : breaksIn(text)) {
    const before = places.get(character);
    if (before) before.push(placeAt(offset));
    else places.set(character, [placeAt(offset)]);
  }
  const problems = Array.from(places, ([character, all]) => toProblem(character, all));
  return { problems, lines: new Set([...places.values()].flat().map(({ line }) => line)) };
}

function* breaksIn(text: string): Generator<{ readonly character: string; readonly offset: number }> {
  for (const { source, offset, type } of yamlTokens(text)) {
    if (type?.endsWith("quoted-scalar")) continue;
    for (const { 0: character, index } of text.slice(offset, offset + source.length + 1).matchAll(BREAK))
      if (index < source.length) yield { character, offset: offset + index };
  }
}

function toProblem(character: string, [first, ...others]: readonly Place[]): Problem {
  const [name, remedy] = breaks[character] ?? ["", SPACE];
  const value = nameCharacter(character);
  const more =
    others.length === 0
      ? ""
      : ` It stands in ${others.length} further ${others.length === 1 ? "place" : "places"}.`;
  const message = `${value}, ${name}, looks like the end of a line, and YAML reads on: what follows would be lost in a comment or a text.${more}`;
  return { code: "yaml-syntax", file: "", line: 1, column: 1, ...first, value, message, remedy };
}
