import type { SentenceState } from "@/lib/model/coverage";
import { count } from "@/lib/query/count-noun";
import type { CoverageStrip as Strip } from "@/lib/view/reader/coverage-strip";

interface CoverageStripProps {
  readonly strip: Strip;
}

const stateWords: Readonly<Record<SentenceState, string>> = {
  quoted: "quoted",
  "set-aside": "read, not counted",
  context: "rest of the text",
};

const stateFills: Readonly<Record<SentenceState, string>> = {
  quoted: "fill-accent",
  "set-aside": "fill-[url(#hatch)]",
  context: "fill-line",
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
    // In the margin of the page where it has no column of its own.
    <div className="strip absolute inset-y-6 left-1 w-1.5 md:left-[max(5px,calc(var(--page-x)-26px))] md:w-2.5 min-[1240px]:static min-[1240px]:w-3.5 print:hidden">
      <svg
        aria-hidden="true"
        data-steps={steps}
        height={steps * STEP_MAX}
        shapeRendering="crispEdges"
        className="sticky top-5 block max-h-[calc(100dvh-134px)] w-full overflow-visible"
      >
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
            <rect
              className={`${stateFills[state]} hover:fill-ink`}
              y={percent(first)}
              width="100%"
              height={percent(length)}
            />
          </a>
        ))}
        {steps <= STEPS_APART &&
          Array.from({ length: steps - 1 }, (_, at) => percent(at + 1)).map((y) => (
            <line key={y} x2="100%" y1={y} y2={y} className="stroke-paper" />
          ))}
        <rect
          className="frame pointer-events-none w-[calc(100%+6px)] fill-none stroke-ink"
          x="-3"
          rx="2"
          strokeWidth="1.3"
          shapeRendering="auto"
        />
      </svg>
    </div>
  );
}
