import { type KeyboardEvent, useState } from "react";

/** One stop of the Tab key for a group of controls, with the arrow keys inside (ARIA Authoring Practices, roving tabindex). */
interface RovingFocus {
  /** For a control. */
  readonly propsOf: (id: string) => {
    readonly "data-roving": true;
    /** 0 for the one that Tab reaches. */
    readonly tabIndex: 0 | -1;
    readonly onFocus: () => void;
  };
  /** For the element around the controls. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** @param ids the controls in their order; the first is reached where the last one used is no longer there */
export function useRovingFocus(ids: readonly string[]): RovingFocus {
  const [last, setLast] = useState<string>();
  const current = last !== undefined && ids.includes(last) ? last : ids[0];
  return {
    propsOf: (id) => ({
      "data-roving": true,
      tabIndex: id === current ? 0 : -1,
      onFocus: () => setLast(id),
    }),
    onKeyDown: (event) => {
      const step = steps[event.key];
      if (step === undefined) return;
      const controls = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-roving]")];
      const at = controls.indexOf(event.target as HTMLElement);
      if (at === -1) return;
      event.preventDefault();
      controls[Math.min(Math.max(at + step, 0), controls.length - 1)]?.focus();
    },
  };
}
