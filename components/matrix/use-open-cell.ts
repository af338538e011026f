import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { elementAt, type Place } from "./use-grid-keys";

/**
 * Keeps the open cell in view; it is where the reader goes on, and gets the focus, when the panel closes.
 *
 * @param cell ids of the row and the column that are open, or nothing
 * @param open where that is, -1 where the table does not show it
 */
export function useOpenCell(
  grid: RefObject<HTMLTableElement | null>,
  rows: readonly string[],
  cell: readonly string[],
  open: Place,
  stop: Place | undefined,
  setStop: (place: Place) => void,
): void {
  const wasOpen = useRef(false);
  const follow = useEffectEvent((isOpen: boolean) => {
    if (isOpen && open.row !== -1 && open.column !== -1) {
      elementAt(grid.current, rows, open)?.scrollIntoView({ block: "nearest", inline: "nearest" });
      setStop(open);
    }
    if (!isOpen && wasOpen.current && stop) elementAt(grid.current, rows, stop)?.focus();
    wasOpen.current = isOpen;
  });
  // By what it is, not by where: a table that changes around it must not scroll to it again.
  const [row, column] = cell;
  useEffect(() => follow(row !== undefined && column !== undefined), [row, column]);
}
