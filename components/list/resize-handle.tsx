import { type PointerEvent, useState } from "react";
import { WIDTHS } from "./width-limits";

interface ResizeHandleProps {
  readonly label: string;
  /** As the table has it, in pixels; the column that takes what is left over is drawn wider. */
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onReset: () => void;
}

/**
 * The right edge of a column: dragged by pointer or finger, moved by arrow keys, put back by a double click. A slider holds
 * the width for keyboards and screen readers; the pointer does not reach it, since it would jump to where it is touched.
 */
export function ResizeHandle({ label, width, onResize, onReset }: ResizeHandleProps) {
  const [grip, setGrip] = useState<{ readonly x: number; readonly width: number }>();
  const take = ({ currentTarget, pointerId, clientX }: PointerEvent) => {
    currentTarget.setPointerCapture(pointerId);
    setGrip({ x: clientX, width: drawnWidth(currentTarget) });
  };
  const resize = (wanted: number) => onResize(Math.min(Math.max(wanted, WIDTHS.min), WIDTHS.max));
  return (
    <label
      className="resize"
      title="Drag, or press the arrow keys; a double click puts it back"
      onPointerDown={take}
      onPointerMove={({ clientX }) => grip && resize(grip.width + clientX - grip.x)}
      onLostPointerCapture={() => setGrip(undefined)}
      onDoubleClick={onReset}
    >
      <input
        type="range"
        {...WIDTHS}
        value={Math.round(width)}
        aria-label={`Width of ${label.toLowerCase()}`}
        aria-valuetext={`${Math.round(width)} pixels`}
        onChange={({ currentTarget }) =>
          resize(drawnWidth(currentTarget) + Number(currentTarget.value) - width)
        }
      />
    </label>
  );
}

function drawnWidth(element: Element): number {
  return element.closest("th")?.getBoundingClientRect().width ?? 0;
}
