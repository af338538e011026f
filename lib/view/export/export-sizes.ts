import type { Recommendation } from "@/lib/model/corpus";
import { count } from "@/lib/query/count-noun";
import { fields } from "@/lib/query/fields";
import type { DimensionId } from "@/lib/query/query";
import { quoteColumns } from "./quote-columns";

/** Numbers of what is shown. */
export interface Counts {
  readonly recommendations: number;
  readonly quotes: number;
}

export function countAll(recommendations: readonly Recommendation[]): Counts {
  return {
    recommendations: recommendations.length,
    quotes: recommendations.reduce((sum, { quotes }) => sum + quotes.length, 0),
  };
}

/** How large each exported file will be, in the words of the export menu. */
export function exportSizes({ recommendations, quotes }: Counts): Readonly<Record<keyof Counts, string>> {
  return {
    recommendations: tableSize(recommendations, fields.length),
    quotes: tableSize(quotes, quoteColumns.length),
  };
}

/** How large a matrix is, in the same words. */
export function matrixSize(
  matrix: {
    readonly rows: readonly unknown[];
    readonly columns: readonly { readonly members?: readonly unknown[] }[];
  },
  [row, column]: readonly [DimensionId, DimensionId],
): string {
  // A group of actors is no actor.
  const isGrouped = matrix.columns.some(({ members }) => members !== undefined);
  const noun = isGrouped ? "column" : column === "stance" ? "side" : column;
  return `${count(matrix.rows.length, row)}, ${count(matrix.columns.length, noun)}`;
}

/** How large a table is, its header not counted. */
export function tableSize(rows: number, columns: number): string {
  return `${count(rows, "row")}, ${count(columns, "column")}`;
}
