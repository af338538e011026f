"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useRef } from "react";
import type { ListColumn } from "@/lib/query/list-columns";
import type { Sort } from "@/lib/query/query";

interface ListHeadProps {
  readonly column: ListColumn;
  readonly sort: readonly Sort[];
  readonly onSort: (sort: readonly Sort[]) => void;
  readonly children?: React.ReactNode;
}

/** The heading of a column. A click sorts up, then down, then not at all; with Shift, beside what already sorts. */
export function ListHead({ column, sort, onSort, children }: ListHeadProps) {
  const { id, heading, sorts } = column;
  const place = sort.findIndex(({ by }) => (sorts as readonly string[]).includes(by));
  const current = sort[place];
  const by = current?.by ?? sorts[0];
  const click = (event: React.MouseEvent) => {
    if (by === undefined) return;
    const others = event.shiftKey ? sort.filter((other) => other.by !== by) : [];
    if (!current) onSort([...others, { by, descending: false }]);
    else onSort(current.descending ? others : [...others, { by, descending: true }]);
  };
  const direction = current && (current.descending ? "descending" : "ascending");
  const Arrow = current?.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={id} aria-sort={place === 0 ? direction : undefined}>
      {by === undefined ? (
        <span className="font-semibold">{heading}</span>
      ) : (
        <button
          type="button"
          onClick={click}
          title={`Sort by ${heading.toLowerCase()}; with Shift, as a further column`}
          className={`inline-flex min-h-6 items-center gap-1 text-left font-semibold ${current ? "text-accent" : "hover:text-accent"}`}
        >
          {heading}
          {current && <Arrow size={13} strokeWidth={2.4} aria-hidden="true" className="shrink-0" />}
          {current && sort.length > 1 && <span className="text-[11px]">{place + 1}</span>}
        </button>
      )}
      {children}
    </th>
  );
}

interface SelectAllProps {
  readonly isAll: boolean;
  readonly isSome: boolean;
  readonly onChange: (isAll: boolean) => void;
}

/** The checkbox that selects every row that is shown. */
export function SelectAll({ isAll, isSome, onChange }: SelectAllProps) {
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
