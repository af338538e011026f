import type { PivotColumn } from "@/lib/query/pivot";
import type { MatrixCell } from "@/lib/view/matrix";
import { isIn, nothing, type Span } from "./cell-window";

/** The cells of a row as they are drawn, each with its column. */
export interface RowCells {
  readonly cells: readonly MatrixCell[];
  readonly columns: readonly PivotColumn[];
}

/** A row that has not been drawn before. */
export const undrawn: RowCells = { cells: [], columns: [] };

/**
 * What is drawn of a row right after a change: the cells in view as they are now, those out of view as they were, or not
 * at all where there were none. A reader sees the answer at once, and the rest of it follows when that has been painted.
 *
 * @param next what the row holds now
 * @param before what has been drawn at its place
 * @param inView the columns that are in view; none, where the row is not
 * @param pinned how many columns stay in view
 */
export function inViewFirst(next: RowCells, before: RowCells, inView: Span, pinned: number): RowCells {
  if (next === before) return next;
  if (inView === nothing) return before;
  const drawn = Math.max(before.cells.length, inView.to);
  const isNew = (at: number) => at < pinned || isIn(inView, at) || at >= before.cells.length;
  const mix = <T>(now: readonly T[], then: readonly T[]) =>
    now.slice(0, drawn).map((value, at) => (isNew(at) ? value : (then[at] ?? value)));
  return { cells: mix(next.cells, before.cells), columns: mix(next.columns, before.columns) };
}
