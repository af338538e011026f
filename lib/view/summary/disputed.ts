import { isEmpty } from "@/lib/model/rollup";
import { comparePair } from "@/lib/query/compare";
import type { PivotRow } from "@/lib/query/pivot";
import type { Position } from "../matrix/positions";

/** A row of the matrix with the number of pairs of columns that differ on it. */
interface Disputed {
  readonly row: PivotRow;
  readonly differ: number;
}

/** The rows on which at least one pair of columns differs, in their order. */
export function findDisputed(rows: readonly PivotRow[]): readonly Disputed[] {
  return rows
    .map((row) => {
      const held = heldOn(row);
      const differ = held.reduce(
        (sum, a, at) => sum + held.slice(at + 1).filter((b) => comparePair(a, b) === "differ").length,
        0,
      );
      return { row, differ };
    })
    .filter(({ differ }) => differ > 0);
}

/** Those of them on which most pairs differ: more than one where they are level. */
export function mostDisputed(disputed: readonly Disputed[]): readonly Disputed[] {
  const most = Math.max(0, ...disputed.map(({ differ }) => differ));
  return disputed.filter(({ differ }) => differ === most);
}

/** The positions on a row: the cells that are not empty. */
export function heldOn({ cells }: PivotRow): readonly Position[] {
  return cells.flatMap((cell) => (isEmpty(cell) ? [] : [cell]));
}
