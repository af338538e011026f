import { Mark } from "@/components/marks/mark";
import { isEmpty } from "@/lib/model/rollup";
import type { Pivot } from "@/lib/query/pivot";
import { summariseStances } from "@/lib/view/summary/stance-counts";
import { stanceWords } from "@/lib/view/words/words";

interface ItsRowProps {
  readonly pivot: Pivot;
  readonly measure: string;
  readonly actor: string;
}

/** The row of the matrix that a recommendation stands in: its own cell, and those of the others who take a position. */
export function ItsRow({ pivot, measure, actor }: ItsRowProps) {
  const row = pivot.rows.find(({ id }) => id === measure);
  const taken = pivot.columns.flatMap((column, at) => {
    const cell = row?.cells[at];
    return cell && !isEmpty(cell) ? [{ column, cell }] : [];
  });
  const own = taken.filter(({ column }) => column.id === actor);
  const others = taken.filter(({ column }) => column.id !== actor);
  return (
    <div className="grid gap-3">
      <p>
        <a className="link" href={`/measures/${measure}`}>
          {row?.label}
        </a>
      </p>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {[...own, ...others].map(({ column, cell }) => (
          <li key={column.id} className="flex items-start gap-2">
            <span className="flex w-7 shrink-0 justify-center pt-0.5">
              <Mark stance={cell.stance} reported={cell.reported} />
            </span>
            <a
              href={`/?cell=${measure},${column.id}`}
              className="min-w-0 hover:underline"
              aria-current={column.id === actor ? "true" : undefined}
            >
              <span className={column.id === actor ? "font-semibold" : ""}>{column.label}</span>
              <span className="sr-only">, {stanceWords[cell.stance]}</span>
              <span className="text-ink2">
                {" "}
                {column.id === actor ? `this cell, ${summariseStances(cell.recommendations)}` : ""}
                {column.id !== actor && cell.recommendations.length > 1 && cell.recommendations.length}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {others.length === 0 && <p className="text-ink2">No other actor takes a position on this measure.</p>}
    </div>
  );
}
