"use client";

import { createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { Fragment, type KeyboardEvent, type MouseEvent, useMemo } from "react";
import type { PivotColumn } from "@/lib/query/pivot";
import type { DimensionId } from "@/lib/query/query";
import type { Matrix, MatrixRow as Row } from "@/lib/view/matrix";
import { ColumnHead, dimensionHeads, pageOf, TopicRow } from "./matrix-head";
import { MatrixRow } from "./matrix-row";
import { useGridKeys } from "./use-grid-keys";
import { useOpenCell } from "./use-open-cell";

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly rows: DimensionId;
  readonly cols: DimensionId;
  /** Name of each row group, in the order of display. */
  readonly groups: ReadonlyMap<string, string>;
  /** The ids of the row and the column whose cell is open. */
  readonly open: readonly string[];
  readonly onOpen: ((row: string, column: string) => void) | undefined;
  /** Controls in the corner above the labels. */
  readonly corner?: React.ReactNode;
  /** Folds away the actors who are only reported. */
  readonly onFold: (() => void) | undefined;
}

const features = tableFeatures({});
const helper = createColumnHelper<typeof features, Row>();

/** Heads of the groups of actors: they say why the empty cells below them are empty. */
const spanners: Readonly<Record<string, string>> = {
  own: "Own sources, read in full",
  reported: "Only reported by others",
};

/**
 * The matrix as a grid (ARIA): a table whose display changes on a phone, hence the roles spelt out. TanStack Table holds
 * the columns and their groups; rows, order and counts come from the query.
 */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, rows, cols, groups, open, onOpen, onFold, corner } = props;
  const columns = useMemo(() => toColumns(matrix.columns), [matrix.columns]);
  const table = useTable({ features, columns, data: matrix.rows as Row[], getRowId: (row) => row.id });
  const { grid, onFocus, onKeyDown, focusAt } = useGridKeys(matrix.rows.length, matrix.columns.length);
  const [spans, heads] = table.getHeaderGroups();
  const apart = useMemo(() => starts(matrix.columns), [matrix.columns]);
  const [openRow, openColumn] = open;
  const rowAt = matrix.rows.findIndex(({ id }) => id === openRow);
  const columnAt = matrix.columns.findIndex(({ id }) => id === openColumn);
  useOpenCell(grid, rowAt, columnAt, focusAt);

  const openAt = (target: EventTarget | null) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-at]") : null;
    const [row, column] = cell?.dataset.at?.split(",").map(Number) ?? [];
    const rowId = matrix.rows[row ?? -1]?.id;
    const columnId = matrix.columns[column ?? -1]?.id;
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
      className="matrix"
      onClick={(event: MouseEvent) => openAt(event.target)}
      onKeyDown={onKey}
      onFocus={onFocus}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" className="label font-normal" colSpan={1} scope="col">
            {corner}
          </th>
          <td className="total" />
          {spans?.headers.map((header) => (
            <th
              key={header.id}
              role="columnheader"
              scope="colgroup"
              colSpan={header.colSpan}
              className={header.column.id in spanners ? "spanner" : undefined}
              style={{ "--span": header.colSpan } as React.CSSProperties}
            >
              {header.column.id in spanners && (
                <span>
                  {spanners[header.column.id]}
                  {header.column.id === "reported" && ` (${header.colSpan})`}
                  {header.column.id === "reported" && onFold && (
                    <button type="button" className="link ml-2 print:hidden" onClick={onFold}>
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
            <ColumnHead key={header.id} column={matrix.columns[at]} at={at} kind={cols} open={openColumn} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {table.getRowModel().rows.map(({ original: row }, at) => {
          const previous = matrix.rows[at - 1];
          const next = matrix.rows[at + 1];
          const heading =
            row.group !== undefined && row.group !== previous?.group ? groups.get(row.group) : undefined;
          return (
            <Fragment key={row.id}>
              {heading !== undefined && (
                <TopicRow
                  label={heading}
                  rows={matrix.rows}
                  group={row.group}
                  columns={matrix.columns.length}
                />
              )}
              <MatrixRow
                row={row}
                at={at}
                columns={matrix.columns}
                last={next?.group !== row.group}
                apart={apart}
                open={
                  row.id === openRow ? matrix.columns.findIndex(({ id }) => id === openColumn) : undefined
                }
                href={pageOf(rows, row.id)}
              />
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
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

/** First column of every group but the first. */
function starts(columns: readonly PivotColumn[]): readonly number[] {
  return columns.flatMap(({ group }, at) => (at > 0 && group !== columns[at - 1]?.group ? [at] : []));
}
