"use client";

import { createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { type KeyboardEvent, type MouseEvent, useDeferredValue, useMemo, useRef } from "react";
import { moveFocus } from "@/components/ui/move-focus";
import { PINNED } from "@/lib/query/arrange";
import { NOT_YET_READ, REPORTED } from "@/lib/query/dimension";
import type { PivotColumn } from "@/lib/query/pivot";
import type { Density, DimensionId } from "@/lib/query/query";
import type { Matrix, MatrixRow as Row } from "@/lib/view/matrix";
import { HEADS } from "./cell";
import { linesOf, MatrixBody, toBody } from "./matrix-body";
import { ColumnHead, dimensionHeads } from "./matrix-head";
import { useCellWindow } from "./use-cell-window";
import { placeOf, useGridKeys } from "./use-grid-keys";
import { useOpenCell } from "./use-open-cell";

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly rows: DimensionId;
  readonly cols: DimensionId;
  /** Name of each topic, in the order of display. */
  readonly topics: ReadonlyMap<string, string>;
  /** Whether the rows stand under their topics. */
  readonly isGrouped: boolean;
  /** The ids of the row and the column whose cell is open. */
  readonly open: readonly string[];
  readonly onOpen: ((row: string, column: string) => void) | undefined;
  /** Controls in the corner above the labels. */
  readonly corner?: React.ReactNode;
  readonly density: Density;
  /** Folds or unfolds a topic, or the actors who are only reported. */
  readonly onFold: ((group: string) => void) | undefined;
}

const features = tableFeatures({});
const helper = createColumnHelper<typeof features, Row>();

/** Heads of the groups of actors: they say why the empty cells below them are empty. */
const spanners: Readonly<Record<string, string>> = {
  own: "Own sources, read in full",
  [NOT_YET_READ]: "Own sources, not yet read in full",
  reported: "Only reported by others",
  pinned: "Pinned",
};

/**
 * The matrix as a grid (ARIA): a table whose display changes on a phone, hence the roles spelt out. TanStack Table holds
 * the columns and their groups; rows, order and counts come from the query.
 */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, rows, cols, topics, isGrouped, open, onOpen, onFold, corner, density } = props;
  const columns = useMemo(() => toColumns(matrix.columns), [matrix.columns]);
  const table = useTable({ features, columns, data: matrix.rows as Row[], getRowId: (row) => row.id });
  const body = useMemo(
    () => toBody(linesOf(matrix, topics, isGrouped), matrix.columns),
    [matrix, topics, isGrouped],
  );
  const before = useDeferredValue(body);
  const { lines } = body;
  const grid = useRef<HTMLTableElement>(null);
  const pinned = matrix.columns.filter(({ group }) => group === PINNED).length;
  const { drawn, inView, reveal } = useCellWindow(grid, lines.length, matrix.columns.length, pinned);
  const { onFocus, onKeyDown } = useGridKeys(grid, lines.length, matrix.columns.length, reveal);
  const [spans, heads] = table.getHeaderGroups();
  const [openRow, openColumn] = open;
  const columnAt = matrix.columns.findIndex(({ id }) => id === openColumn);
  useOpenCell(grid, openRow, columnAt, reveal);

  const openAt = (target: EventTarget | null) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-column]") : null;
    const rowId = cell?.closest("tr")?.dataset.row;
    const columnId = cell ? matrix.columns[placeOf(cell)?.column ?? -1]?.id : undefined;
    if (rowId === undefined || columnId === undefined) return false;
    onOpen?.(rowId, columnId);
    return true;
  };
  const onKey = (event: KeyboardEvent) => {
    if ((event.key === "Enter" || event.key === " ") && openAt(event.target)) event.preventDefault();
    else onKeyDown(event);
  };

  return (
    <table
      ref={grid}
      role="grid"
      aria-label={`${dimensionHeads[rows]}s by ${dimensionHeads[cols].toLowerCase()}s`}
      className={`matrix ${density}`}
      // Where some cells are not drawn, each says which one it is.
      aria-busy={before !== body || undefined}
      aria-colcount={drawn && HEADS + matrix.columns.length}
      style={{ "--matrix-columns": matrix.columns.length } as React.CSSProperties}
      onClick={(event: MouseEvent) => openAt(event.target)}
      onKeyDown={onKey}
      onFocus={onFocus}
    >
      <thead role="rowgroup">
        <tr role="row">
          <td className="label">{corner}</td>
          <td className="total" />
          {spans?.headers.map((header) => (
            <th
              key={header.id}
              role="columnheader"
              scope="colgroup"
              colSpan={header.colSpan}
              className={classOf(header.column.id)}
              style={{ "--span": header.colSpan, "--at": 0 } as React.CSSProperties}
            >
              {header.column.id in spanners && (
                <span title={spanners[header.column.id]}>
                  <span className="truncate">
                    {spanners[header.column.id]}
                    {header.column.id === REPORTED && ` (${header.colSpan})`}
                  </span>
                  {header.column.id === REPORTED && onFold && (
                    <button
                      type="button"
                      className="link ml-2 print:hidden"
                      onClick={(event) => {
                        moveFocus(event, grid.current?.querySelector("[data-column][tabindex='0']"));
                        onFold(REPORTED);
                      }}
                    >
                      Fold
                    </button>
                  )}
                </span>
              )}
            </th>
          ))}
        </tr>
        <tr role="row">
          <th role="columnheader" scope="col" className="label">
            {dimensionHeads[rows]}
          </th>
          <th role="columnheader" scope="col" className="total font-normal">
            Total
          </th>
          {heads?.headers.map((header, at) => (
            <ColumnHead
              key={header.id}
              column={matrix.columns[at]}
              at={at}
              kind={cols}
              open={at === columnAt}
            />
          ))}
        </tr>
      </thead>
      <MatrixBody
        body={body}
        before={before}
        inView={inView.current}
        rows={rows}
        openRow={openRow}
        openColumn={columnAt}
        drawn={drawn}
        pinned={pinned}
        onFold={onFold}
      />
    </table>
  );
}

/** Pinned columns stay in view, and the head that names them with them. */
function classOf(group: string): string | undefined {
  if (!(group in spanners)) return undefined;
  return group === PINNED ? "spanner pinned" : "spanner";
}

function toColumns(columns: readonly PivotColumn[]) {
  const leaf = (column: PivotColumn, at: number) =>
    helper.accessor((row): unknown => row.cells[at], { id: column.id, header: column.short });
  const groups = [...new Set(columns.map(({ group }) => group))];
  return helper.columns(
    groups.map((group) =>
      helper.group({
        id: group ?? "all",
        columns: columns.flatMap((column, at) => (column.group === group ? [leaf(column, at)] : [])),
      }),
    ),
  );
}
