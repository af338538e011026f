import type { View } from "@/components/explorer/use-view";
import { ColumnList } from "@/components/ui/column-list";
import { SortLevels } from "./sort-levels";
import type { ListTableInstance } from "./use-list-table";

interface ListSettingsProps {
  readonly table: ListTableInstance;
  readonly view: View;
}

/** How the list is shown: by what it is sorted, which columns it has. All of it is in the address. */
export function ListSettings({ table, view: { query, go } }: ListSettingsProps) {
  const columns = table.getAllLeafColumns().map((column) => {
    const isShown = column.getIsVisible();
    return {
      id: column.id,
      label: `${column.columnDef.header}`,
      isShown,
      group: isShown ? "shown" : undefined,
    };
  });
  return (
    <div className="grid gap-3">
      <SortLevels sort={query.sort} onSort={(sort) => go({ ...query, sort })} />
      <ColumnList
        columns={columns}
        onToggle={(id) => table.getColumn(id)?.toggleVisibility()}
        onMove={({ ids }) => table.setColumnOrder([...ids])}
        onReset={query.columns.length > 0 ? () => go({ ...query, columns: [] }) : undefined}
      />
    </div>
  );
}
