import { Mark } from "@/components/marks/mark";
import { isEmpty } from "@/lib/model/rollup";
import type { Pivot } from "@/lib/query/pivot";
import { stanceWords } from "@/lib/view/words/words";

interface OthersProps {
  readonly pivot: Pivot;
  readonly rowId: string;
  readonly columnId: string;
  readonly kind: string;
  readonly onMove: (row: string, column: string) => void;
}

/** The positions of the other columns on the same row. */
export function Others({ pivot, rowId, columnId, kind, onMove }: OthersProps) {
  const cells = pivot.rows.find(({ id }) => id === rowId)?.cells ?? [];
  const others = pivot.columns.flatMap((column, at) => {
    const cell = cells[at];
    return column.id === columnId || !cell || isEmpty(cell) ? [] : [{ column, cell }];
  });
  return (
    <footer className="border-rule border-t px-9 py-2.5 max-sm:px-6">
      <p className="text-ink2 text-xs">
        {others.length === 0 ? `No other position on this ${kind}` : `Others on this ${kind}`}
      </p>
      <ul className="flex max-h-[84px] flex-wrap gap-x-4 overflow-y-auto">
        {others.map(({ column, cell }) => (
          <li key={column.id}>
            <button
              type="button"
              title={column.label}
              onClick={() => onMove(rowId, column.id)}
              className="inline-flex h-7 items-center gap-1.5 text-xs hover:text-accent"
            >
              <Mark stance={cell.stance} reported={cell.reported} size={14} />
              <bdi>{column.short}</bdi>
              <span className="sr-only">, {stanceWords[cell.stance]}</span>
              {cell.recommendations.length > 1 && (
                <span className="text-ink2">{cell.recommendations.length}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </footer>
  );
}
