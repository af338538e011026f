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
import { columns, type ListedRecord } from "./records";
import { show } from "./show";
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
      sortFn: (a, b) => (place ? a.original[place] - b.original[place] : 0),
    }),
  ),
);

function List({ records }: { readonly records: ListedRecord[] }) {
  const table = useTable({
    features,
    columns: tableColumns,
    data: records,
    // One text for all columns, as everywhere.
    getColumnCanGlobalFilter: ({ id }) => id === "statement",
    globalFilterFn: ({ original }, _column, word: string) => original.searched.includes(word),
  });
  const { rows } = table.getRowModel();
  return (
    <VirtualRows
      count={rows.length}
      total={records.length}
      onSearch={(word) => table.setGlobalFilter(word)}
      onSort={(id) => table.getColumn(id)?.toggleSorting()}
      row={(at) =>
        rows[at]?.getAllCells().map((cell) => (
          <td key={cell.column.id}>
            <table.FlexRender cell={cell} />
          </td>
        ))
      }
    />
  );
}

show(List);
