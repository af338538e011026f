import { type KeyboardEvent, type RefObject, useState } from "react";
import { flushSync } from "react-dom";

/** A place in the grid: a row counted from 0, -1 for the head; a column counted from 0, -1 for the label. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the grid consists of. */
interface Grid {
  /** Ids of the lines of the body. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Whether there is something at a place that can have the focus. */
  readonly isStop: (place: Place) => boolean;
}

/**
 * Focus inside the matrix, by the grid pattern of the ARIA Authoring Practices: the whole table is one stop of the Tab key,
 * arrows walk it. Everything that can have the focus carries `data-column`, and its line `data-line`. The stop is kept by
 * ids, so that it stays on its cell when the rows stand in another order.
 *
 * @returns the stop; a handler for focus; one for keys, which answers whether it has gone anywhere; a way to set the stop
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>, grid: Grid) {
  const [ids, setIds] = useState<{ readonly row?: string | undefined; readonly column?: string | undefined }>(
    {
      row: grid.rows[0],
    },
  );
  const { rows, columns, isStop } = grid;
  const asked = {
    row: ids.row === undefined ? -1 : rows.indexOf(ids.row),
    column: ids.column === undefined ? -1 : columns.indexOf(ids.column),
  };
  const isThere = (ids.row === undefined || asked.row !== -1) && isStop(asked);
  const stop = isThere ? asked : firstStop(grid, Math.max(0, asked.row));
  const setStop = ({ row, column }: Place) => setIds({ row: rows[row], column: columns[column] });
  const onFocus = (event: { readonly target: EventTarget }) => {
    const place = placeOf(event.target, rows);
    if (place) setStop(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = placeOf(event.target, rows);
    if (!from || event.altKey || event.metaKey) return;
    const to = nextStop(event.key, event.ctrlKey, from, grid);
    if (!to) return;
    event.preventDefault();
    // Of a large matrix the cell may only now be drawn.
    flushSync(() => setStop(to));
    elementAt(table.current, rows, to)?.focus();
  };
  return { stop, setStop, onFocus, onKeyDown };
}

/** Where an element stands, or the one that it is inside of. */
export function placeOf(target: EventTarget | null, rows: readonly string[]): Place | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  if (!element) return undefined;
  const line = element.closest("tr")?.dataset.line;
  return { row: line === undefined ? -1 : rows.indexOf(line), column: Number(element.dataset.column) };
}

export function elementAt(table: HTMLTableElement | null, rows: readonly string[], { row, column }: Place) {
  const line = Array.from(table?.tBodies[0]?.rows ?? []).find(({ dataset }) => dataset.line === rows[row]);
  return (row === -1 ? table?.tHead : line)?.querySelector<HTMLElement>(`[data-column="${column}"]`);
}

/** The first stop of the body from a row on, else of the whole grid. */
function firstStop({ rows, columns, isStop }: Grid, from: number): Place | undefined {
  const places = [...rows.keys()].flatMap((at) => {
    const row = (at + from) % rows.length;
    return [-1, 0].map((column) => ({ row, column }));
  });
  return [...places, ...[...columns.keys()].map((column) => ({ row: -1, column }))].find(isStop);
}

/** Rows that Page Up and Page Down go by. */
const PAGE = 10;

/**
 * Where a key leads: undefined for one that does not move, and where there is nothing to go to. A place without anything,
 * such as a cell in the row of a topic, is passed over.
 */
function nextStop(key: string, ctrl: boolean, from: Place, grid: Grid): Place | undefined {
  const end = { row: grid.rows.length - 1, column: grid.columns.length - 1 };
  const steps: Readonly<Record<string, Place>> = {
    ArrowUp: { row: -1, column: 0 },
    ArrowDown: { row: 1, column: 0 },
    ArrowLeft: { row: 0, column: -1 },
    ArrowRight: { row: 0, column: 1 },
    PageUp: { row: -PAGE, column: 0 },
    PageDown: { row: PAGE, column: 0 },
    Home: { row: ctrl ? -from.row : 0, column: -1 - from.column },
    End: { row: ctrl ? end.row - from.row : 0, column: end.column - from.column },
  };
  const step = steps[key];
  if (!step) return undefined;
  const move = (place: Place, by: Place): Place => ({
    row: Math.max(-1, Math.min(end.row, place.row + by.row)),
    column: Math.max(-1, Math.min(end.column, place.column + by.column)),
  });
  const one = { row: Math.sign(step.row), column: Math.sign(step.column) };
  let place = move(from, step);
  while (!grid.isStop(place)) {
    const further = move(place, one);
    if (further.row === place.row && further.column === place.column) return undefined;
    place = further;
  }
  return place;
}
