import { type CSSProperties, type KeyboardEvent, type RefObject, useMemo, useRef } from "react";
import { moveFocus } from "@/components/ui/move-focus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { dimensions } from "@/lib/query/dimension";
import { toggled, toggleGroup } from "@/lib/query/query";
import { HEAD_LINES, HEADS, pageOf } from "./matrix-columns";
import { ColumnHead, Spanners } from "./matrix-head";
import { MatrixRow } from "./matrix-row";
import { spannerActions } from "./spanner-actions";
import type { useCellsInView } from "./use-cells-in-view";
import { elementAt, type Place, placeOf, useGridKeys } from "./use-grid-keys";
import { type MatrixTableOptions, useMatrixTable } from "./use-matrix-table";
import { useOpenCell } from "./use-open-cell";
import "./matrix-table.css";
import "./matrix-head.css";
import "./cell.css";
import "./matrix-phone.css";
import "./matrix-in-view.css";

export interface MatrixTableProps extends MatrixTableOptions {
  /** What scrolls the table. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly onOpen: (row: string, column: string) => void;
  /** Groups of actors. */
  readonly groups: CorpusIndex["groups"];
  /** Which rows and columns are drawn: all, unless the matrix can be large. */
  readonly useInView?: typeof useCellsInView;
}

const drawAll = () => undefined;

/**
 * The matrix as a grid (ARIA): a table whose display changes on a phone, hence the roles spelt out. TanStack Table holds the
 * columns, their groups and pins, and the topics as rows that expand; which rows there are, in which order, the query says.
 */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, query, topics, frame, onOpen, groups, go, useInView = drawAll } = props;
  const table = useMatrixTable(props);
  const { rows } = table.getRowModel();
  const [spanners, heads] = table.getHeaderGroups();

  const grid = useRef<HTMLTableElement>(null);
  const rowIds = rows.map(({ id }) => id);
  const columnIds = matrix.columns.map(({ id }) => id);
  const groupPlaces = useMemo(
    () => new Set(matrix.columns.flatMap(({ members }, at) => (members ? [at] : []))),
    [matrix.columns],
  );
  const isStop = ({ row, column }: Place): boolean => {
    const line = rows[row]?.original;
    if (!line) {
      const head = matrix.columns[column];
      return (
        row === -1 &&
        head !== undefined &&
        (head.members !== undefined || pageOf(query.cols, head.id) !== undefined)
      );
    }
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
  const inView = useInView({
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
  const isComparable = query.cols === "actor" || query.cols === "source";
  const placedRows = inView?.rows ?? rows.map((_, index) => ({ index, size: undefined, gap: undefined }));
  const placedColumns = inView?.columns ?? columnIds.map((_, index) => ({ index }));

  return (
    <table
      ref={grid}
      role="grid"
      aria-label={`${dimensions[query.rows].plural} by ${dimensions[query.cols].plural.toLowerCase()}`}
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
          named={query.cols === "measure" ? topics : groups}
          actionsFor={(group) => spannerActions(group, matrix.columns, groups, query)}
          onAction={(event, next) => {
            moveFocus(event, stop && elementAt(grid.current, rowIds, stop));
            go(next);
          }}
        />
        <tr role="row">
          <th role="columnheader" scope="col" className="label">
            {dimensions[query.rows].label}
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
                isStop={stop?.row === -1 && stop.column === placed.index}
                isOpen={placed.index === open.column}
                onUnfold={(group) => go(toggleGroup(query, group))}
                isTicked={isComparable ? query.actors.includes(column.id) : undefined}
                onTick={(id) => go({ ...query, actors: toggled(query.actors, id) })}
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
              groups={groupPlaces}
            />
          );
        })}
      </tbody>
    </table>
  );
}
