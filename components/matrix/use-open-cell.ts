"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the open cell in view while the panel walks through the table, and gives the focus back to it when the panel
 * closes: the reader goes on where they were.
 */
export function useOpenCell(
  grid: RefObject<HTMLElement | null>,
  row: string | undefined,
  column: number,
): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const open = row === undefined ? undefined : cellOf(grid.current, row, column);
    if (open) open.scrollIntoView({ block: "nearest", inline: "nearest" });
    else last.current?.focus();
    last.current = open ?? null;
  }, [grid, row, column]);
}

function cellOf(grid: HTMLElement | null, row: string, column: number): HTMLElement | null | undefined {
  return grid?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(row)}"] td[data-at$=",${column}"]`);
}
