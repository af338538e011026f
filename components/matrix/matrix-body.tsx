import type { PivotColumn } from "@/lib/query/pivot";
import type { DimensionId } from "@/lib/query/query";
import type { Matrix, MatrixRow as Row } from "@/lib/view/matrix";
import { type CellWindow, fitSpan, isIn, nothing } from "./cell-window";
import { inViewFirst, type RowCells, undrawn } from "./in-view-first";
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

/** What is drawn of a row. */
interface Drawn {
  readonly row: Row;
  readonly last: boolean;
  readonly shown: RowCells;
}

/** What the body of the table holds. */
export interface Body {
  readonly lines: readonly Line[];
  /** Its rows, in the order of the lines. */
  readonly rows: readonly Drawn[];
  readonly columns: readonly PivotColumn[];
}

export function toBody(lines: readonly Line[], columns: readonly PivotColumn[]): Body {
  const toDrawn = (line: Line): readonly Drawn[] =>
    line.kind === "topic"
      ? []
      : [{ row: line.row, last: line.last, shown: { cells: line.row.cells, columns } }];
  return { lines, columns, rows: lines.flatMap(toDrawn) };
}

/**
 * What is drawn of a row right after a change: all of it where nothing is left for later. A row above the view has its
 * label at once, since its height moves what is in view; one below it stays as it was.
 */
function firstOf(
  now: Drawn,
  before: Drawn | undefined,
  at: number,
  { rows, columns }: CellWindow,
  pinned: number,
): Drawn {
  if (before && at >= rows.to) return before;
  const inView = isIn(rows, at) ? columns : nothing;
  return { ...now, shown: inViewFirst(now.shown, before?.shown ?? undrawn, inView, pinned) };
}

function fitted({ rows, columns, kept }: CellWindow, lines: number, count: number): CellWindow {
  return { rows: fitSpan(rows, lines), columns: fitSpan(columns, count), kept };
}

interface MatrixBodyProps {
  readonly body: Body;
  /** What has been drawn, as long as what is out of view is still to follow. */
  readonly before: Body;
  /** Which cells are in view, where that is known. */
  readonly inView: CellWindow | undefined;
  readonly rows: DimensionId;
  readonly openRow: string | undefined;
  readonly openColumn: number;
  /** Which cells are drawn, where that is not all. */
  readonly drawn: CellWindow | undefined;
  /** How many columns stay in view. */
  readonly pinned: number;
  readonly onFold: ((topic: string) => void) | undefined;
}

/**
 * The lines of the matrix. A row is kept by its place among the rows, not by what it is about: to say something else in
 * the same place costs a browser less than to move a row, which it would lay out as if it were new. A topic that comes to
 * stand before another row is another line for the same reason: else the rows about it would be moved.
 */
export function MatrixBody(props: MatrixBodyProps) {
  const { body, before, inView, rows, openRow, openColumn, drawn, pinned, onFold } = props;
  const { lines, columns } = body;
  const seen = before === body || !inView ? undefined : fitted(inView, lines.length, columns.length);
  let place = 0;
  return (
    <tbody role="rowgroup">
      {lines.map((line, at) => {
        if (line.kind === "topic")
          return (
            <TopicRow
              key={`${line.id} before ${place}`}
              label={line.label}
              total={line.total}
              folded={line.folded}
              columns={columns.length}
              onToggle={onFold && (() => onFold(line.id))}
            />
          );
        const now = body.rows[place];
        if (!now) return null;
        const { row, last, shown } = seen ? firstOf(now, before.rows[place], at, seen, pinned) : now;
        place++;
        return (
          <MatrixRow
            key={place}
            row={row}
            shown={shown}
            last={last}
            open={row.id === openRow ? openColumn : undefined}
            href={pageOf(rows, row.id)}
            span={drawn && (isIn(drawn.rows, at) ? drawn.columns : nothing)}
            kept={drawn?.kept?.row === at ? drawn.kept.column : undefined}
            pinned={pinned}
          />
        );
      })}
    </tbody>
  );
}
