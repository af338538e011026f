import { Fragment } from "react";
import { Mark } from "@/components/marks/mark";
import type { DimensionId } from "@/lib/query/query";
import type { Matrix, MatrixCell } from "@/lib/view/matrix";
import { dimensionHeads } from "./matrix-head";

interface PrintMatrixProps {
  readonly matrix: Matrix;
  readonly rows: DimensionId;
  /** Names of the topics, where the rows stand under them. */
  readonly topics: ReadonlyMap<string, string>;
}

/** Columns that fit beside the labels on A4 and Letter, upright. */
const COLUMNS_A_PANEL = 9;

/** The matrix on paper: wide ones are broken into panels of columns, each with all rows; the head repeats on every page. */
export function PrintMatrix({ matrix, rows, topics }: PrintMatrixProps) {
  const total = matrix.columns.length;
  const starts = Array.from(
    { length: Math.ceil(total / COLUMNS_A_PANEL) },
    (_, panel) => panel * COLUMNS_A_PANEL,
  );
  return starts.map((start) => {
    const end = Math.min(start + COLUMNS_A_PANEL, total);
    const columns = matrix.columns.slice(start, end);
    return (
      <table key={start} className="print-matrix">
        {total > COLUMNS_A_PANEL && (
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
            const heading = isFirst && row.group !== undefined ? topics.get(row.group) : undefined;
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
    </>
  );
}
