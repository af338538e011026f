import type { SentenceState } from "@/lib/model/coverage";
import { count } from "@/lib/query/count";
import type { CoverageStrip as Strip } from "@/lib/view/reader/coverage-strip";

interface CoverageStripProps {
  readonly strip: Strip;
}

const stateWords: Readonly<Record<SentenceState, string>> = {
  quoted: "quoted",
  "set-aside": "read, not counted",
  context: "rest of the text",
};

/** Height of a step where the window has room for it, in pixels. */
const STEP_MAX = 14;

/** With more steps than this they are too low for lines between them. */
const STEPS_APART = 150;

/**
 * The whole document as a strip, one step a sentence; each step leads to its place. A picture of what the page says in
 * words, and so nothing for a keyboard. The frame around the part in view is the script's.
 */
export function CoverageStrip({ strip: { steps, runs } }: CoverageStripProps) {
  if (steps === 0) return null;
  const percent = (sentences: number) => `${Number(((sentences / steps) * 100).toFixed(3))}%`;
  return (
    <div className="strip print:hidden">
      <svg aria-hidden="true" data-steps={steps} height={steps * STEP_MAX}>
        <pattern
          id="hatch"
          width="3.5"
          height="3.5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v3.5" stroke="var(--color-faint)" strokeWidth="2" />
        </pattern>
        {runs.map(({ state, first, length, fragment, reason }) => (
          <a key={first} href={fragment === undefined ? undefined : `#${fragment}`} tabIndex={-1}>
            <title>
              {`${count(length, "sentence")} ${reason === undefined ? stateWords[state] : `read, not counted: ${reason}`}`}
            </title>
            <rect className={state} y={percent(first)} width="100%" height={percent(length)} />
          </a>
        ))}
        {steps <= STEPS_APART &&
          Array.from({ length: steps - 1 }, (_, at) => percent(at + 1)).map((y) => (
            <line key={y} x2="100%" y1={y} y2={y} className="step" />
          ))}
        <rect className="frame" />
      </svg>
    </div>
  );
}
