"use client";

import { useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { useBeforeLook } from "./use-before-look";

/** A list of more rows than these is not put on the page as a whole: a keystroke would take too long. */
export const WHOLE_MAX = 500;

/**
 * Whether all rows of a list are on the page. Those of a short one always are. Those of a long one are once the reader asks
 * for them, opens the browser's find, or prints, and until the list is another.
 */
export function useWholeList<T>(rows: readonly T[]): readonly [isWhole: boolean, showWhole: () => void] {
  const [asked, setAsked] = useState<readonly T[]>();
  const isWhole = rows.length <= WHOLE_MAX || asked === rows;
  // At once: find and print look at the page as soon as the event returns.
  const showWhole = useCallback(() => keepingPlace(() => flushSync(() => setAsked(rows))), [rows]);
  useBeforeLook(isWhole ? undefined : showWhole);
  return [isWhole, showWhole];
}

/** Does something, and then scrolls so that the row that was at the top of the window is where it was. */
function keepingPlace(act: () => void): void {
  const topOf = (row: Element) => row.getBoundingClientRect().top;
  const row = Array.from(document.querySelectorAll("tr[data-id]")).find((element) => topOf(element) >= 0);
  const before = row && { id: row.getAttribute("data-id") ?? "", top: topOf(row) };
  act();
  const after = before && document.querySelector(`tr[data-id="${CSS.escape(before.id)}"]`);
  if (after) window.scrollBy({ top: topOf(after) - before.top, behavior: "instant" });
}
