"use client";

import { ChevronDown } from "lucide-react";
import { ColumnList } from "@/components/shell/column-list";
import { Menu } from "@/components/shell/menu";
import { type FieldId, fieldIds } from "@/lib/query/field";
import { fieldColumns, shownFields, toColumns } from "@/lib/query/list-columns";
import { type Query, toggled } from "@/lib/query/query";
import { SortLevels } from "./sort-levels";

interface ListMenuProps {
  readonly query: Query;
  readonly go: (next: Query) => void;
}

/** How the list is shown: by what it is sorted, which columns it has. All of it is in the address. */
export function ListMenu({ query, go }: ListMenuProps) {
  const shown = shownFields(query);
  const show = (columns: readonly FieldId[]) => go({ ...query, columns: toColumns(columns) });
  const hidden = fieldIds.filter((id) => !shown.includes(id));
  return (
    <Menu
      className="inline-flex h-[30px] items-center gap-1.5 whitespace-nowrap rounded-[3px] px-2 font-medium hover:bg-sunk"
      panelClassName="right-0 top-[calc(100%+4px)] w-[360px] max-w-[calc(100vw-2*var(--page-x))] max-h-[70dvh] overflow-y-auto p-4 max-sm:fixed max-sm:inset-x-4 max-sm:top-20 max-sm:w-auto"
      label={
        <>
          View
          <ChevronDown size={12} strokeWidth={2} aria-hidden="true" className="group-open:rotate-180" />
        </>
      }
    >
      <div className="grid gap-3">
        <SortLevels sort={query.sort} onSort={(sort) => go({ ...query, sort })} />
        <ColumnList
          columns={[...shown, ...hidden].map((id) => {
            const isShown = shown.includes(id);
            return { id, label: fieldColumns[id].label, isShown, group: isShown ? "shown" : undefined };
          })}
          onToggle={(id) => {
            const columns = toggled(shown, id as FieldId);
            // A list without a column would be no list, and its address that of all of them.
            if (columns.length > 0) show(columns);
          }}
          onMove={({ ids }) => show(ids as FieldId[])}
          onReset={query.columns.length > 0 ? () => show([]) : undefined}
        />
      </div>
    </Menu>
  );
}
