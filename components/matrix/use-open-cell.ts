"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { Place } from "./use-grid-keys";

/**
 * Keeps the open cell in view while the panel walks through the table, and gives the focus back to it when the panel
 * closes: the reader goes on where they were.
 */
export function useOpenCell(
  grid: RefObject<HTMLTableElement | null>,
  row: string | undefined,
  column: number,
  reveal: (place: Place) => void,
): void {
  // Its place, not its element: in another order of rows the element holds another cell.
  const last = useRef<{ readonly row: string; readonly column: number } | undefined>(undefined);
  useEffect(() => {
    if (row !== undefined) {
      reveal({ row: lineOf(grid.current, row), column });
      cellOf(grid.current, row, column)?.scrollIntoView({ block: "nearest", inline: "nearest" });
      last.current = { row, column };
      return;
    }
    if (last.current) cellOf(grid.current, last.current.row, last.current.column)?.focus();
    last.current = undefined;
  }, [grid, row, column, reveal]);
}

/** Which line of the body a row is. */
function lineOf(grid: HTMLTableElement | null, row: string): number {
  return Array.from(grid?.tBodies[0]?.rows ?? []).findIndex(({ dataset }) => dataset.row === row);
}

function cellOf(grid: HTMLElement | null, row: string, column: number): HTMLElement | null | undefined {
  return grid?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(row)}"] td[data-column="${column}"]`);
}
