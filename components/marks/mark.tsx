import type { RolledUpStance } from "@/lib/model/rollup";

/*
 * Shapes differ as much as colours do, and the stances are alike in contrast, so that none shouts. Each mark holds its
 * drawing: a reference to one drawing for all (`use`) makes a browser copy and lay out three elements more for each mark.
 */
const cross = (
  <path d="m3.4 3.4 9.2 9.2m0-9.2-9.2 9.2" stroke="var(--color-against)" strokeWidth="2.7" fill="none" />
);

/** The outer contour of a cross whose bars are 2.7 wide. */
const crossOutline = (
  <path
    d="M4.4 2.5 8 6.1l3.6-3.6 1.9 1.9L9.9 8l3.6 3.6-1.9 1.9L8 9.9l-3.6 3.6-1.9-1.9L6.1 8 2.5 4.4Z"
    stroke="var(--color-against)"
    strokeWidth="1.15"
    fill="none"
    strokeLinejoin="round"
  />
);

const conditionalRing = (
  <circle cx="8" cy="8" r="5" fill="none" stroke="var(--color-conditional)" strokeWidth="1.3" />
);

/** For and against: of one actor, or among several. */
const discAndCross = (
  <>
    <circle cx="8" cy="8" r="5.2" fill="var(--color-for)" />
    <g transform="translate(13 0)">{cross}</g>
  </>
);

const discAndCrossOutline = (
  <>
    <circle cx="8" cy="8" r="4.8" fill="none" stroke="var(--color-for)" strokeWidth="1.3" />
    <g transform="translate(13 0)">{crossOutline}</g>
  </>
);

const drawings: Readonly<Record<RolledUpStance, React.ReactNode>> = {
  for: <circle cx="8" cy="8" r="5.6" fill="var(--color-for)" />,
  against: cross,
  conditional: (
    <>
      {conditionalRing}
      <path d="M8 3a5 5 0 0 0 0 10Z" fill="var(--color-conditional)" />
    </>
  ),
  neutral: <circle cx="8" cy="8" r="4.2" fill="none" stroke="var(--color-neutral)" strokeWidth="2.7" />,
  mixed: discAndCross,
  divided: discAndCross,
};

/** Outlined: of positions that are only reported. */
const outlines: Readonly<Record<RolledUpStance, React.ReactNode>> = {
  for: <circle cx="8" cy="8" r="5" fill="none" stroke="var(--color-for)" strokeWidth="1.3" />,
  against: crossOutline,
  conditional: (
    <>
      {conditionalRing}
      <path d="M8 3v10" stroke="var(--color-conditional)" strokeWidth="1.3" />
    </>
  ),
  neutral: (
    <>
      <circle cx="8" cy="8" r="5.1" fill="none" stroke="var(--color-neutral)" strokeWidth="1.15" />
      <circle cx="8" cy="8" r="2.3" fill="none" stroke="var(--color-neutral)" strokeWidth="1.15" />
    </>
  ),
  mixed: discAndCrossOutline,
  divided: discAndCrossOutline,
};

interface MarkProps {
  readonly stance: RolledUpStance;
  readonly reported?: boolean;
  /** Height in pixels: 18 in the matrix, 16 in text, 14 in legend and notes. */
  readonly size?: number;
}

/** The mark of a stance. It has no name of its own: the word stands beside it, if only for screen readers. */
export function Mark({ stance, reported = false, size = 16 }: MarkProps) {
  const wide = stance === "mixed" || stance === "divided";
  return (
    <svg
      width={wide ? size * 1.75 : size}
      height={size}
      viewBox={wide ? "0 0 28 16" : "0 0 16 16"}
      className={wide ? "wide shrink-0" : "shrink-0"}
      aria-hidden="true"
    >
      {reported ? outlines[stance] : drawings[stance]}
    </svg>
  );
}
