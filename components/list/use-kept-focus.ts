"use client";

import { type FocusEvent, useCallback, useLayoutEffect, useRef } from "react";

/** What can have the focus in a row. */
const CONTROLS = "a, button, input";

interface Kept {
  /** Finds the row, wherever it stands. */
  readonly row: string;
  /** Which of its controls has the focus. */
  readonly control: number;
}

/**
 * Keeps the focus on the row that has it: rows of the page take on other recommendations when the list changes, and the
 * focus goes with the recommendation.
 *
 * @param isSettled whether all rows are as they are to be
 * @returns what the body of the table is to be told of the focus
 */
export function useKeptFocus(isSettled: boolean) {
  const kept = useRef<Kept>(undefined);
  const onFocus = useCallback(({ target }: FocusEvent) => {
    const row = target.closest("tr");
    if (!row) return;
    const { id } = row.dataset;
    kept.current = {
      row: id === undefined ? `tr[id="${CSS.escape(row.id)}"]` : `tr[data-id="${CSS.escape(id)}"]`,
      control: Array.from(row.querySelectorAll(CONTROLS)).indexOf(target),
    };
  }, []);
  const onBlur = useCallback(() => {
    kept.current = undefined;
  }, []);
  useLayoutEffect(() => {
    if (!kept.current || !isSettled) return;
    const { row, control } = kept.current;
    const { activeElement } = document;
    if (activeElement?.closest(row)) return;
    const target = document.querySelector(row)?.querySelectorAll<HTMLElement>(CONTROLS)[control];
    kept.current = undefined;
    if (target) target.focus({ preventScroll: true });
    else if (activeElement instanceof HTMLElement) activeElement.blur();
  });
  return { onFocus, onBlur };
}
