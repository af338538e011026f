import { useEffect, useEffectEvent } from "react";
import { flushSync } from "react-dom";

/**
 * Puts on the page what the browser's find could not find else: at once, since it looks as soon as the key has been heard.
 *
 * @param show undefined where all is on the page
 */
export function useBrowserFind(show: (() => void) | undefined): void {
  const isNeeded = show !== undefined;
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (show && isFindKey(event)) flushSync(show);
  });
  useEffect(() => {
    if (!isNeeded) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [isNeeded]);
}

/**
 * Whether a key opens the browser's find: F3, or F with Ctrl or ⌘. Browsers go by the letter where the layout has Latin ones, and
 * by the place of the key where it has not (Cyrillic, Greek, Hebrew).
 */
export function isFindKey({
  key,
  code,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey">): boolean {
  if (key === "F3") return true;
  const isF = /^[a-z]$/i.test(key) ? key.toLowerCase() === "f" : code === "KeyF";
  return isF && (ctrlKey || metaKey);
}
