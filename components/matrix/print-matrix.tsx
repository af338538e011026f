import { Fragment } from "react";
import { Mark } from "@/components/marks/mark";
import { count } from "@/lib/query/describe";
import type { DimensionId } from "@/lib/query/query";
import type { Matrix, MatrixCell } from "@/lib/view/matrix";
import { dimensionHeads } from "./matrix-columns";

interface PrintMatrixProps {
  readonly matrix: Matrix;
  readonly rows: DimensionId;
  readonly topics: ReadonlyMap<string, string>;
  /** Whether the rows stand under their topics. */
  readonly isGrouped: boolean;
}

/** The most columns that fit beside the labels on A4 and Letter, upright: of marks, and with the first words of statements. */
const COLUMNS_MAX = { marks: 9, words: 4 };

/** The matrix on paper: wide ones are broken into panels of columns, each with all rows; the head repeats on every page. */
export function PrintMatrix({ matrix, rows, topics, isGrouped }: PrintMatrixProps) {
  const total = matrix.columns.length;
  const hasWords = matrix.rows.some(({ cells }) =>
    cells.some((cell) => typeof cell !== "string" && cell.words),
  );
  const panels = Math.ceil(total / COLUMNS_MAX[hasWords ? "words" : "marks"]);
  // As many in each as can be, so that the last is not one lonely column.
  const starts = Array.from({ length: panels }, (_, panel) => Math.round((panel * total) / panels));
  return starts.map((start, panel) => {
    const end = starts[panel + 1] ?? total;
    const columns = matrix.columns.slice(start, end);
    return (
      <table key={start} className="print-matrix">
        {panels > 1 && (
          <caption>
            Columns {start + 1} to {end} of {total}
          </caption>
        )}
        <thead>
          <tr>
            <th scope="col">{dimensionHeads[rows]}</th>
            {columns.map(({ id, short }) => (
              <th key={id} scope="col">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, at) => {
            const isFirst = row.group !== matrix.rows[at - 1]?.group;
            const heading =
              isGrouped && isFirst && row.group !== undefined ? topics.get(row.group) : undefined;
            return (
              <Fragment key={row.id}>
                {heading !== undefined && (
                  <tr className="topic">
                    <th scope="rowgroup" colSpan={columns.length + 1}>
                      {heading}
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row">{row.label}</th>
                  {columns.map(({ id }, column) => (
                    <td key={id}>
                      <PrintCell cell={row.cells[start + column]} />
                    </td>
                  ))}
                </tr>
              </Fragment>
            );
          })}
          {matrix.folded.map(({ id, rows: inside }) => (
            <tr key={id} className="topic">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {topics.get(id) ?? id}{" "}
                <span className="font-normal">({count(inside, "measure")}, folded away)</span>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
}

function PrintCell({ cell }: { readonly cell: MatrixCell | undefined }) {
  if (cell === undefined || cell === "hidden") return null;
  if (typeof cell === "string") return <span className={cell} />;
  return (
    <>
      <Mark stance={cell.stance} reported={cell.reported} size={13} />
      {cell.count > 1 && <sub>{cell.count}</sub>}
      {cell.words !== undefined && <span className="words">{cell.words}</span>}
    </>
  );
}
