"use client";

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from "react";

/**
 * Focus inside the matrix, by the grid pattern of the ARIA Authoring Practices: the whole table is one stop of the Tab
 * key, arrows walk it. Everything that can have the focus carries `data-column`, -1 for the label; the row is the one it
 * stands in, -1 for the head. The stop is kept in the DOM, not in React: some thousands of cells need not render for it.
 *
 * @param rows rows of the body, those of topics among them, which have a label alone
 * @param reveal has a cell drawn that is not, of a table too large to be drawn in full
 */
export function useGridKeys(
  grid: RefObject<HTMLTableElement | null>,
  rows: number,
  columns: number,
  reveal: (place: Place) => void,
) {
  const at = useRef({ row: 0, column: 0 });
  const stop = useRef<HTMLElement | undefined>(undefined);

  const stopAt = useCallback(
    (place: Place) => {
      const element = elementAt(grid.current, place);
      if (!element || element === stop.current) return element;
      if (stop.current) stop.current.tabIndex = -1;
      stop.current = element;
      element.tabIndex = 0;
      return element;
    },
    [grid],
  );

  // After each change of the table the stop must be on something that is still there: as many rows may be other rows.
  useEffect(() => {
    const row = Math.min(at.current.row, rows - 1);
    const column = Math.min(at.current.column, columns - 1);
    stopAt({ row, column }) ?? stopAt({ row, column: -1 }) ?? stopAt({ row: -1, column: 0 });
  });

  const onFocus = useCallback(
    (event: { readonly target: EventTarget }) => {
      const place = event.target instanceof HTMLElement ? placeOf(event.target) : undefined;
      if (!place) return;
      at.current = place;
      stopAt(place);
    },
    [stopAt],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const from = event.target instanceof HTMLElement ? placeOf(event.target) : undefined;
      if (!from || event.altKey || event.metaKey) return;
      const size = { rows, columns };
      const step = stepOf(event.key, event.ctrlKey, from, size);
      if (!step) return;
      event.preventDefault();
      // A place without anything, such as a cell in the row of a topic, is passed over.
      let next = clamp({ row: from.row + step.row, column: from.column + step.column }, size);
      const one = { row: Math.sign(step.row), column: Math.sign(step.column) };
      reveal(next);
      while (!elementAt(grid.current, next)) {
        const further = clamp({ row: next.row + one.row, column: next.column + one.column }, size);
        if (further.row === next.row && further.column === next.column) return;
        next = further;
        reveal(next);
      }
      stopAt(next)?.focus();
    },
    [grid, rows, columns, reveal, stopAt],
  );

  return { onFocus, onKeyDown };
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function elementAt(grid: HTMLTableElement | null, { row, column }: Place): HTMLElement | null | undefined {
  const line = row === -1 ? grid?.tHead : grid?.tBodies[0]?.rows[row];
  return line?.querySelector<HTMLElement>(`[data-column="${column}"]`);
}

/** Where an element stands that can have the focus. */
export function placeOf(element: HTMLElement): Place | undefined {
  const { column } = element.dataset;
  const line = element.closest("tr");
  if (column === undefined || !line) return undefined;
  return { row: line.closest("thead") ? -1 : line.sectionRowIndex, column: Number(column) };
}

function clamp({ row, column }: Place, size: Size): Place {
  const within = (value: number, count: number) => Math.max(-1, Math.min(count - 1, value));
  return { row: within(row, size.rows), column: within(column, size.columns) };
}

/** Rows that Page Up and Page Down go by. */
const PAGE = 10;

/** How far a key goes; undefined for a key that does not move. */
function stepOf(key: string, ctrl: boolean, from: Place, size: Size): Place | undefined {
  switch (key) {
    case "ArrowUp":
      return { row: -1, column: 0 };
    case "ArrowDown":
      return { row: 1, column: 0 };
    case "ArrowLeft":
      return { row: 0, column: -1 };
    case "ArrowRight":
      return { row: 0, column: 1 };
    case "PageUp":
      return { row: -PAGE, column: 0 };
    case "PageDown":
      return { row: PAGE, column: 0 };
    case "Home":
      return { row: ctrl ? -from.row : 0, column: -1 - from.column };
    case "End":
      return { row: ctrl ? size.rows - 1 - from.row : 0, column: size.columns - 1 - from.column };
    default:
      return undefined;
  }
}
