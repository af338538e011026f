import { count } from "@/lib/query/count-noun";
import { dimensions } from "@/lib/query/dimension";
import { absenceClass } from "@/lib/view/matrix/cell-words";
import type { Matrix } from "@/lib/view/matrix/matrix";
import { isUnderTopics, type Line, lineId, toLines } from "@/lib/view/matrix/matrix-lines";
import { isHeld, paperPanels } from "@/lib/view/matrix/paper-panels";
import { CellContent } from "./cell";
import type { MatrixTableProps } from "./matrix-table";

type PrintMatrixProps = Pick<MatrixTableProps, "matrix" | "query" | "topics">;

/**
 * The matrix on paper: wide ones are broken into panels of columns, and the head repeats on every page. A column without any
 * position is named in a sentence, and a panel after the first has only rows with a position in it: no pages of dashes.
 */
export function PrintMatrix({ matrix, query, topics }: PrintMatrixProps) {
  const { panels, empty } = paperPanels(matrix);
  const groups = new Set([...matrix.columns.keys()].filter((at) => matrix.columns[at]?.members));
  const filled = matrix.columns.length - empty.length;
  return (
    <>
      {panels.map((columns, panel) => {
        const start = panels.slice(0, panel).flat().length;
        const isShown = ({ cells }: Matrix["rows"][number]) =>
          panel === 0 || columns.some((at) => isHeld(cells[at]));
        const shown = matrix.rows.filter(isShown);
        const left = matrix.rows.length - shown.length;
        return (
          <table key={start} className="print-matrix">
            {panels.length > 1 && (
              <caption>
                Columns {start + 1} to {start + columns.length} of {filled}.
                {left > 0 &&
                  ` Without a position in these columns, and left out here: ${count(left, query.rows)}.`}
              </caption>
            )}
            <thead>
              <tr>
                <th scope="col">{dimensions[query.rows].label}</th>
                {columns.map((at) => (
                  <th key={at} scope="col" dir="auto">
                    {matrix.columns[at]?.short}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {toLines({ ...matrix, rows: shown }, topics, isUnderTopics(query))
                .flatMap((line) => [line, ...line.rows])
                .map((line) =>
                  line.kind === "row" ? (
                    <PrintRow key={line.id} line={line} columns={columns} groups={groups} />
                  ) : (
                    <tr key={lineId(line)} className="topic">
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
                  ),
                )}
            </tbody>
          </table>
        );
      })}
      {empty.length > 0 && (
        <p>
          {count(empty.length, query.cols)} without a position here, and not printed as{" "}
          {empty.length === 1 ? "a column" : "columns"}: {empty.map(({ label }) => label).join("; ")}.
        </p>
      )}
    </>
  );
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
