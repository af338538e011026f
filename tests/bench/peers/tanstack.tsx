import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useCallback } from "react";
import { createRoot } from "react-dom/client";
import { byId, columns, fetchRecords, type ListedRecord } from "./records";
import { VirtualRows } from "./virtual-rows";

/** TanStack Table with its own row models, as its documentation has them, drawn by TanStack Virtual. */
const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});
const helper = createColumnHelper<typeof features, ListedRecord>();
const tableColumns = helper.columns(
  columns.map(({ id, label, place }) =>
    helper.accessor(id, {
      header: label,
      enableSorting: place !== undefined,
      sortDescFirst: false,
      sortFn: (a, b) => (place ? a.original[place] - b.original[place] : 0),
    }),
  ),
);

function List({ data }: { readonly data: ListedRecord[] }) {
  const table = useTable({
    features,
    columns: tableColumns,
    data,
    getRowId: ({ id }) => id,
    // One text for all columns, as everywhere.
    getColumnCanGlobalFilter: ({ id }) => id === "statement",
    globalFilterFn: ({ original }, _column, word: string) => original.searched.includes(word),
  });
  const { rows } = table.getRowModel();
  const keyOf = useCallback((at: number) => rows[at]?.id ?? at, [rows]);
  return (
    <VirtualRows
      count={rows.length}
      total={data.length}
      onSearch={(word) => table.setGlobalFilter(word)}
      onSort={(id) => table.getColumn(id)?.toggleSorting()}
      keyOf={keyOf}
      row={(at) =>
        rows[at]?.getAllCells().map((cell) => (
          <td key={cell.id}>
            <table.FlexRender cell={cell} />
          </td>
        ))
      }
    />
  );
}

createRoot(byId("root")).render(<List data={await fetchRecords()} />);
