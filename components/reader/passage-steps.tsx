import { X } from "lucide-react";
import { KeySwitch } from "@/components/ui/key-switch";
import { STEP_KEYS } from "./use-step-keys";

interface PassageStepsProps {
  /** The place of the chosen passage among those shown, from 0; -1 where none is chosen. */
  readonly at: number;
  readonly all: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClear: () => void;
}

const STEP = "link disabled:cursor-default disabled:text-ink2 disabled:no-underline";
const KEY = "rounded-[3px] border border-line2 px-1 font-sans text-[11px] leading-4";

/** Goes from one quoted passage to the next. Where the margin has no room it stands at the foot of the window. */
export function PassageSteps({ at, all, onStep, onClear }: PassageStepsProps) {
  return (
    <div className="grid gap-1">
      <div className="passage-steps flex flex-wrap items-center gap-x-4 gap-y-0.5">
        <button type="button" className={STEP} disabled={at === 0} onClick={() => onStep(-1)}>
          Previous
        </button>
        <button
          type="button"
          className={STEP}
          disabled={all === 0 || at === all - 1}
          onClick={() => onStep(1)}
        >
          Next quoted passage
        </button>
        <span className="grow text-ink2" aria-live="polite">
          {at === -1 ? `${all} in all` : `${at + 1} of ${all}`}
        </span>
        <button type="button" className="-mr-1.5 hidden p-1.5 max-md:in-data-chosen:block" onClick={onClear}>
          <X size={16} aria-hidden="true" />
          <span className="sr-only">Close the note</span>
        </button>
      </div>
      <KeySwitch name={STEP_KEYS} className="text-ink2 text-xs max-md:hidden">
        Keys <kbd className={KEY}>P</kbd> and <kbd className={KEY}>N</kbd> step as well
      </KeySwitch>
    </div>
  );
}
