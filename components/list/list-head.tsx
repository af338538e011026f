import { ArrowDown, ArrowUp } from "lucide-react";
import { type MouseEvent, useEffect, useRef } from "react";
import type { ListColumn } from "@/lib/query/list-columns";
import { ResizeHandle } from "./resize-handle";
import type { ListTableInstance } from "./use-list-table";

interface ListHeadProps {
  readonly table: ListTableInstance;
  readonly columns: readonly ListColumn[];
}

/** The headings, and the checkbox that selects every row that is shown. */
export function ListHead({ table, columns }: ListHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" className="tools">
          <SelectAll
            isAll={table.getIsAllRowsSelected()}
            isSome={table.getIsSomeRowsSelected()}
            onChange={(isAll) => table.toggleAllRowsSelected(isAll)}
          />
        </th>
        {columns.map((column) => (
          <Heading key={column.id} table={table} column={column} />
        ))}
      </tr>
    </thead>
  );
}

interface HeadingProps {
  readonly table: ListTableInstance;
  readonly column: ListColumn;
}

/** The heading of a column. A click sorts up, then down, then not at all; with Shift, beside what already sorts. */
function Heading({ table, column: { id, heading, sorts } }: HeadingProps) {
  const { sorting } = table.state;
  const place = sorting.findIndex(({ id: by }) => (sorts as readonly string[]).includes(by));
  const current = sorting[place];
  const by = current?.id ?? sorts[0];
  const click = (event: MouseEvent) => {
    if (by !== undefined) table.getColumn(by)?.toggleSorting(undefined, event.shiftKey);
  };
  const direction = current && (current.desc ? "descending" : "ascending");
  const Arrow = current?.desc ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={id} aria-sort={place === 0 ? direction : undefined}>
      {by === undefined ? (
        <span className="font-semibold">{heading}</span>
      ) : (
        <button
          type="button"
          onClick={click}
          title={`Sort by ${heading.toLowerCase()}; with Shift, as a further column`}
          className={`inline-flex min-h-6 min-w-6 items-center gap-1 text-left font-semibold ${current ? "text-accent" : "hover:text-accent"}`}
        >
          {heading}
          {current && <Arrow size={13} strokeWidth={2.4} aria-hidden="true" className="shrink-0" />}
          {current && sorting.length > 1 && <span className="text-[11px]">{place + 1}</span>}
        </button>
      )}
      <ResizeHandle
        label={heading}
        width={table.getColumn(id)?.getSize() ?? 0}
        onResize={(width) => table.setColumnSizing((sizes) => ({ ...sizes, [id]: width }))}
        onReset={() => table.getColumn(id)?.resetSize()}
      />
    </th>
  );
}

interface SelectAllProps {
  readonly isAll: boolean;
  readonly isSome: boolean;
  readonly onChange: (isAll: boolean) => void;
}

function SelectAll({ isAll, isSome, onChange }: SelectAllProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome && !isAll;
  }, [isAll, isSome]);
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        checked={isAll}
        aria-label="Select all that are shown"
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  );
}
