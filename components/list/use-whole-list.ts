"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** A list of more rows than these is drawn in part, near what is in view: a keystroke would take too long. */
export const WHOLE_MAX = 400;

/**
 * Whether all rows of a list are on the page. Those of a short one always are. Those of a long one are once the reader asks
 * for them, opens the browser's find, or prints, and until the list is another.
 */
export function useWholeList<T>(rows: readonly T[]): readonly [isWhole: boolean, showWhole: () => void] {
  const [asked, setAsked] = useState<readonly T[]>();
  const isWhole = rows.length <= WHOLE_MAX || asked === rows;
  useEffect(() => {
    if (isWhole) return;
    // At once: find and print look at the page as soon as the event returns.
    const showNow = () => flushSync(() => setAsked(rows));
    const onKey = (event: KeyboardEvent) => {
      if (isFind(event)) showNow();
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("beforeprint", showNow);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("beforeprint", showNow);
    };
  }, [isWhole, rows]);
  return [isWhole, () => setAsked(rows)];
}

/** Browsers go by the place of the key where the layout has no Latin letters, and by the letter where it has. */
function isFind({ key, code, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === "F3" || ((ctrlKey || metaKey) && (key.toLowerCase() === "f" || code === "KeyF"));
}
