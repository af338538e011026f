import { memo } from "react";
import { absenceClass, cellName } from "@/lib/view/matrix/cell-words";
import { CellContent } from "./cell";
import { HEADS, type LineRow } from "./matrix-columns";
import { columnProps } from "./matrix-head";
import { TopicName } from "./topic-name";
import type { Placed } from "./use-cells-in-view";

interface MatrixRowProps {
  readonly row: LineRow;
  readonly href: string | undefined;
  /** The columns that are drawn; all, where it is not there. */
  readonly columns: readonly Placed[] | undefined;
  /** The column of this row that has the focus, or had it last. */
  readonly stop: number | undefined;
  /** The column whose cell of this row is open. */
  readonly open: number | undefined;
  /** Where not all rows are drawn: its number, its height and the room above it in pixels. */
  readonly number: number | undefined;
  readonly height: number | undefined;
  readonly gap: number | undefined;
  /** Places of the columns that are groups of actors. */
  readonly groups: ReadonlySet<number>;
}

/** A row of the matrix, or the head of a topic. Memoised: a step from cell to cell draws two rows, not all. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, href, columns, stop, open, number, height, gap, groups } = props;
  const line = row.original;
  const isTopic = line.kind === "topic";
  const cells = row.getVisibleCells().slice(HEADS.length);
  const placed: readonly Placed[] = columns ?? cells.map((_, index) => ({ index }));
  const names = [
    isTopic && "topic",
    line.folded && "folded",
    line.isLast && "last",
    open !== undefined && "open",
  ];
  return (
    <tr
      role="row"
      className={names.filter(Boolean).join(" ") || undefined}
      data-line={row.id}
      data-row={isTopic ? undefined : line.id}
      aria-rowindex={number}
      style={number === undefined ? undefined : { height, marginTop: gap }}
    >
      <th
        role="rowheader"
        scope={isTopic ? "rowgroup" : "row"}
        className="label"
        title={columns && line.label}
      >
        {isTopic ? (
          <TopicName
            line={line}
            isExpanded={row.getIsExpanded()}
            isStop={stop === -1}
            onToggle={row.getToggleExpandedHandler()}
          />
        ) : href === undefined ? (
          <bdi>{line.label}</bdi>
        ) : (
          <a
            href={href}
            dir="auto"
            data-column={-1}
            tabIndex={stop === -1 ? 0 : -1}
            className="hover:underline"
          >
            {line.label}
          </a>
        )}
      </th>
      <td role="gridcell" className="total">
        <span>{line.total}</span>
      </td>
      {isTopic && !line.folded ? (
        <td role="gridcell" colSpan={cells.length} aria-hidden="true" />
      ) : (
        placed.map((place) => {
          const { index } = place;
          const column = cells[index]?.column;
          const cell = line.cells[index];
          if (!column) return null;
          const pinned = column.getIsPinned() ? "pinned" : "";
          if (line.folded || cell === undefined) {
            return (
              <td
                key={column.id}
                role="gridcell"
                className={`folded-count ${pinned}`}
                {...columnProps(column, place)}
              >
                <Positions number={line.folded?.positions[index] ?? 0} />
              </td>
            );
          }
          return (
            <td
              key={column.id}
              role="gridcell"
              className={[
                "cell",
                pinned,
                isApart(cells, index) && "apart",
                absenceClass(cell, groups.has(index)),
              ]
                .filter(Boolean)
                .join(" ")}
              {...columnProps(column, place)}
              data-column={index}
              tabIndex={stop === index ? 0 : -1}
              aria-label={cellName(cell, groups.has(index))}
              aria-selected={open === index || undefined}
            >
              <CellContent cell={cell} />
            </td>
          );
        })
      )}
    </tr>
  );
});

/** Whether a column is the first of a further group. */
function isApart(cells: ReturnType<LineRow["getVisibleCells"]>, at: number): boolean {
  return at > 0 && cells[at]?.column.parent !== cells[at - 1]?.column.parent;
}

/** In how many rows of a folded topic a column takes a position. */
function Positions({ number }: { readonly number: number }) {
  if (number === 0) return null;
  return (
    <>
      {number}
      <span className="sr-only"> {number === 1 ? "measure" : "measures"}</span>
    </>
  );
}
