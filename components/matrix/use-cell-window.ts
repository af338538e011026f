"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import {
  blocksAround,
  type CellWindow,
  DRAWN_CELLS_MAX,
  firstEndingAfter,
  isIn,
  isSameWindow,
  type Span,
} from "./cell-window";
import { type Place, placeOf } from "./use-grid-keys";

const ROWS = 16;
const COLUMNS = 8;

/** The least height of a row and width of a column, in pixels, on a desk and on a phone: so many fit into a window. */
const LEAST = { row: 29, column: 80, phoneColumn: 38 };
/** Rows whose heights have changed may have moved by a few. */
const SLACK = 4;

/** Before anything has been measured: more than a window shows. */
const start: CellWindow = { rows: { from: 0, to: 48 }, columns: { from: 0, to: 24 }, kept: undefined };

/**
 * Which cells of a matrix are drawn: all of them, or where that would be more than a browser lays out between two
 * keystrokes, those around what is in view. All labels and heads are there either way, so that the browser's find and a
 * screen reader know every row and column.
 *
 * @param rows lines of the body, those of topics among them
 * @param pinned columns at the beginning that stay in view
 * @returns the window, undefined where all is drawn; there, which cells are in view once that is known, a reference since
 *   scrolling need not draw anything; and a way to bring a cell into the window
 */
export function useCellWindow(
  grid: RefObject<HTMLTableElement | null>,
  rows: number,
  columns: number,
  pinned: number,
): {
  readonly drawn: CellWindow | undefined;
  readonly inView: RefObject<CellWindow | undefined>;
  readonly reveal: (place: Place) => void;
} {
  const isLarge = rows * columns > DRAWN_CELLS_MAX;
  const [drawn, setDrawn] = useState(start);
  const inView = useRef<CellWindow | undefined>(undefined);
  const measure = useCallback(() => {
    const table = grid.current;
    if (!table) return;
    if (isLarge) {
      const next = windowOf(table, columns, pinned);
      setDrawn((before) => (isSameWindow(before, next) ? before : next));
    }
    inView.current = isLarge ? undefined : viewOf(table, columns, pinned);
  }, [grid, isLarge, columns, pinned]);

  // What the table holds has changed, and perhaps where it is scrolled to.
  useLayoutEffect(() => {
    if (isLarge) measure();
  });

  useEffect(() => {
    const frame = grid.current?.parentElement;
    if (!frame) return undefined;
    const resized = new ResizeObserver(measure);
    resized.observe(frame);
    frame.addEventListener("scroll", measure, { passive: true });
    return () => {
      resized.disconnect();
      frame.removeEventListener("scroll", measure);
    };
  }, [grid, measure]);

  const reveal = useCallback(
    ({ row, column }: Place) => {
      const table = grid.current;
      if (!table || !isLarge) return;
      table.tBodies[0]?.rows[row]?.scrollIntoView({ block: "nearest", inline: "nearest" });
      if (column >= pinned) headsOf(table)[column]?.scrollIntoView({ block: "nearest", inline: "nearest" });
      flushSync(measure);
    },
    [grid, isLarge, pinned, measure],
  );
  return { drawn: isLarge ? drawn : undefined, inView, reveal };
}

function headsOf(table: HTMLTableElement): HTMLCollectionOf<Element> {
  return table.getElementsByClassName("column");
}

/** Where a row and a column stand in the view of the table: the first that ends after a place of the window. */
function places(table: HTMLTableElement, columns: number, pinned: number) {
  const lines = table.tBodies[0]?.rows;
  const heads = headsOf(table);
  const rowAt = (place: number) =>
    firstEndingAfter(place, lines?.length ?? 0, (at) => lines?.[at]?.getBoundingClientRect().bottom ?? 0);
  // Pinned columns do not stand where they would: those after them are looked through.
  const columnAt = (place: number) => {
    const endOf = (at: number) => heads[pinned + at]?.getBoundingClientRect().right ?? 0;
    return pinned + firstEndingAfter(place, columns - pinned, endOf);
  };
  const view = (table.parentElement ?? table).getBoundingClientRect();
  return { view, rowAt, columnAt, lines: lines?.length ?? 0 };
}

function windowOf(table: HTMLTableElement, columns: number, pinned: number): CellWindow {
  const { view, rowAt, columnAt, lines } = places(table, columns, pinned);
  const rows = blocksAround(rowAt(view.top), rowAt(view.bottom), ROWS, lines);
  const shown: Span = blocksAround(columnAt(view.left), columnAt(view.right), COLUMNS, columns);
  const focused = document.activeElement;
  const kept = focused instanceof HTMLElement && table.contains(focused) ? placeOf(focused) : undefined;
  const isOutside = kept !== undefined && !(isIn(rows, kept.row) && isIn(shown, kept.column));
  return { rows, columns: shown, kept: isOutside ? kept : undefined };
}

/** What there is room for in view, whether or not the table has so many rows and columns: the next one may. */
function viewOf(table: HTMLTableElement, columns: number, pinned: number): CellWindow {
  const { view, rowAt, columnAt } = places(table, columns, pinned);
  const row = Math.max(0, rowAt(view.top) - SLACK);
  // On a desk labels and totals stay before the columns.
  const total = table.tHead?.querySelector("tr:last-child > .total")?.getBoundingClientRect();
  const left = Math.max(view.left, total?.right ?? 0);
  const column = columnAt(left);
  const width = window.innerWidth < 600 ? LEAST.phoneColumn : LEAST.column;
  return {
    rows: { from: row, to: row + Math.ceil(view.height / LEAST.row) + 2 * SLACK },
    columns: { from: column, to: column + Math.ceil((view.right - left) / width) + 1 },
    kept: undefined,
  };
}
