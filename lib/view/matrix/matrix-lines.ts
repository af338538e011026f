import type { Topic } from "@/lib/model/schema";
import type { FoldedGroup } from "@/lib/query/arrange";
import { type Query, rowOrders } from "@/lib/query/query";
import type { Matrix, MatrixCell } from "./matrix";

/** A line of the table: a row of the matrix, or the head of a topic with the rows that belong to it. */
export interface Line {
  readonly id: string;
  readonly kind: "row" | "topic";
  readonly label: string;
  readonly total: number;
  /** One a column; a topic has none. */
  readonly cells: readonly MatrixCell[];
  /** Who stands on each side, where the columns are the sides. */
  readonly sides?: Matrix["rows"][number]["sides"];
  /** The rows of a topic that is not folded. */
  readonly rows: readonly Line[];
  /** What a folded topic shows instead of its rows. */
  readonly folded?: FoldedGroup;
  /** Whether a rule follows: the last row of its topic. */
  readonly isLast: boolean;
}

/** Whether the rows of a query stand under their topics: not in another order than that of the content. */
export function isUnderTopics({ sort }: Pick<Query, "sort">): boolean {
  return !sort.some(({ by }) => (rowOrders as readonly string[]).includes(by));
}

/** A topic and a measure may have the same id. */
export function lineId({ kind, id }: Pick<Line, "kind" | "id">): string {
  return kind === "topic" ? `topic ${id}` : id;
}

/**
 * The lines of a matrix: its rows under their topics. In another order than that of the content rows stand alone, and
 * folded topics at the end.
 *
 * @param topics in the order of display
 */
export function toLines(
  matrix: Matrix,
  topics: ReadonlyMap<string, Topic>,
  isGrouped: boolean,
): readonly Line[] {
  const toRows = (rows: Matrix["rows"]) =>
    rows.map(({ id, label, total, cells, sides }, at): Line => {
      const isLast = at === rows.length - 1;
      return { id, kind: "row", label, total, cells, rows: [], isLast, ...(sides && { sides }) };
    });
  const heads = [...topics].flatMap(([id, { label }]): Line[] => {
    const folded = matrix.folded.find((group) => group.id === id);
    const topic = { id, kind: "topic", label, cells: [], isLast: false } as const;
    if (folded) return [{ ...topic, total: folded.total, rows: [], folded }];
    const rows = isGrouped ? toRows(matrix.rows.filter(({ group }) => group === id)) : [];
    const total = rows.reduce((sum, row) => sum + row.total, 0);
    return rows.length === 0 ? [] : [{ ...topic, total, rows }];
  });
  const others = matrix.rows.filter(({ group }) => !isGrouped || group === undefined || !topics.has(group));
  return [...toRows(others), ...heads];
}
