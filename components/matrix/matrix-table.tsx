"use client";

import { functionalUpdate, useTable } from "@tanstack/react-table";
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useMemo,
  useRef,
} from "react";
import { moveFocus } from "@/components/ui/move-focus";
import { REPORTED } from "@/lib/query/dimension";
import type { Query } from "@/lib/query/query";
import type { Matrix } from "@/lib/view/matrix/matrix";
import { dimensionHeads, features, HEAD_LINES, HEADS, pageOf, toColumns } from "./matrix-columns";
import { ColumnHead, Spanners } from "./matrix-head";
import { lineId, toLines } from "./matrix-lines";
import { MatrixRow } from "./matrix-row";
import { useCellsInView } from "./use-cells-in-view";
import { elementAt, type Place, placeOf, useGridKeys } from "./use-grid-keys";
import { useOpenCell } from "./use-open-cell";
import "./matrix-table.css";
import "./matrix-row.css";
import "./cell.css";
import "./matrix-phone.css";
import "./matrix-in-view.css";

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly query: Query;
  /** Name of each topic, in the order of display. */
  readonly topics: ReadonlyMap<string, string>;
  /** Whether the rows stand under their topics. */
  readonly isGrouped: boolean;
  /** What scrolls the table. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly onOpen: (row: string, column: string) => void;
  /** Folds or unfolds a topic, or the actors who are only reported. */
  readonly onFold: (group: string) => void;
  /** Controls in the corner above the labels. */
  readonly corner?: ReactNode;
}

/**
 * The matrix as a grid (ARIA): a table whose display changes on a phone, hence the roles spelt out. TanStack Table holds the
 * columns, their groups and pins, and the topics as rows that expand; which rows there are, in which order, the query says.
 */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, query, topics, isGrouped, frame, onOpen, onFold, corner } = props;
  const columns = useMemo(() => toColumns(matrix.columns, query.rows), [matrix.columns, query.rows]);
  const data = useMemo(() => [...toLines(matrix, topics, isGrouped)], [matrix, topics, isGrouped]);
  const state = useMemo(
    () => ({
      expanded: Object.fromEntries(data.map((line) => [lineId(line), line.folded === undefined])),
      columnPinning: { start: [...HEADS, ...query.pin], end: [] },
    }),
    [data, query.pin],
  );
  const table = useTable({
    features,
    columns,
    data,
    getRowId: lineId,
    getSubRows: ({ rows }) => rows,
    getRowCanExpand: ({ original }) => original.kind === "topic",
    state,
    // Which topics are folded stands in the address: other rows must not reset it.
    autoResetExpanded: false,
    onExpandedChange: (change) => {
      const next = functionalUpdate(change, state.expanded);
      const isOther = (id: string) => next === true || (next[id] ?? false) !== state.expanded[id];
      const changed = data.find((line) => isOther(lineId(line)));
      if (changed) onFold(changed.id);
    },
  });
  const { rows } = table.getRowModel();
  const [spanners, heads] = table.getHeaderGroups();

  const grid = useRef<HTMLTableElement>(null);
  const rowIds = rows.map(({ id }) => id);
  const columnIds = matrix.columns.map(({ id }) => id);
  const isStop = ({ row, column }: Place): boolean => {
    const line = rows[row]?.original;
    if (!line) return row === -1 && pageOf(query.cols, columnIds[column] ?? "") !== undefined && column >= 0;
    if (column === -1) return line.kind === "topic" || pageOf(query.rows, line.id) !== undefined;
    return line.cells[column] !== undefined;
  };
  const { stop, setStop, onFocus, onKeyDown } = useGridKeys(grid, {
    rows: rowIds,
    columns: columnIds,
    isStop,
  });

  const [openRow, openColumn] = query.cell;
  const open = {
    row: openRow === undefined ? -1 : rowIds.indexOf(openRow),
    column: columnIds.indexOf(openColumn ?? ""),
  };
  const kinds = useMemo(() => rows.map(({ original }) => original.kind === "topic"), [rows]);
  const pinned = matrix.columns.filter(({ id }) => query.pin.includes(id)).length;
  const inView = useCellsInView({
    frame,
    topics: kinds,
    columns: matrix.columns.length,
    pinned,
    density: query.density,
    kept: { rows: [stop?.row ?? -1, open.row], columns: [stop?.column ?? -1, open.column] },
  });

  useOpenCell(grid, rowIds, query.cell, open, stop, setStop);

  const openAt = (target: EventTarget): boolean => {
    const place = placeOf(target, rowIds);
    const line = place && rows[place.row]?.original;
    const column = place && columnIds[place.column];
    if (line?.kind !== "row" || column === undefined) return false;
    onOpen(line.id, column);
    return true;
  };
  const onKey = (event: KeyboardEvent) => {
    if ((event.key === "Enter" || event.key === " ") && openAt(event.target)) event.preventDefault();
    else onKeyDown(event);
  };
  const placedRows = inView?.rows ?? rows.map((_, index) => ({ index, size: undefined, gap: undefined }));
  const placedColumns = inView?.columns ?? columnIds.map((_, index) => ({ index, gap: 0 }));

  return (
    <table
      ref={grid}
      role="grid"
      aria-label={`${dimensionHeads[query.rows]}s by ${dimensionHeads[query.cols].toLowerCase()}s`}
      className={`matrix ${query.density} ${inView ? "in-view" : ""}`}
      // Where not all is drawn, each row and each cell says which one it is.
      aria-rowcount={inView && HEAD_LINES + rows.length}
      aria-colcount={inView && HEADS.length + columnIds.length}
      style={{ "--matrix-columns": columnIds.length } as CSSProperties}
      onClick={({ target }) => openAt(target)}
      onKeyDown={onKey}
      onFocus={onFocus}
    >
      <thead role="rowgroup">
        <Spanners
          headers={spanners?.headers ?? []}
          columns={matrix.columns}
          topics={query.cols === "measure" ? topics : undefined}
          corner={corner}
          onFold={(event) => {
            moveFocus(event, stop && elementAt(grid.current, rowIds, stop));
            onFold(REPORTED);
          }}
        />
        <tr role="row">
          <th role="columnheader" scope="col" className="label">
            {dimensionHeads[query.rows]}
          </th>
          <th role="columnheader" scope="col" className="total font-normal">
            Total
          </th>
          {placedColumns.map((placed) => {
            const header = heads?.headers[HEADS.length + placed.index];
            const column = matrix.columns[placed.index];
            if (!header || !column) return null;
            return (
              <ColumnHead
                key={header.id}
                header={header}
                column={column}
                href={pageOf(query.cols, column.id)}
                placed={placed}
                number={inView && HEADS.length + placed.index + 1}
                isStop={stop?.row === -1 && stop.column === placed.index}
                isOpen={placed.index === open.column}
              />
            );
          })}
        </tr>
      </thead>
      <tbody role="rowgroup" style={inView && { height: inView.height }}>
        {placedRows.map(({ index, size, gap }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <MatrixRow
              key={row.id}
              row={row}
              href={row.original.kind === "row" ? pageOf(query.rows, row.original.id) : undefined}
              columns={inView?.columns}
              stop={stop?.row === index ? stop.column : undefined}
              open={open.row === index ? open.column : undefined}
              number={inView && HEAD_LINES + index + 1}
              height={size}
              gap={gap}
            />
          );
        })}
      </tbody>
    </table>
  );
}
