import {
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  functionalUpdate,
  rowExpandingFeature,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { View } from "@/components/explorer/use-view";
import type { Recommendation } from "@/lib/model/corpus";
import { type FieldId, fieldIds } from "@/lib/query/field";
import { fieldColumns, shownFields, toColumns } from "@/lib/query/list-columns";
import type { Sort } from "@/lib/query/query";
import { WIDTHS } from "./width-limits";

const features = tableFeatures({
  columnOrderingFeature,
  columnVisibilityFeature,
  columnSizingFeature,
  rowSortingFeature,
  rowSelectionFeature,
  rowExpandingFeature,
});

const helper = createColumnHelper<typeof features, Recommendation>();

// Columns for display: which values a field has, and how it sorts, the registry says, and the query does it.
const columns = helper.columns(
  fieldIds.map((id) =>
    helper.display({
      id,
      header: fieldColumns[id].label,
      size: fieldColumns[id].width,
      minSize: WIDTHS.min,
      maxSize: WIDTHS.max,
    }),
  ),
);

/**
 * The table of the list: a column for every field of the registry, a row for every recommendation of the result. Columns and
 * sorting are those of the query, and what changes them goes to another query; the query also filters and sorts the rows. The
 * selection, open rows and widths are kept by the table itself, and last as long as the page.
 */
export function useListTable({ query, result, go }: View) {
  const { columns: asked } = query;
  const { columnOrder, columnVisibility } = useMemo(
    () => toColumnState(shownFields({ columns: asked })),
    [asked],
  );
  const sorting = useMemo(
    () => query.sort.map(({ by, descending }) => ({ id: by, desc: descending })),
    [query.sort],
  );
  const show = (shown: readonly FieldId[]) => {
    // A list without a column would be no list, and its address that of all of them.
    if (shown.length > 0) go({ ...query, columns: toColumns(shown) });
  };
  return useTable({
    features,
    columns,
    data: result.recommendations,
    getRowId: ({ id }) => id,
    getRowCanExpand: () => true,
    state: { columnOrder, columnVisibility, sorting },
    onColumnOrderChange: (update) =>
      show(asFieldIds(functionalUpdate(update, columnOrder)).filter((id) => columnVisibility[id])),
    onColumnVisibilityChange: (update) => {
      const visibility = functionalUpdate(update, columnVisibility);
      show(columnOrder.filter((id) => visibility[id]));
    },
    onSortingChange: (update) => {
      const sort = functionalUpdate(update, sorting).map(({ id, desc }) => ({
        by: id as Sort["by"],
        descending: desc,
      }));
      go({ ...query, sort });
    },
    manualSorting: true,
    manualExpanding: true,
    sortDescFirst: false,
    enableMultiSort: true,
  });
}

export type ListTableInstance = ReturnType<typeof useListTable>;
export type ListTableRow = ReturnType<ListTableInstance["getRowModel"]>["rows"][number];

function toColumnState(shown: readonly FieldId[]) {
  const isShown = new Set(shown);
  return {
    columnOrder: [...isShown, ...fieldIds.filter((id) => !isShown.has(id))],
    columnVisibility: Object.fromEntries(fieldIds.map((id) => [id, isShown.has(id)])),
  };
}

/** The ids of columns are those of fields: each column is made for one. */
export const asFieldIds = (ids: readonly string[]) => ids as readonly FieldId[];
