import type { RolledUpStance } from "@/lib/model/rollup";

/** Outlined marks stand for positions that are only reported. */
type Shape = RolledUpStance | `${RolledUpStance}-reported`;

/**
 * The drawings of all marks, once a page: a cell then needs only a reference. Shapes differ as much as colours do, and
 * the stances are alike in contrast, so that none shouts.
 */
export function MarkSprite() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <Drawing shape="for">
        <circle cx="8" cy="8" r="5.6" fill="var(--color-for)" />
      </Drawing>
      <Drawing shape="for-reported">
        <circle cx="8" cy="8" r="5" fill="none" stroke="var(--color-for)" strokeWidth="1.3" />
      </Drawing>
      <Drawing shape="against">
        <Cross />
      </Drawing>
      <Drawing shape="against-reported">
        <CrossOutline />
      </Drawing>
      <Drawing shape="conditional">
        <circle cx="8" cy="8" r="5" fill="none" stroke="var(--color-conditional)" strokeWidth="1.3" />
        <path d="M8 3a5 5 0 0 0 0 10Z" fill="var(--color-conditional)" />
      </Drawing>
      <Drawing shape="conditional-reported">
        <circle cx="8" cy="8" r="5" fill="none" stroke="var(--color-conditional)" strokeWidth="1.3" />
        <path d="M8 3v10" stroke="var(--color-conditional)" strokeWidth="1.3" />
      </Drawing>
      <Drawing shape="neutral">
        <circle cx="8" cy="8" r="4.2" fill="none" stroke="var(--color-neutral)" strokeWidth="2.7" />
      </Drawing>
      <Drawing shape="neutral-reported">
        <circle cx="8" cy="8" r="5.1" fill="none" stroke="var(--color-neutral)" strokeWidth="1.15" />
        <circle cx="8" cy="8" r="2.3" fill="none" stroke="var(--color-neutral)" strokeWidth="1.15" />
      </Drawing>
      <Drawing shape="mixed">
        <circle cx="8" cy="8" r="5.2" fill="var(--color-for)" />
        <g transform="translate(13 0)">
          <Cross />
        </g>
      </Drawing>
      <Drawing shape="mixed-reported">
        <circle cx="8" cy="8" r="4.8" fill="none" stroke="var(--color-for)" strokeWidth="1.3" />
        <g transform="translate(13 0)">
          <CrossOutline />
        </g>
      </Drawing>
    </svg>
  );
}

function Drawing({ shape, children }: { readonly shape: Shape; readonly children: React.ReactNode }) {
  return (
    <symbol id={`mark-${shape}`} viewBox={shape.startsWith("mixed") ? "0 0 28 16" : "0 0 16 16"}>
      {children}
    </symbol>
  );
}

function Cross() {
  return (
    <path d="m3.4 3.4 9.2 9.2m0-9.2-9.2 9.2" stroke="var(--color-against)" strokeWidth="2.7" fill="none" />
  );
}

/** The outer contour of a cross whose bars are 2.7 wide. */
function CrossOutline() {
  const contour =
    "M4.4 2.5 8 6.1l3.6-3.6 1.9 1.9L9.9 8l3.6 3.6-1.9 1.9L8 9.9l-3.6 3.6-1.9-1.9L6.1 8 2.5 4.4Z";
  return (
    <path d={contour} stroke="var(--color-against)" strokeWidth="1.15" fill="none" strokeLinejoin="round" />
  );
}

interface MarkProps {
  readonly stance: RolledUpStance;
  readonly reported?: boolean;
  /** Height in pixels: 18 in the matrix, 16 in text, 14 in legend and notes. */
  readonly size?: number;
}

/** The mark of a stance. It has no name of its own: the word stands beside it, if only for screen readers. */
export function Mark({ stance, reported = false, size = 16 }: MarkProps) {
  const wide = stance === "mixed";
  return (
    <svg
      width={wide ? size * 1.75 : size}
      height={size}
      className={wide ? "wide shrink-0" : "shrink-0"}
      aria-hidden="true"
    >
      <use href={`#mark-${stance}${reported ? "-reported" : ""}`} />
    </svg>
  );
}
