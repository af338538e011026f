import {
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createExpandedRowModel,
  type Header,
  type Row,
  rowExpandingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { dimensions } from "@/lib/query/dimension";
import type { PivotColumn } from "@/lib/query/pivot";
import type { DimensionId, RowDimension } from "@/lib/query/query";
import type { Line } from "@/lib/view/matrix/matrix-lines";

export const features = tableFeatures({
  columnVisibilityFeature,
  columnPinningFeature,
  rowExpandingFeature,
  expandedRowModel: createExpandedRowModel(),
});

export type LineRow = Row<typeof features, Line>;
export type LineHeader = Header<typeof features, Line, unknown>;

const helper = createColumnHelper<typeof features, Line>();

/** Ids of the columns before the cells, which always stay in view; a space keeps them apart from the ids of the content. */
export const LABEL = "row label";
const TOTAL = "row total";
export const HEADS = [LABEL, TOTAL];
/** Lines of the head, which are counted with the rows. */
export const HEAD_LINES = 2;

/** The columns of the table: label and total of a row, then those of the matrix under their groups. */
export function toColumns(columns: readonly PivotColumn[], rows: RowDimension) {
  const groups = [...new Set(columns.map(({ group }) => group))];
  return helper.columns([
    helper.accessor("label", { id: LABEL, header: dimensions[rows].label }),
    helper.accessor("total", { id: TOTAL, header: "Total" }),
    ...groups.map((group) =>
      helper.group({
        id: `group ${group}`,
        header: group ?? "",
        columns: columns.flatMap((column, at) =>
          column.group === group
            ? [helper.accessor((line): unknown => line.cells[at], { id: column.id, header: column.short })]
            : [],
        ),
      }),
    ),
  ]);
}

/** The page of a row or column, where it has one. */
export function pageOf(kind: DimensionId, id: string): string | undefined {
  if (kind === "measure" || kind === "actor" || kind === "source") return `/${kind}s/${id}`;
  return undefined;
}
