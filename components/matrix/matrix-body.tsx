import type { PivotColumn } from "@/lib/query/pivot";
import type { DimensionId } from "@/lib/query/query";
import type { Matrix, MatrixRow as Row } from "@/lib/view/matrix";
import { type CellWindow, isIn, nothing } from "./cell-window";
import { pageOf } from "./matrix-head";
import { MatrixRow } from "./matrix-row";
import { TopicRow } from "./topic-row";

/** A line of the body: a measure, or the head of a topic. */
export type Line =
  | { readonly kind: "row"; readonly row: Row; readonly last: boolean }
  | {
      readonly kind: "topic";
      readonly id: string;
      readonly label: string;
      readonly total: number;
      readonly folded?: Matrix["folded"][number];
    };

/** The lines of a matrix: its rows under their topics; in another order than that of the content, folded topics at the end. */
export function linesOf(
  matrix: Matrix,
  topics: ReadonlyMap<string, string>,
  isGrouped: boolean,
): readonly Line[] {
  const toLine = (row: Row, at: number, rows: readonly Row[]): Line => ({
    kind: "row",
    row,
    last: at === rows.length - 1,
  });
  const known = new Set(topics.keys());
  const heads = [...topics].flatMap(([id, label]): Line[] => {
    const folded = matrix.folded.find((group) => group.id === id);
    if (folded) return [{ kind: "topic", id, label, total: folded.total, folded }];
    const rows = isGrouped ? matrix.rows.filter(({ group }) => group === id) : [];
    const total = rows.reduce((sum, row) => sum + row.total, 0);
    return rows.length === 0 ? [] : [{ kind: "topic", id, label, total }, ...rows.map(toLine)];
  });
  const others = matrix.rows.filter(({ group }) => !isGrouped || group === undefined || !known.has(group));
  return [...others.map(toLine), ...heads];
}

interface MatrixBodyProps {
  readonly lines: readonly Line[];
  readonly columns: readonly PivotColumn[];
  readonly rows: DimensionId;
  readonly openRow: string | undefined;
  readonly openColumn: number;
  /** Which cells are drawn, where that is not all. */
  readonly drawn: CellWindow | undefined;
  /** How many columns stay in view. */
  readonly pinned: number;
  readonly onFold: ((topic: string) => void) | undefined;
}

export function MatrixBody(props: MatrixBodyProps) {
  const { lines, columns, rows, openRow, openColumn, drawn, pinned, onFold } = props;
  return (
    <tbody role="rowgroup">
      {lines.map((line, at) =>
        line.kind === "topic" ? (
          <TopicRow
            key={`topic ${line.id}`}
            label={line.label}
            total={line.total}
            folded={line.folded}
            columns={columns.length}
            onToggle={onFold && (() => onFold(line.id))}
          />
        ) : (
          <MatrixRow
            key={line.row.id}
            row={line.row}
            columns={columns}
            last={line.last}
            open={line.row.id === openRow ? openColumn : undefined}
            href={pageOf(rows, line.row.id)}
            span={drawn && (isIn(drawn.rows, at) ? drawn.columns : nothing)}
            kept={drawn?.kept?.row === at ? drawn.kept.column : undefined}
            pinned={pinned}
          />
        ),
      )}
    </tbody>
  );
}
