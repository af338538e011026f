import { type Absence, isEmpty, type RolledUpStance } from "@/lib/model/rollup";
import { type Pivot, type PivotColumn, positionsIn } from "@/lib/query/pivot";

/** What a cell of the matrix shows: a reason for its absence, or a mark with a count. Small: thousands reach a page. */
export type MatrixCell =
  | Absence
  | { readonly stance: RolledUpStance; readonly reported: boolean; readonly count: number };

export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly group?: string | undefined;
  readonly total: number;
  readonly positions: number;
  readonly cells: readonly MatrixCell[];
}

/** The matrix as a page shows it: a pivot without the recommendations behind its cells. */
export interface Matrix {
  readonly columns: readonly PivotColumn[];
  readonly rows: readonly MatrixRow[];
  readonly omitted: Pivot["omitted"];
}

export function toMatrix({ columns, rows, omitted }: Pivot): Matrix {
  return {
    columns,
    omitted,
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      group: row.group,
      total: row.total,
      positions: positionsIn(row),
      cells: row.cells.map((cell) =>
        isEmpty(cell)
          ? cell.absence
          : { stance: cell.stance, reported: cell.reported, count: cell.recommendations.length },
      ),
    })),
  };
}
