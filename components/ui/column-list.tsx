import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "./icon-button";

interface ColumnEntry {
  readonly id: string;
  readonly label: string;
  readonly isShown: boolean;
  /** Columns move among those of their group; where it is undefined they stay where they are. */
  readonly group: string | undefined;
}

interface ColumnListProps {
  /** In their order. */
  readonly columns: readonly ColumnEntry[];
  readonly onToggle: (id: string) => void;
  /** Moves a column by one place; gets its group in the new order. */
  readonly onMove: (moved: ColumnMove) => void;
  /** Resets the columns; undefined if already default. */
  readonly onReset: (() => void) | undefined;
  /** Further buttons of a column, before those that move it. */
  readonly tools?: (column: ColumnEntry) => ReactNode;
}

interface ColumnMove {
  readonly ids: readonly string[];
  /** Where the column was among them, and where it is now. */
  readonly from: number;
  readonly to: number;
}

/** Which columns are shown and in which order; by buttons, so that pointer and keyboard do the same. */
export function ColumnList({ columns, onToggle, onMove, onReset, tools }: ColumnListProps) {
  const mover = (at: number, by: -1 | 1) => {
    const group = columns[at]?.group;
    if (group === undefined || columns[at + by]?.group !== group) return undefined;
    return () => {
      const ids = columns.filter((column) => column.group === group).map(({ id }) => id);
      const from = ids.indexOf(columns[at]?.id ?? "");
      const to = from + by;
      onMove({ ids: ids.with(from, ids[to] ?? "").with(to, ids[from] ?? ""), from, to });
    };
  };
  return (
    <fieldset className="min-w-0 border-line border-t pt-3">
      <legend className="sr-only">Columns</legend>
      <p className="flex justify-between">
        <strong className="font-semibold">Columns</strong>
        {onReset && (
          <button type="button" className="link" onClick={onReset}>
            Reset
          </button>
        )}
      </p>
      <ul className="mt-1 max-h-[280px] overflow-y-auto">
        {columns.map((column, at) => (
          <li key={column.id} className="flex items-center gap-1">
            <label className="flex min-w-0 grow items-center gap-2 py-0.5">
              <input
                type="checkbox"
                checked={column.isShown}
                onChange={() => onToggle(column.id)}
                className="size-[13px] shrink-0 accent-(--color-accent)"
              />
              <span className="truncate">{column.label}</span>
            </label>
            {tools?.(column)}
            <IconButton name={`Move ${column.label} to the left`} onClick={mover(at, -1)}>
              <ArrowUp size={13} aria-hidden="true" />
            </IconButton>
            <IconButton name={`Move ${column.label} to the right`} onClick={mover(at, 1)}>
              <ArrowDown size={13} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
