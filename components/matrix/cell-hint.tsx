"use client";

import type { RefObject } from "react";
import { Mark } from "@/components/marks/mark";
import { isEmpty } from "@/lib/model/rollup";
import type { Pivot } from "@/lib/query/pivot";
import { absenceWords, stanceWords } from "@/lib/view/words";
import { useCellHint } from "./use-cell-hint";

interface CellHintProps {
  /** What scrolls the table. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly pivot: Pivot;
}

/** Statements that fit a glance; the panel has them all. */
const SHOWN = 3;
const WIDTH = 320;
const GAP = 6;

/** What a cell says, beside it, without a click. Empty cells say their word. */
export function CellHint({ frame, pivot }: CellHintProps) {
  const { place, keep, leave } = useCellHint(frame);
  const column = place && pivot.columns[place.column];
  const cell = place && pivot.rows.find(({ id }) => id === place.row)?.cells[place.column];
  if (!column || !cell) return null;
  const { box } = place;
  const left = Math.max(8, Math.min(box.left + box.width / 2 - WIDTH / 2, window.innerWidth - WIDTH - 8));
  // Below the cell, or above it where the lower half of the window would cut it off.
  const isLow = box.bottom > window.innerHeight * 0.6;
  const vertical = isLow ? { bottom: window.innerHeight - box.top + GAP } : { top: box.bottom + GAP };
  const statements = isEmpty(cell) ? [] : cell.recommendations;
  return (
    <div
      role="tooltip"
      style={{ left, width: WIDTH, ...vertical }}
      className="fixed z-40 max-h-[40vh] overflow-y-auto rounded-[3px] border border-line2 bg-paper px-3 py-2 shadow-[0_2px_12px_rgb(0_0_0/0.12)] max-sm:hidden print:hidden"
      onMouseEnter={keep}
      onMouseLeave={leave}
    >
      <p className="text-ink2 text-xs">
        <strong className="font-semibold text-ink">{column.label}</strong>:{" "}
        {isEmpty(cell) ? absenceWords[cell.absence] : stanceWords[cell.stance]}
      </p>
      <ul>
        {statements.slice(0, SHOWN).map(({ id, statement, stance, voice }) => (
          <li key={id} className="mt-1 flex gap-2 font-serif text-[15px] leading-[20px]">
            <span className="mt-[3px]">
              <Mark stance={stance} reported={voice === "reported"} size={13} />
            </span>
            {statement}
          </li>
        ))}
      </ul>
      {statements.length > SHOWN && (
        <p className="mt-1 text-ink2 text-xs">and {statements.length - SHOWN} more</p>
      )}
    </div>
  );
}
