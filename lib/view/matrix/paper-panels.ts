import type { PivotColumn } from "@/lib/query/pivot";
import type { Matrix, MatrixCell } from "./matrix";

/** A wide matrix in parts that fit a page. */
interface PaperPanels {
  /** The places of the columns that stand in each part. */
  readonly panels: readonly (readonly number[])[];
  /** Columns without any position, which are named instead. */
  readonly empty: readonly PivotColumn[];
}

/** The most columns that fit beside the labels on A4 and Letter, across: of marks, and with the first words of statements. */
const COLUMNS_MAX = { marks: 14, words: 6 };

/** Breaks the columns of a matrix into panels for paper. */
export function paperPanels({ columns, rows, folded }: Matrix): PaperPanels {
  const isFilled = (at: number) =>
    rows.some(({ cells }) => isHeld(cells[at])) || folded.some(({ positions }) => positions[at]);
  const filled = [...columns.keys()].filter(isFilled);
  const hasWords = rows.some(({ cells }) => cells.some((cell) => typeof cell === "object" && cell.words));
  const parts = Math.max(1, Math.ceil(filled.length / COLUMNS_MAX[hasWords ? "words" : "marks"]));
  // As many in each as can be, so that the last is not one lonely column.
  const starts = Array.from({ length: parts + 1 }, (_, at) => Math.round((at * filled.length) / parts));
  return {
    panels: starts.slice(0, -1).map((start, at) => filled.slice(start, starts[at + 1])),
    empty: columns.filter((_, at) => !isFilled(at)),
  };
}

/** Whether a cell holds a position. */
export function isHeld(cell: MatrixCell | undefined): boolean {
  return typeof cell === "object";
}
