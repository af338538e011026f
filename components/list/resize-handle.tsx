"use client";

import { type PointerEvent, useRef } from "react";

interface ResizeHandleProps {
  readonly label: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onReset: () => void;
}

/** The least and the greatest width of a column, and how far an arrow key moves its edge, in pixels. */
const WIDTHS = { min: 64, max: 900, step: 16 } as const;

/**
 * The right edge of a column: dragged by pointer or finger, moved by arrow keys, put back by a double click. A slider holds
 * the width for keyboards and screen readers; the pointer does not reach it, since it would jump to where it is touched.
 */
export function ResizeHandle({ label, width, onResize, onReset }: ResizeHandleProps) {
  const grip = useRef<{ readonly x: number; readonly width: number }>(undefined);
  const take = ({ currentTarget, pointerId, clientX }: PointerEvent) => {
    currentTarget.setPointerCapture(pointerId);
    grip.current = { x: clientX, width };
  };
  const drag = ({ clientX }: PointerEvent) => {
    if (!grip.current) return;
    const wanted = grip.current.width + clientX - grip.current.x;
    onResize(Math.min(Math.max(wanted, WIDTHS.min), WIDTHS.max));
  };
  const release = () => {
    grip.current = undefined;
  };
  return (
    <label
      className="resize"
      title="Drag, or press the arrow keys; a double click puts it back"
      onPointerDown={take}
      onPointerMove={drag}
      onLostPointerCapture={release}
      onDoubleClick={onReset}
    >
      <input
        type="range"
        {...WIDTHS}
        value={Math.round(width)}
        aria-label={`Width of ${label.toLowerCase()}`}
        aria-valuetext={`${Math.round(width)} pixels`}
        onChange={({ target }) => onResize(Number(target.value))}
      />
    </label>
  );
}
