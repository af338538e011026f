import { ColumnList } from "@/components/shell/column-list";
import { type FieldId, fieldIds } from "@/lib/query/field";
import { fieldColumns, shownFields, toColumns } from "@/lib/query/list-columns";
import { type Query, toggled } from "@/lib/query/query";
import { SortLevels } from "./sort-levels";

interface ListSettingsProps {
  readonly query: Query;
  readonly go: (next: Query) => void;
}

/** How the list is shown: by what it is sorted, which columns it has. All of it is in the address. */
export function ListSettings({ query, go }: ListSettingsProps) {
  const shown = shownFields(query);
  const show = (columns: readonly FieldId[]) => go({ ...query, columns: toColumns(columns) });
  const hidden = fieldIds.filter((id) => !shown.includes(id));
  return (
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
  );
}
