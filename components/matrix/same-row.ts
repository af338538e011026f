import type { MatrixCell } from "@/lib/view/matrix";
import type { RowCells } from "./in-view-first";
import type { CellGroupProps, MatrixRowProps } from "./matrix-row";

/** Whether a row looks as before: its cells are new values after each query, but mostly say the same. */
export function isSameRow(a: MatrixRowProps, b: MatrixRowProps): boolean {
  const { row: one, shown: ofOne, ...rest } = a;
  const { row: other, shown: ofOther, ...others } = b;
  return (
    one.id === other.id &&
    one.label === other.label &&
    one.total === other.total &&
    Object.entries(rest).every(([name, value]) => Object.is(value, others[name as keyof typeof others])) &&
    isSameList(ofOne.columns, ofOther.columns, (x, y) => x.id === y.id && x.group === y.group) &&
    isSameList(ofOne.cells, ofOther.cells, isSameCell)
  );
}

/** Whether some cells of a row look as before: what they say, and to which groups their columns belong. */
export function isSameGroup(a: CellGroupProps, b: CellGroupProps): boolean {
  const { from, to } = a;
  const groups = (row: RowCells) => row.columns.slice(Math.max(0, from - 1), to);
  return (
    from === b.from &&
    to === b.to &&
    a.open === b.open &&
    a.isPlaced === b.isPlaced &&
    isSameList(a.shown.cells.slice(from, to), b.shown.cells.slice(from, to), isSameCell) &&
    isSameList(groups(a.shown), groups(b.shown), (x, y) => x.group === y.group)
  );
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (x: T, y: T) => boolean): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((item, at) => {
      const other = b[at];
      return other !== undefined && isSame(item, other);
    })
  );
}

function isSameCell(a: MatrixCell, b: MatrixCell): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.stance === b.stance && a.reported === b.reported && a.count === b.count && a.words === b.words;
}
