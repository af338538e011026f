import { useEffect } from "react";
import { areKeysOn } from "@/components/ui/key-switch";

/** The name of the keys that are letters alone. */
export const STEP_KEYS = "reader-keys";

/** Keys that step through the passages: N to the next, P to the previous, Escape to none. */
export function useStepKeys(step: (by: 1 | -1) => void, clear: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest("input, textarea, select")) return;
      const by = { n: 1, p: -1 }[event.key.toLowerCase()];
      if (event.key === "Escape") clear();
      else if ((by === 1 || by === -1) && areKeysOn(STEP_KEYS)) {
        event.preventDefault();
        step(by);
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [step, clear]);
}
