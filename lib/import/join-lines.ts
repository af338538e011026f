import { withoutBlanks } from "@/lib/model/scripts-without-blanks";

/** What stands between two lines when they become one, and what the first of them loses at its end. */
interface Joint {
  readonly cut: number;
  readonly between: "" | " ";
}

/** Joins lines, with what a document tells of its own words. */
interface LineJoiner {
  jointOf(line: string, next: string): Joint;
  /** Words that were joined without their hyphen, where nothing in the document says that they are one word. */
  readonly doubtful: ReadonlySet<string>;
}

const HYPHEN_END = /([\p{L}\p{M}]+)([-\u2010\u00ad])$/u;
const noBlankEnd = new RegExp(`${withoutBlanks}\\p{P}?$`, "u");
const noBlankStart = new RegExp(`^\\p{P}?${withoutBlanks}`, "u");
/** A hyphen that stands for the rest of a word, as in "Vor- und Nachteile". */
const CONJUNCTION = /^(?:und|oder|bzw|sowie|bis|and|or|to|et|ou|e|o|y|и|или)(?![\p{L}\p{M}])/u;

/**
 * Prepares joining the lines of a document. A hyphen at the end of a line goes where it parts a word; it stays where the
 * document writes the same word with it elsewhere, before a capital or a number, and before "and".
 */
export function lineJoiner(lines: readonly string[]): LineJoiner {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu))
      words.add(word.toLowerCase());
  }
  const doubtful = new Set<string>();
  const jointOf = (line: string, next: string): Joint => {
    const [, head, hyphen] = HYPHEN_END.exec(line) ?? [];
    if (head === undefined || hyphen === undefined) {
      const isOne = /[-\u2010/]$/.test(line) && /\S[-\u2010/]$/.test(line) && /^\p{Nd}/u.test(next);
      const isDense = noBlankEnd.test(line) && noBlankStart.test(next);
      return { cut: 0, between: isOne || isDense ? "" : " " };
    }
    const tail = /^[\p{L}\p{M}]+/u.exec(next)?.[0];
    if (hyphen === "\u00ad") return { cut: 1, between: "" };
    if (CONJUNCTION.test(next)) return { cut: 0, between: " " };
    if (tail === undefined || !/^\p{Ll}/u.test(tail))
      return { cut: 0, between: tail || /^\p{N}/u.test(next) ? "" : " " };
    const [whole, parted] = [`${head}${tail}`.toLowerCase(), `${head}-${tail}`.toLowerCase()];
    if (words.has(whole)) return { cut: 1, between: "" };
    if (words.has(parted)) return { cut: 0, between: "" };
    if (words.has(head.toLowerCase()) && words.has(tail.toLowerCase())) doubtful.add(whole);
    return { cut: 1, between: "" };
  };
  return { jointOf, doubtful };
}
