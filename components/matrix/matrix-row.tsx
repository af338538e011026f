import { type CSSProperties, memo } from "react";
import { Mark } from "@/components/marks/mark";
import type { Absence, RolledUpStance } from "@/lib/model/rollup";
import { PINNED } from "@/lib/query/arrange";
import type { MatrixCell, MatrixRow as Row } from "@/lib/view/matrix";
import { absenceWords, stanceWords } from "@/lib/view/words";
import { isIn, type Span } from "./cell-window";
import type { RowCells } from "./in-view-first";
import { pinnedStyle } from "./matrix-head";
import { isSameRow } from "./same-row";

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

/** Columns before the cells: the label and the total. */
export const HEADS = 2;

/** A row of the matrix. Memoised: opening a cell draws two rows again. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, shown, last, open, href, span, kept, pinned } = props;
  const { cells, columns } = shown;
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
        const cell = cells[column];
        if (gap > 0 || cell === undefined) {
          const style = { "--span": gap } as CSSProperties;
          return <td key={`gap ${column}`} className="gap" colSpan={gap} style={style} aria-hidden="true" />;
        }
        return (
          <Cell
            key={column}
            {...(typeof cell === "string" ? { absence: cell } : cell)}
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

interface CellProps extends Partial<Exclude<MatrixCell, string>> {
  readonly absence?: Absence;
  readonly column: number;
  /** Whether it must say which column it is, since not all cells are drawn. */
  readonly isPlaced: boolean;
  /** Its place among the pinned columns, which stay in view. */
  readonly pinned: number | undefined;
  readonly apart: boolean;
  readonly open: boolean;
}

/**
 * A cell says its name itself: a hidden text in each of thousands would be laid out with them. Memoised by what it says:
 * of another row at its place most cells say the same.
 */
const Cell = memo(function Cell(props: CellProps) {
  const {
    absence,
    stance,
    reported = false,
    count = 0,
    words,
    column,
    isPlaced,
    pinned,
    apart,
    open,
  } = props;
  const classes = [
    "cell",
    apart ? "apart" : "",
    pinned === undefined ? "" : "pinned",
    absence !== undefined && absence !== "hidden" ? absence : "",
  ].filter((name) => name !== "");
  return (
    <td
      role="gridcell"
      className={classes.join(" ")}
      style={isPlaced ? { ...pinnedStyle(pinned), gridColumn: column + 1 } : pinnedStyle(pinned)}
      aria-colindex={isPlaced ? HEADS + column + 1 : undefined}
      data-column={column}
      tabIndex={-1}
      aria-label={absence === undefined ? nameOf(stance, reported, count) : absenceWords[absence]}
      aria-selected={open || undefined}
    >
      {stance !== undefined && (
        <>
          <Mark stance={stance} reported={reported} size={18} />
          {count > 1 && (
            <span className="count" aria-hidden="true">
              {count}
            </span>
          )}
          {words !== undefined && <span className="words">{words}</span>}
        </>
      )}
    </td>
  );
});

function nameOf(stance: RolledUpStance | undefined, reported: boolean, count: number): string {
  const words = stance === undefined ? [] : [stanceWords[stance]];
  if (reported) words.push("reported");
  if (count > 1) words.push(`${count} recommendations`);
  return words.join(", ");
}
