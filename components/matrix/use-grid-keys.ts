"use client";

import { type KeyboardEvent, useCallback, useEffect, useRef } from "react";

/**
 * Focus inside the matrix, by the grid pattern of the ARIA Authoring Practices: the whole table is one stop of the Tab
 * key, arrows walk it. Everything that can have the focus carries `data-at="row,column"`; row -1 is the head, column -1 the
 * label. The stop is kept in the DOM, not in React: some thousands of cells need not render for it.
 */
export function useGridKeys(rows: number, columns: number) {
  const grid = useRef<HTMLTableElement>(null);
  const at = useRef({ row: 0, column: 0 });

  const stopAt = useCallback((row: number, column: number) => {
    const element = grid.current?.querySelector<HTMLElement>(`[data-at="${row},${column}"]`);
    if (!element) return undefined;
    for (const other of grid.current?.querySelectorAll<HTMLElement>('[data-at][tabindex="0"]') ?? [])
      other.tabIndex = -1;
    element.tabIndex = 0;
    at.current = { row, column };
    return element;
  }, []);

  // After each change of the table the stop must be on something that is still there.
  useEffect(() => {
    const row = Math.min(at.current.row, rows - 1);
    const column = Math.min(at.current.column, columns - 1);
    stopAt(row, column);
  }, [rows, columns, stopAt]);

  const onFocus = useCallback(
    (event: { readonly target: EventTarget }) => {
      const place = event.target instanceof HTMLElement ? placeOf(event.target) : undefined;
      if (place) stopAt(place.row, place.column);
    },
    [stopAt],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const place = event.target instanceof HTMLElement ? placeOf(event.target) : undefined;
      if (!place || event.altKey || event.metaKey) return;
      const next = move(place, event.key, event.ctrlKey, { rows, columns });
      if (!next) return;
      event.preventDefault();
      stopAt(next.row, next.column)?.focus();
    },
    [rows, columns, stopAt],
  );

  const focusAt = useCallback((row: number, column: number) => stopAt(row, column)?.focus(), [stopAt]);

  return { grid, onFocus, onKeyDown, focusAt };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOf(element: HTMLElement): Place | undefined {
  const [row, column] = (element.dataset.at ?? "").split(",").map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** Rows that Page Up and Page Down go by. */
const PAGE = 10;

function move(
  from: Place,
  key: string,
  ctrl: boolean,
  size: { rows: number; columns: number },
): Place | undefined {
  const row = (value: number) => ({ ...from, row: Math.max(-1, Math.min(size.rows - 1, value)) });
  const column = (value: number) => ({ ...from, column: Math.max(-1, Math.min(size.columns - 1, value)) });
  switch (key) {
    case "ArrowUp":
      return row(from.row - 1);
    case "ArrowDown":
      return row(from.row + 1);
    case "ArrowLeft":
      return column(from.column - 1);
    case "ArrowRight":
      return column(from.column + 1);
    case "PageUp":
      return row(from.row - PAGE);
    case "PageDown":
      return row(from.row + PAGE);
    case "Home":
      return ctrl ? { row: 0, column: -1 } : column(-1);
    case "End":
      return ctrl ? { row: size.rows - 1, column: size.columns - 1 } : column(size.columns - 1);
    default:
      return undefined;
  }
}
