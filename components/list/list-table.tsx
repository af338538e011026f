"use client";

import {
  createColumnHelper,
  functionalUpdate,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useMemo } from "react";
import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { Sort } from "@/lib/query/query";
import { listCells, listColumns } from "./list-row";

interface ListTableProps {
  readonly index: CorpusIndex;
  readonly recommendations: readonly Recommendation[];
  readonly sort: readonly Sort[];
  readonly terms: readonly string[];
  readonly onSort: (sort: readonly Sort[]) => void;
}

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, Recommendation>();

const columns = helper.columns(
  listColumns.map(({ id, label }) => helper.display({ id, header: label, enableSorting: true })),
);

type ColumnId = keyof typeof listCells;

/** The recommendations as a table, one row each. TanStack Table holds columns and sorting; the query sorts. */
export function ListTable({ index, recommendations, sort, terms, onSort }: ListTableProps) {
  const sorting: SortingState = useMemo(
    () => sort.map(({ by, descending }) => ({ id: by, desc: descending })),
    [sort],
  );
  const table = useTable({
    features,
    columns,
    data: recommendations as Recommendation[],
    getRowId: ({ id }) => id,
    manualSorting: true,
    state: { sorting },
    onSortingChange: (update) =>
      onSort(
        functionalUpdate(update, sorting).map(({ id, desc }) => ({ by: id as Sort["by"], descending: desc })),
      ),
  });
  return (
    <table className="list">
      <caption className="sr-only">Recommendations</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map(({ column, id }) => (
              <SortHead
                key={id}
                id={id}
                label={String(column.columnDef.header)}
                sort={sort}
                onSort={onSort}
              />
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getAllCells().map(({ id, column }) => {
              const Cell = listCells[column.id as ColumnId];
              return (
                <td key={id} className={column.id}>
                  <Cell recommendation={row.original} index={index} terms={terms} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SortHeadProps {
  readonly id: string;
  readonly label: string;
  readonly sort: readonly Sort[];
  readonly onSort: (sort: readonly Sort[]) => void;
}

/** A click sorts up, then down, then not at all; with Shift, beside the columns that already sort. */
function SortHead({ id, label, sort, onSort }: SortHeadProps) {
  const place = sort.findIndex(({ by }) => by === id);
  const current = sort[place];
  const click = (event: React.MouseEvent) => {
    const others = event.shiftKey ? sort.filter(({ by }) => by !== id) : [];
    const by = id as Sort["by"];
    if (!current) onSort([...others, { by, descending: false }]);
    else onSort(current.descending ? others : [...others, { by, descending: true }]);
  };
  const direction = current && (current.descending ? "descending" : "ascending");
  const Arrow = current?.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={id} aria-sort={place === 0 ? direction : undefined}>
      <button
        type="button"
        onClick={click}
        title={`Sort by ${label.toLowerCase()}; with Shift, as a further column`}
        className={`inline-flex items-center gap-1 font-semibold ${current ? "text-accent" : "hover:text-accent"}`}
      >
        {label}
        {current && <Arrow size={13} strokeWidth={2.4} aria-hidden="true" />}
        {current && sort.length > 1 && <span className="text-[11px]">{place + 1}</span>}
      </button>
    </th>
  );
}
