import type { CorpusIndex } from "@/lib/query/corpus-index";
import { dimensions } from "@/lib/query/dimension";
import { rowDimensions } from "@/lib/query/query";

/** From so many rows, or so many cells, only those in view are drawn. */
export const WHOLE_MAX = { rows: 300, cells: 6000 };

export function isLarge(rows: number, columns: number): boolean {
  return rows > WHOLE_MAX.rows || rows * columns > WHOLE_MAX.cells;
}

/** Whether a corpus has a large matrix, whatever its rows and columns are: the same for all views, so that none draws another anew. */
export function hasLargeMatrix(index: CorpusIndex): boolean {
  const sizes = rowDimensions.map((dimension) => dimensions[dimension].members(index).length);
  const [most = 0, next = 0] = sizes.sort((a, b) => b - a);
  // The heads of topics are rows as well.
  return isLarge(most + index.topics.size, next);
}
