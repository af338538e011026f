import type { RolledUpStance } from "@/lib/model/rollup";

/** A piece of a line; one with an address leads to the view that shows what it says. */
interface LinePiece {
  readonly text: string;
  readonly href?: string;
}

/** One sentence or two of a summary. */
export type Line = readonly LinePiece[];

/** What a page says before its long text: a few lines, and marks in rows. */
export interface Summary {
  /** At most five. */
  readonly lines: readonly Line[];
  readonly rows: readonly MarkRow[];
}

export interface MarkRow {
  readonly label: string;
  readonly href?: string;
  readonly marks: readonly SummaryMark[];
}

export interface SummaryMark {
  readonly stance: RolledUpStance;
  readonly reported: boolean;
  /** What the mark stands on, or whose it is. */
  readonly label: string;
  readonly href: string;
}

/** A line of one piece. */
export function plain(text: string): Line {
  return [{ text }];
}

/** Items as a sentence lists them: "A, B and C", each a piece of its own. */
export function listPieces(items: Line): Line {
  return listLines(items.map((item) => [item]));
}

/** The same of items that have several pieces each. */
export function listLines(items: readonly Line[]): Line {
  return items.flatMap((item, at): Line => {
    if (at === 0) return item;
    return [{ text: at === items.length - 1 ? " and " : ", " }, ...item];
  });
}

/** A line as plain text. */
export function lineText(line: Line): string {
  return line.map(({ text }) => text).join("");
}
