import type { Recommendation } from "@/lib/model/corpus";
import type { Codes } from "./codes";
import type { CorpusIndex } from "./corpus-index";

/** The rows and columns of a matrix; a cell is found at `row * columns + column`. */
export interface Grid {
  readonly rows: Codes;
  readonly columns: Codes;
}

/**
 * The recommendations of each cell, in the order of the places, or undefined where a cell has none.
 *
 * Each cell holds the number of its group, as most are empty: at 10,000 recommendations in 240 by 300 cells this takes 0.5 ms,
 * and a list with an entry for each cell takes 2 ms to set up alone.
 */
export function groupByCell(
  { corpus }: CorpusIndex,
  grid: Grid,
  places: readonly number[],
): (cell: number) => readonly Recommendation[] | undefined {
  const groups: Recommendation[][] = [[]];
  const groupOf = new Uint32Array(sizeOf(grid));
  for (const place of places) {
    const recommendation = corpus.recommendations[place];
    if (!recommendation) continue;
    eachCell(grid, place, (cell) => {
      const group = groupOf[cell] ?? 0;
      if (group > 0) groups[group]?.push(recommendation);
      else groupOf[cell] = groups.push([recommendation]) - 1;
    });
  }
  return (cell) => {
    const group = groupOf[cell] ?? 0;
    return group === 0 ? undefined : groups[group];
  };
}

/** A one for each cell in which any recommendation of the corpus stands. */
export function occupiedCells({ corpus }: CorpusIndex, grid: Grid): Uint8Array {
  const occupied = new Uint8Array(sizeOf(grid));
  for (const place of corpus.recommendations.keys()) {
    eachCell(grid, place, (cell) => {
      occupied[cell] = 1;
    });
  }
  return occupied;
}

function sizeOf({ rows, columns }: Grid): number {
  return rows.codeOf.size * columns.codeOf.size;
}

/** Calls with each cell of the recommendation at a place: it can have several topics and several addressees. */
function eachCell({ rows, columns }: Grid, place: number, visit: (cell: number) => void): void {
  const width = columns.codeOf.size;
  const lastRow = rows.offsets[place + 1] ?? 0;
  const lastColumn = columns.offsets[place + 1] ?? 0;
  for (let row = rows.offsets[place] ?? 0; row < lastRow; row++) {
    const first = (rows.codes[row] ?? 0) * width;
    for (let column = columns.offsets[place] ?? 0; column < lastColumn; column++) {
      visit(first + (columns.codes[column] ?? 0));
    }
  }
}
