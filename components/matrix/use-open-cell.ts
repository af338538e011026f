"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the open cell in view while the panel walks through the table, and gives the focus back to it when the panel
 * closes: the reader goes on where they were.
 */
export function useOpenCell(
  grid: RefObject<HTMLElement | null>,
  row: number,
  column: number,
  focusAt: (row: number, column: number) => void,
): void {
  const last = useRef({ row: -1, column: -1 });
  useEffect(() => {
    const before = last.current;
    last.current = { row, column };
    const isOpen = row !== -1 && column !== -1;
    const wasOpen = before.row !== -1 && before.column !== -1;
    if (isOpen) {
      grid.current
        ?.querySelector(`[data-at="${row},${column}"]`)
        ?.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else if (wasOpen) focusAt(before.row, before.column);
  }, [grid, row, column, focusAt]);
}
