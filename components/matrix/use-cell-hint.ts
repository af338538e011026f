"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { placeOf } from "./use-grid-keys";

/** A cell under the pointer or with the focus, and where it stands in the window, in CSS pixels. */
export interface CellPlace {
  /** Id of the row. */
  readonly row: string;
  readonly column: number;
  readonly box: DOMRect;
}

/** How long the pointer rests before a hint comes, and how long it may be away before it goes, in milliseconds. */
const REST = 150;

/**
 * Which cell's statements to show without a click. By pointer after a short rest, by keyboard at once; goes by Esc, by
 * scrolling and by leaving, but not while the pointer is on the hint itself (WCAG 1.4.13). Listens on the frame of the
 * table, so that the table need not render for it.
 */
export function useCellHint(frame: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState<CellPlace | undefined>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((next: CellPlace | undefined) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPlace(next), REST);
  }, []);
  const keep = useCallback(() => clearTimeout(timer.current), []);

  useEffect(() => {
    const element = frame.current;
    const stop = new AbortController();
    const { signal } = stop;
    const hide = () => {
      clearTimeout(timer.current);
      setPlace(undefined);
    };
    element?.addEventListener("mouseover", ({ target }) => later(cellAt(target)), { signal });
    element?.addEventListener("mouseleave", () => later(undefined), { signal });
    element?.addEventListener("mousedown", hide, { signal });
    element?.addEventListener("focusout", hide, { signal });
    element?.addEventListener("scroll", hide, { signal });
    element?.addEventListener(
      "focusin",
      ({ target }) => {
        // A click gives the focus as well, and opens the panel: that is no wish for a hint.
        if (target instanceof Element && target.matches(":focus-visible")) setPlace(cellAt(target));
      },
      { signal },
    );
    document.addEventListener("keydown", ({ key }) => key === "Escape" && hide(), { signal });
    return () => {
      clearTimeout(timer.current);
      stop.abort();
    };
  }, [frame, later]);

  return { place, keep, leave: () => later(undefined) };
}

function cellAt(target: EventTarget | null): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-column]") : null;
  const row = cell?.closest("tr")?.dataset.row;
  const column = cell ? placeOf(cell)?.column : undefined;
  if (!cell || row === undefined || column === undefined) return undefined;
  return { row, column, box: cell.getBoundingClientRect() };
}
