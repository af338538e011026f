import { type CSSProperties, memo } from "react";
import { Mark } from "@/components/marks/mark";
import { PINNED } from "@/lib/query/arrange";
import type { PivotColumn } from "@/lib/query/pivot";
import type { MatrixCell, MatrixRow as Row } from "@/lib/view/matrix";
import { absenceWords, stanceWords } from "@/lib/view/words";
import { isIn, type Span } from "./cell-window";
import { pinnedStyle } from "./matrix-head";
import { isSameRow } from "./same-row";

export interface MatrixRowProps {
  readonly row: Row;
  readonly columns: readonly PivotColumn[];
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

/** Columns before the cells: the label and the total. */
export const HEADS = 2;

/** A row of the matrix. Memoised: opening a cell draws two rows again, another order none at all. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, columns, last, open, href, span, kept, pinned } = props;
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
      {piecesOf(columns.length, span, pinned, kept ?? open).map(({ column, gap }) => {
        const cell = row.cells[column];
        if (gap > 0 || cell === undefined) {
          const style = { "--span": gap } as CSSProperties;
          return <td key={`gap ${column}`} className="gap" colSpan={gap} style={style} aria-hidden="true" />;
        }
        return (
          <Cell
            key={columns[column]?.id}
            cell={cell}
            column={column}
            isPlaced={span !== undefined}
            pinned={columns[column]?.group === PINNED ? column : undefined}
            apart={column > 0 && columns[column]?.group !== columns[column - 1]?.group}
            open={open === column}
          />
        );
      })}
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

interface CellProps {
  readonly cell: MatrixCell;
  readonly column: number;
  /** Whether it must say which column it is, since not all cells are drawn. */
  readonly isPlaced: boolean;
  /** Its place among the pinned columns, which stay in view. */
  readonly pinned: number | undefined;
  readonly apart: boolean;
  readonly open: boolean;
}

/** A cell says its name itself: a hidden text in each of thousands would be laid out with them. */
function Cell({ cell, column, isPlaced, pinned, apart, open }: CellProps) {
  const classes = [
    "cell",
    apart ? "apart" : "",
    pinned === undefined ? "" : "pinned",
    typeof cell === "string" && cell !== "hidden" ? cell : "",
  ].filter((name) => name !== "");
  return (
    <td
      role="gridcell"
      className={classes.join(" ")}
      style={isPlaced ? { ...pinnedStyle(pinned), gridColumn: column + 1 } : pinnedStyle(pinned)}
      aria-colindex={isPlaced ? HEADS + column + 1 : undefined}
      data-column={column}
      tabIndex={-1}
      aria-label={typeof cell === "string" ? absenceWords[cell] : nameOf(cell)}
      aria-selected={open || undefined}
    >
      {typeof cell !== "string" && (
        <>
          <Mark stance={cell.stance} reported={cell.reported} size={18} />
          {cell.count > 1 && (
            <span className="count" aria-hidden="true">
              {cell.count}
            </span>
          )}
          {cell.words !== undefined && <span className="words">{cell.words}</span>}
        </>
      )}
    </td>
  );
}

function nameOf({ stance, reported, count }: Exclude<MatrixCell, string>): string {
  const words = [stanceWords[stance]];
  if (reported) words.push("reported");
  if (count > 1) words.push(`${count} recommendations`);
  return words.join(", ");
}
