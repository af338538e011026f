import { arrange } from "@/lib/query/arrange";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { defaultQuery } from "@/lib/query/query";
import { type Matrix, toMatrix } from "./matrix";
import { wholeMatrix } from "./positions";

/** Cells that a page can hold before its corpus is there: with more, its HTML would pass 60 kB as it is sent. */
export const FIRST_CELLS_MAX = 6_000;

/** The default matrix as it is in the page itself. */
export interface FirstMatrix {
  readonly matrix: Matrix;
  /** How many of the columns wait for the corpus: the last ones of a large one. */
  readonly later: number;
}

/** The default matrix with as many of its columns as the page can hold, the first ones. */
export function firstMatrix(index: CorpusIndex, cellsMax: number = FIRST_CELLS_MAX): FirstMatrix {
  const matrix = toMatrix(arrange(wholeMatrix(index), defaultQuery), defaultQuery.density);
  const room = Math.max(1, Math.floor(cellsMax / Math.max(1, matrix.rows.length)));
  const later = Math.max(0, matrix.columns.length - room);
  if (later === 0) return { matrix, later };
  return {
    matrix: {
      ...matrix,
      columns: matrix.columns.slice(0, room),
      rows: matrix.rows.map((row) => ({ ...row, cells: row.cells.slice(0, room) })),
    },
    later,
  };
}
