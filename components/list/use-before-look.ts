"use client";

import { useEffect } from "react";

/**
 * Does something as soon as the reader opens the browser's find or prints. Both look at the page once the event returns, so
 * what is done must be done by then (`flushSync`).
 *
 * @param act the same function as long as it does the same; undefined where nothing is to be done
 */
export function useBeforeLook(act: (() => void) | undefined): void {
  useEffect(() => {
    if (!act) return;
    const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if (key === "F3" || ((ctrlKey || metaKey) && key.toLowerCase() === "f")) act();
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("beforeprint", act);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("beforeprint", act);
    };
  }, [act]);
}
