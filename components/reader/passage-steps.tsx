import { X } from "lucide-react";
import "./passage-steps.css";

interface PassageStepsProps {
  /** The place of the chosen passage among those shown, from 0; -1 where none is chosen. */
  readonly at: number;
  readonly all: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClear: () => void;
  readonly hasKeys: boolean;
  readonly onKeys: (isOn: boolean) => void;
}

const STEP = "link disabled:cursor-default disabled:text-ink2 disabled:no-underline";

/** Goes from one quoted passage to the next. Where the margin has no room it stands at the foot of the window. */
export function PassageSteps({ at, all, onStep, onClear, hasKeys, onKeys }: PassageStepsProps) {
  return (
    <div className="grid gap-1">
      <div className="passage-steps" data-chosen={at === -1 ? undefined : ""}>
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
        <span className="steps-place" aria-live="polite">
          {at === -1 ? `${all} in all` : `${at + 1} of ${all}`}
        </span>
        <button type="button" className="steps-close" onClick={onClear}>
          <X size={16} aria-hidden="true" />
          <span className="sr-only">Close the note</span>
        </button>
      </div>
      <label className="flex items-center gap-2 text-ink2 text-xs max-md:hidden">
        <input
          type="checkbox"
          checked={hasKeys}
          onChange={(event) => onKeys(event.target.checked)}
          className="size-[13px] accent-(--color-accent)"
        />
        <span>
          Keys <kbd>P</kbd> and <kbd>N</kbd> step as well
        </span>
      </label>
    </div>
  );
}
