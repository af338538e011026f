import { useState } from "react";
import { ColumnList } from "@/components/ui/column-list";
import { fieldColumns, shownFields, toColumns } from "@/lib/query/list-columns";
import type { Query } from "@/lib/query/query";
import { holdList, type ListState, type ListTable } from "./hold-list";
import { SortLevels } from "./sort-levels";

interface ListSettingsProps {
  readonly query: Query;
  readonly go: (next: Query) => void;
}

/** How the list is shown: by what it is sorted, which columns it has. All of it is in the address. */
export function ListSettings({ query, go }: ListSettingsProps) {
  const [held] = useState(holdList);
  const state: ListState = { recommendations: [], shown: shownFields(query), selection: {} };
  const change = (act: (table: ListTable) => void) => {
    const { shown } = held.change(state, act);
    // A list without a column would be no list, and its address that of all of them.
    if (shown.length > 0) go({ ...query, columns: toColumns(shown) });
  };
  return (
    <div className="grid gap-3">
      <SortLevels sort={query.sort} onSort={(sort) => go({ ...query, sort })} />
      <ColumnList
        columns={held.columns(state).map(({ id, isShown }) => {
          return { id, label: fieldColumns[id].label, isShown, group: isShown ? "shown" : undefined };
        })}
        onToggle={(id) => change((table) => table.getColumn(id)?.toggleVisibility())}
        onMove={({ ids }) => change((table) => table.setColumnOrder([...ids]))}
        onReset={query.columns.length > 0 ? () => go({ ...query, columns: [] }) : undefined}
      />
    </div>
  );
}
