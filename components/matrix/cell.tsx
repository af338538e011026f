import { memo } from "react";
import { Mark } from "@/components/marks/mark";
import type { Absence, RolledUpStance } from "@/lib/model/rollup";
import type { MatrixCell } from "@/lib/view/matrix";
import { absenceWords, stanceWords } from "@/lib/view/words";
import { pinnedStyle } from "./matrix-head";

/** Columns before the cells: the label and the total. */
export const HEADS = 2;

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
export const Cell = memo(function Cell(props: CellProps) {
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
