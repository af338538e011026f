import { useEffect, useState } from "react";
import { readStored, store } from "@/components/ui/stored";

/** Under what name the browser remembers that a reader has switched the keys off. */
const STORED = "reader-keys";

/**
 * Keys that step through the passages: N to the next, P to the previous, Escape to none. Letters alone can be met by
 * accident, as in dictation, so that they can be switched off (WCAG 2.1.4).
 */
export function useStepKeys(
  step: (by: 1 | -1) => void,
  clear: () => void,
): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(true);
  useEffect(() => {
    if (readStored(STORED) === "off") setOn(false);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select")) return;
      const by = { n: 1, p: -1 }[event.key.toLowerCase()];
      if (event.key === "Escape") clear();
      else if (isOn && (by === 1 || by === -1)) {
        event.preventDefault();
        step(by);
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOn, step, clear]);
  const choose = (next: boolean) => {
    setOn(next);
    store(STORED, next ? null : "off");
  };
  return [isOn, choose];
}
