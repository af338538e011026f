import { isEmpty } from "@/lib/model/rollup";
import { comparePair } from "./compare";
import type { Pivot, PivotRow } from "./pivot";

/** How two columns stand to each other, in counts of rows. */
export interface PairCount {
  readonly a: string;
  readonly b: string;
  readonly comparable: number;
  readonly agree: number;
  readonly differ: number;
  readonly partly: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/**
 * Every pair of columns that has at least one comparable row, in the order of the columns. Goes from row to row over those
 * who speak there: most pairs of a large corpus never meet.
 */
export function countPairs({ rows, columns }: Pivot): readonly PairCount[] {
  const met = new Map<number, { agree: number; differ: number; partly: number }>();
  const positions = columns.map(() => 0);
  for (const row of rows) {
    const held = heldIn(row);
    for (const { at } of held) positions[at] = (positions[at] ?? 0) + 1;
    held.forEach((a, from) => {
      for (const b of held.slice(from + 1)) {
        const key = a.at * columns.length + b.at;
        const counts = met.get(key) ?? { agree: 0, differ: 0, partly: 0 };
        met.set(key, counts);
        const relation = comparePair(a.cell, b.cell);
        if (relation === "agree" || relation === "differ" || relation === "partly") counts[relation]++;
      }
    });
  }
  return [...met]
    .sort(([a], [b]) => a - b)
    .map(([key, { agree, differ, partly }]) => {
      const [a, b] = [Math.floor(key / columns.length), key % columns.length];
      const comparable = agree + differ + partly;
      return {
        a: columns[a]?.id ?? "",
        b: columns[b]?.id ?? "",
        comparable,
        agree,
        differ,
        partly,
        onlyA: (positions[a] ?? 0) - comparable,
        onlyB: (positions[b] ?? 0) - comparable,
      };
    });
}

function heldIn({ cells }: PivotRow) {
  return cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [{ at, cell }]));
}
