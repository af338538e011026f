import { createElement, Fragment, type ReactNode } from "react";
import type { RolledUpStance } from "@/lib/model/rollup";
import {
  isWide,
  MARK_BOX,
  type MarkShape,
  markShapes,
  reportedShapes,
  WIDE_MARK_BOX,
} from "@/lib/view/matrix/mark-shapes";

/*
 * Each mark holds its drawing: a reference to one drawing for all (`use`) makes a browser copy and lay out three elements more
 * for each mark. The drawings are made once.
 */
const drawings = draw(markShapes);
const outlines = draw(reportedShapes);

interface MarkProps {
  readonly stance: RolledUpStance;
  readonly reported?: boolean;
  /** Height in pixels: 18 in the matrix, 16 in text, 14 in legend and notes. */
  readonly size?: number;
}

/** The mark of a stance. It has no name of its own: the word stands beside it, if only for screen readers. */
export function Mark({ stance, reported = false, size = 16 }: MarkProps) {
  const wide = isWide(stance);
  const width = wide ? WIDE_MARK_BOX : MARK_BOX;
  return (
    <svg
      width={(size * width) / MARK_BOX}
      height={size}
      viewBox={`0 0 ${width} ${MARK_BOX}`}
      className={wide ? "wide shrink-0" : "shrink-0"}
      aria-hidden="true"
    >
      {reported ? outlines[stance] : drawings[stance]}
    </svg>
  );
}

function draw(
  shapes: Readonly<Record<RolledUpStance, readonly MarkShape[]>>,
): Readonly<Record<RolledUpStance, ReactNode>> {
  const drawn = Object.entries(shapes).map(([stance, of]) => [
    stance,
    createElement(Fragment, {}, ...of.map(({ tag, attributes }) => createElement(tag, attributes))),
  ]);
  return Object.fromEntries(drawn) as Record<RolledUpStance, ReactNode>;
}
