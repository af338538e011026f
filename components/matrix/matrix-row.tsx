import { memo } from "react";
import { Mark } from "@/components/marks/mark";
import { PINNED } from "@/lib/query/arrange";
import type { PivotColumn } from "@/lib/query/pivot";
import type { MatrixCell, MatrixRow as Row } from "@/lib/view/matrix";
import { absenceWords, stanceWords } from "@/lib/view/words";
import { pinnedStyle } from "./matrix-head";

interface MatrixRowProps {
  readonly row: Row;
  readonly at: number;
  readonly columns: readonly PivotColumn[];
  /** Whether a rule follows: the last row of its topic. */
  readonly last: boolean;
  /** The column whose cell of this row is open. */
  readonly open: number | undefined;
  readonly href: string | undefined;
}

/** A row of the matrix. Memoised: opening a cell draws two rows again, not all. */
export const MatrixRow = memo(function MatrixRow({ row, at, columns, last, open, href }: MatrixRowProps) {
  const classes = [last ? "last" : "", open === undefined ? "" : "open"]
    .filter((name) => name !== "")
    .join(" ");
  return (
    <tr role="row" className={classes === "" ? undefined : classes} data-row={row.id}>
      <th role="rowheader" scope="row" className="label">
        {href === undefined ? (
          <span>{row.label}</span>
        ) : (
          <a href={href} data-at={`${at},-1`} tabIndex={-1} className="hover:underline">
            {row.label}
          </a>
        )}
      </th>
      <td role="gridcell" className="total">
        <span>{row.total}</span>
      </td>
      {row.cells.map((cell, column) => (
        <Cell
          key={columns[column]?.id}
          cell={cell}
          at={`${at},${column}`}
          pinned={columns[column]?.group === PINNED ? column : undefined}
          apart={column > 0 && columns[column]?.group !== columns[column - 1]?.group}
          open={open === column}
        />
      ))}
    </tr>
  );
});

interface CellProps {
  readonly cell: MatrixCell;
  readonly at: string;
  /** Its place among the pinned columns, which stay in view. */
  readonly pinned: number | undefined;
  readonly apart: boolean;
  readonly open: boolean;
}

function Cell({ cell, at, pinned, apart, open }: CellProps) {
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
      style={pinnedStyle(pinned)}
      data-at={at}
      tabIndex={-1}
      aria-selected={open || undefined}
    >
      {typeof cell === "string" ? (
        <span className="sr-only">{absenceWords[cell]}</span>
      ) : (
        <>
          <Mark stance={cell.stance} reported={cell.reported} size={18} />
          {cell.count > 1 && (
            <span className="count" aria-hidden="true">
              {cell.count}
            </span>
          )}
          {cell.words !== undefined && <span className="words">{cell.words}</span>}
          <span className="sr-only">{nameOf(cell)}</span>
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
