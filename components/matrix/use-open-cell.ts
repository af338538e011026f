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
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (row !== undefined) reveal({ row: lineOf(grid.current, row), column });
    const open = row === undefined ? undefined : cellOf(grid.current, row, column);
    if (open) open.scrollIntoView({ block: "nearest", inline: "nearest" });
    else last.current?.focus();
    last.current = open ?? null;
  }, [grid, row, column, reveal]);
}

/** Which line of the body a row is. */
function lineOf(grid: HTMLTableElement | null, row: string): number {
  return Array.from(grid?.tBodies[0]?.rows ?? []).findIndex(({ dataset }) => dataset.row === row);
}

function cellOf(grid: HTMLElement | null, row: string, column: number): HTMLElement | null | undefined {
  return grid?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(row)}"] td[data-column="${column}"]`);
}
