"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import {
  type Blocks,
  blocksAround,
  type CellWindow,
  DRAWN_CELLS_MAX,
  firstEndingAfter,
  isIn,
  isSameWindow,
  type Span,
} from "./cell-window";
import { type Place, placeOf } from "./use-grid-keys";

/** Drawing more cells takes time: seldom, and then many. */
const drawnBlocks: Blocks = { rows: 16, columns: 8 };

/** Of what is drawn anyway, little more than what is in view. */
const viewBlocks: Blocks = { rows: 4, columns: 2 };

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
      const next = windowOf(table, columns, pinned, drawnBlocks);
      setDrawn((before) => (isSameWindow(before, next) ? before : next));
    }
    inView.current = isLarge ? undefined : windowOf(table, columns, pinned, viewBlocks);
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

function windowOf(table: HTMLTableElement, columns: number, pinned: number, blocks: Blocks): CellWindow {
  const view = (table.parentElement ?? table).getBoundingClientRect();
  const lines = table.tBodies[0]?.rows;
  const heads = headsOf(table);
  const rowAt = (place: number) =>
    firstEndingAfter(place, lines?.length ?? 0, (at) => lines?.[at]?.getBoundingClientRect().bottom ?? 0);
  // Pinned columns do not stand where they would: those after them are looked through.
  const columnAt = (place: number) => {
    const endOf = (at: number) => heads[pinned + at]?.getBoundingClientRect().right ?? 0;
    return pinned + firstEndingAfter(place, columns - pinned, endOf);
  };
  const rows = blocksAround(rowAt(view.top), rowAt(view.bottom), blocks.rows, lines?.length ?? 0);
  const shown: Span = blocksAround(columnAt(view.left), columnAt(view.right), blocks.columns, columns);
  const focused = document.activeElement;
  const kept = focused instanceof HTMLElement && table.contains(focused) ? placeOf(focused) : undefined;
  const isOutside = kept !== undefined && !(isIn(rows, kept.row) && isIn(shown, kept.column));
  return { rows, columns: shown, kept: isOutside ? kept : undefined };
}
