import { type RefObject, useEffect, useState } from "react";
import { Mark } from "@/components/marks/mark";
import { isEmpty } from "@/lib/model/rollup";
import type { Pivot } from "@/lib/query/pivot";
import { absenceWord, stanceWords } from "@/lib/view/words/words";

interface CellHintProps {
  /** What scrolls the table. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly pivot: Pivot;
}

/** A cell under the pointer or with the focus: ids of its row and place of its column, and where it is in the window. */
interface Hinted {
  readonly row: string | undefined;
  readonly column: number;
  readonly box: DOMRect;
}

/** How long the pointer rests before a hint comes or goes, in milliseconds. */
const REST = 150;
/** Statements that fit a glance; the panel has them all. */
const SHOWN = 3;
const WIDTH = 320;
const GAP = 8;

/**
 * What a cell says, without a click. It stands across from the cell, so that the row and the column of the cell stay in
 * sight, and clicks go through it. By pointer after a short rest, by keyboard at once; goes by Esc, scrolling and leaving.
 */
export function CellHint({ frame, pivot }: CellHintProps) {
  const [hinted, setHinted] = useState<Hinted | undefined>();
  useEffect(() => {
    const element = frame.current;
    const stop = new AbortController();
    const { signal } = stop;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (next: Hinted | undefined, delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setHinted(next), delay);
    };
    const hide = () => show(undefined, 0);
    element?.addEventListener("mouseover", ({ target }) => show(cellAt(target), REST), { signal });
    element?.addEventListener("mouseleave", () => show(undefined, REST), { signal });
    for (const event of ["mousedown", "focusout", "scroll"])
      element?.addEventListener(event, hide, { signal });
    element?.addEventListener(
      "focusin",
      // A click gives the focus as well, and opens the panel: that is no wish for a hint.
      ({ target }) =>
        target instanceof Element && target.matches(":focus-visible") && show(cellAt(target), 0),
      { signal },
    );
    document.addEventListener("keydown", ({ key }) => key === "Escape" && hide(), { signal });
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [frame]);

  const column = hinted && pivot.columns[hinted.column];
  const cell = hinted && pivot.rows.find(({ id }) => id === hinted.row)?.cells[hinted.column];
  if (!column || !cell) return null;
  const { box } = hinted;
  const isRight = box.right + GAP + WIDTH > window.innerWidth;
  const isLow = box.bottom > window.innerHeight * 0.6;
  const statements = isEmpty(cell) ? [] : cell.recommendations;
  return (
    <div
      role="tooltip"
      style={{
        width: WIDTH,
        ...(isRight ? { right: window.innerWidth - box.left + GAP } : { left: box.right + GAP }),
        ...(isLow ? { bottom: window.innerHeight - box.top + GAP } : { top: box.bottom + GAP }),
      }}
      className="pointer-events-none fixed z-40 rounded-[3px] border border-line2 bg-paper px-3 py-2 shadow-[0_2px_12px_rgb(0_0_0/0.12)] max-sm:hidden print:hidden"
    >
      <p className="text-ink2 text-xs">
        <strong dir="auto" className="font-semibold text-ink">
          {column.label}
        </strong>
        : {isEmpty(cell) ? absenceWord(cell.absence, column.members !== undefined) : stanceWords[cell.stance]}
      </p>
      <ul>
        {statements.slice(0, SHOWN).map(({ id, actor, statement, stance, voice }) => (
          <li key={id} className="mt-1 flex gap-2 font-serif text-[15px] leading-[20px]">
            <span className="mt-[3px]">
              <Mark stance={stance} reported={voice === "reported"} size={13} />
            </span>
            <span dir="auto" className="line-clamp-5">
              {column.members && (
                <strong className="font-sans font-semibold text-[13px]">
                  {column.members.find((member) => member.id === actor)?.short}:{" "}
                </strong>
              )}
              {statement}
            </span>
          </li>
        ))}
      </ul>
      {statements.length > SHOWN && (
        <p className="mt-1 text-ink2 text-xs">and {statements.length - SHOWN} more</p>
      )}
    </div>
  );
}

function cellAt(target: EventTarget | null): Hinted | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-column]") : null;
  if (!cell) return undefined;
  const row = cell.closest("tr")?.dataset.row;
  return { row, column: Number(cell.dataset.column), box: cell.getBoundingClientRect() };
}
