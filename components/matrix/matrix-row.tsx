import { type CSSProperties, memo } from "react";
import { PINNED } from "@/lib/query/arrange";
import type { MatrixRow as Row } from "@/lib/view/matrix";
import { Cell } from "./cell";
import { isIn, type Span } from "./cell-window";
import type { RowCells } from "./in-view-first";
import { isSameGroup, isSameRow } from "./same-row";

export interface MatrixRowProps {
  readonly row: Row;
  /** Its cells as they are drawn. */
  readonly shown: RowCells;
  /** Whether a rule follows: the last row of its topic. */
  readonly last: boolean;
  /** The column whose cell of this row is open. */
  readonly open: number | undefined;
  readonly href: string | undefined;
  /** The columns whose cells are drawn; all, where it is not there. */
  readonly span: Span | undefined;
  /** A further column that is drawn, since it has the focus. */
  readonly kept: number | undefined;
  /** How many columns stay in view: always drawn. */
  readonly pinned: number;
}

/** A row of the matrix. Memoised: opening a cell draws two rows again. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, shown, last, open, href, span, kept, pinned } = props;
  const { columns } = shown;
  const classes = [last ? "last" : "", open === undefined ? "" : "open"]
    .filter((name) => name !== "")
    .join(" ");
  return (
    <tr role="row" className={classes === "" ? undefined : classes} data-row={row.id}>
      <th role="rowheader" scope="row" className="label">
        {href === undefined ? (
          <span>{row.label}</span>
        ) : (
          <a href={href} data-column={-1} tabIndex={-1} className="hover:underline">
            {row.label}
          </a>
        )}
      </th>
      <td role="gridcell" className="total">
        <span>{row.total}</span>
      </td>
      {span
        ? piecesOf(columns.length, span, pinned, kept ?? open).map(({ column, gap }) =>
            gap > 0 ? (
              <td
                key={`gap ${column}`}
                className="gap"
                colSpan={gap}
                style={{ "--span": gap } as CSSProperties}
                aria-hidden="true"
              />
            ) : (
              <CellGroup key={column} shown={shown} from={column} to={column + 1} open={open} isPlaced />
            ),
          )
        : startsOf(columns.length).map((from) => (
            <CellGroup
              key={`from ${from}`}
              shown={shown}
              from={from}
              to={from + GROUP}
              open={open !== undefined && open >= from && open < from + GROUP ? open : undefined}
              isPlaced={false}
            />
          ))}
    </tr>
  );
}, isSameRow);

interface Piece {
  readonly column: number;
  /** How many columns from this one on are left out; 0 for a cell. */
  readonly gap: number;
}

/** The cells of a row that are drawn, and the gaps between them. */
function piecesOf(
  columns: number,
  span: Span | undefined,
  pinned: number,
  kept: number | undefined,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap = 0;
  const close = (end: number) => {
    if (gap > 0) pieces.push({ column: end - gap, gap });
    gap = 0;
  };
  for (let column = 0; column < columns; column++) {
    if (span && column >= pinned && column !== kept && !isIn(span, column)) gap++;
    else {
      close(column);
      pieces.push({ column, gap: 0 });
    }
  }
  close(columns);
  return pieces;
}

/** How many cells are compared, and then left alone, as one. */
const GROUP = 6;

function startsOf(columns: number): readonly number[] {
  return Array.from({ length: Math.ceil(columns / GROUP) }, (_, at) => at * GROUP);
}

export interface CellGroupProps extends Span {
  readonly shown: RowCells;
  /** The column whose cell is open. */
  readonly open: number | undefined;
  readonly isPlaced: boolean;
}

/** Some of the cells of a row. Memoised: of a row in view, most groups are out of view. */
const CellGroup = memo(function CellGroup({ shown, from, to, open, isPlaced }: CellGroupProps) {
  const { cells, columns } = shown;
  return cells.slice(from, to).map((cell, place) => {
    const column = from + place;
    const group = columns[column]?.group;
    return (
      <Cell
        key={column}
        {...(typeof cell === "string" ? { absence: cell } : cell)}
        column={column}
        isPlaced={isPlaced}
        pinned={group === PINNED ? column : undefined}
        apart={column > 0 && group !== columns[column - 1]?.group}
        open={open === column}
      />
    );
  });
}, isSameGroup);
