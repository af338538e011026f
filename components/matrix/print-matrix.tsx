import { Fragment } from "react";
import { count } from "@/lib/query/describe";
import type { DimensionId } from "@/lib/query/query";
import type { Matrix } from "@/lib/view/matrix/matrix";
import { absenceClass, CellContent } from "./cell";
import { dimensionHeads } from "./matrix-columns";
import { type Line, toLines } from "./matrix-lines";

interface PrintMatrixProps {
  readonly matrix: Matrix;
  readonly rows: DimensionId;
  readonly cols: DimensionId;
  readonly topics: ReadonlyMap<string, string>;
  /** Whether the rows stand under their topics. */
  readonly isGrouped: boolean;
}

/** The most columns that fit beside the labels on A4 and Letter, across: of marks, and with the first words of statements. */
const COLUMNS_MAX = { marks: 14, words: 6 };

/**
 * The matrix on paper: wide ones are broken into panels of columns, and the head repeats on every page. A column without any
 * position is named in a sentence, and a panel after the first has only rows with a position in it: no pages of dashes.
 */
export function PrintMatrix({ matrix, rows, cols, topics, isGrouped }: PrintMatrixProps) {
  const held = matrix.columns.map((_, at) => matrix.rows.some(({ cells }) => isHeld(cells[at])));
  const isFilled = (at: number) => held[at] || matrix.folded.some(({ positions }) => positions[at]);
  const filled = [...matrix.columns.keys()].filter(isFilled);
  const empty = matrix.columns.filter((_, at) => !isFilled(at));
  const hasWords = matrix.rows.some(({ cells }) =>
    cells.some((cell) => typeof cell === "object" && cell.words),
  );
  const groups = new Set([...matrix.columns.keys()].filter((at) => matrix.columns[at]?.members));
  const panels = Math.max(1, Math.ceil(filled.length / COLUMNS_MAX[hasWords ? "words" : "marks"]));
  // As many in each as can be, so that the last is not one lonely column.
  const starts = Array.from({ length: panels }, (_, at) => Math.round((at * filled.length) / panels));
  return (
    <>
      {starts.map((start, panel) => {
        const columns = filled.slice(start, starts[panel + 1]);
        const isShown = ({ cells }: Matrix["rows"][number]) =>
          panel === 0 || columns.some((at) => isHeld(cells[at]));
        const shown = matrix.rows.filter(isShown);
        const left = matrix.rows.length - shown.length;
        const toRow = (line: Line) => (
          <PrintRow key={line.id} line={line} columns={columns} groups={groups} />
        );
        return (
          <table key={start} className="print-matrix">
            {panels > 1 && (
              <caption>
                Columns {start + 1} to {start + columns.length} of {filled.length}.
                {left > 0 && ` Without a position in these columns, and left out here: ${count(left, rows)}.`}
              </caption>
            )}
            <thead>
              <tr>
                <th scope="col">{dimensionHeads[rows]}</th>
                {columns.map((at) => (
                  <th key={at} scope="col" dir="auto">
                    {matrix.columns[at]?.short}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {toLines({ ...matrix, rows: shown }, topics, isGrouped).map((line) =>
                line.kind === "row" ? (
                  toRow(line)
                ) : (
                  <Fragment key={`topic ${line.id}`}>
                    <tr className="topic">
                      <th scope="rowgroup" colSpan={columns.length + 1}>
                        {line.label}
                        {line.folded && (
                          <span className="font-normal">
                            {" "}
                            ({count(line.folded.rows, "measure")}, folded away)
                          </span>
                        )}
                      </th>
                    </tr>
                    {line.rows.map(toRow)}
                  </Fragment>
                ),
              )}
            </tbody>
          </table>
        );
      })}
      {empty.length > 0 && (
        <p>
          {count(empty.length, cols)} without a position here, and not printed as{" "}
          {empty.length === 1 ? "a column" : "columns"}: {empty.map(({ label }) => label).join("; ")}.
        </p>
      )}
    </>
  );
}

function isHeld(cell: Line["cells"][number] | undefined): boolean {
  return typeof cell === "object";
}

interface PrintRowProps {
  readonly line: Line;
  readonly columns: readonly number[];
  /** Places of the columns that are groups of actors. */
  readonly groups: ReadonlySet<number>;
}

function PrintRow({ line, columns, groups }: PrintRowProps) {
  return (
    <tr>
      <th scope="row" dir="auto">
        {line.label}
      </th>
      {columns.map((at) => {
        const cell = line.cells[at];
        return (
          <td key={at}>
            {cell && <span className={absenceClass(cell, groups.has(at))} />}
            {cell && <CellContent cell={cell} size={13} />}
          </td>
        );
      })}
    </tr>
  );
}
