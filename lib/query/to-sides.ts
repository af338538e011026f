import { isEmpty } from "@/lib/model/rollup";
import { rollUpCells } from "./fold-columns";
import type { PivotColumn, PivotRow } from "./pivot";
import { type SideId, sideOf, sides } from "./side";

/** An actor on a side: the column that it has in the matrix of actors, and its cell. */
export interface SideActor {
  readonly column: PivotColumn;
  readonly cell: Exclude<PivotRow["cells"][number], { readonly absence: unknown }>;
}

/** A row with who stands on each side, where the columns are the sides. */
export interface SidedRow extends PivotRow {
  readonly sides?: readonly (readonly SideActor[])[];
}

/** Who stands on a side in a row, in the order of the columns. */
export function actorsOnSide(
  columns: readonly PivotColumn[],
  cells: PivotRow["cells"],
  side: SideId,
): readonly SideActor[] {
  return columns.flatMap((column, at) => {
    const cell = cells[at];
    return cell && !isEmpty(cell) && sideOf[cell.stance] === side ? [{ column, cell }] : [];
  });
}

/** A matrix of actors by the sides that they take: each actor stands on one side of each row, or on none. */
export function toSides(columns: readonly PivotColumn[], rows: readonly PivotRow[]) {
  const sided = rows.map((row): SidedRow => {
    const actors = sides.map(({ id }) => actorsOnSide(columns, row.cells, id));
    const cells = actors.map((held) => rollUpCells(held.map(({ cell }) => cell)));
    return { ...row, cells, sides: actors };
  });
  const totalOf = (at: number) => {
    return sided.reduce((sum, { sides = [] }) => sum + (sides[at]?.length ?? 0), 0);
  };
  return { columns: sides.map((side, at): PivotColumn => ({ ...side, total: totalOf(at) })), rows: sided };
}
