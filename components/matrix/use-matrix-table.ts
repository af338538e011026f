import { functionalUpdate, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { type Query, toggleFold } from "@/lib/query/query";
import type { Matrix } from "@/lib/view/matrix/matrix";
import { isUnderTopics, lineId, toLines } from "@/lib/view/matrix/matrix-lines";
import { features, HEADS, toColumns } from "./matrix-columns";

export interface MatrixTableOptions {
  readonly matrix: Matrix;
  readonly query: Query;
  /** In the order of display. */
  readonly topics: CorpusIndex["topics"];
  readonly go: (next: Query) => void;
}

/** The matrix as a table of TanStack Table: grouped and pinned columns, and topics as rows that expand. */
export function useMatrixTable({ matrix, query, topics, go }: MatrixTableOptions) {
  const columns = useMemo(() => toColumns(matrix.columns, query.rows), [matrix.columns, query.rows]);
  const isGrouped = isUnderTopics(query);
  const data = useMemo(() => [...toLines(matrix, topics, isGrouped)], [matrix, topics, isGrouped]);
  const state = useMemo(
    () => ({
      expanded: Object.fromEntries(data.map((line) => [lineId(line), line.folded === undefined])),
      // Without those that are pinned and not shown, which would leave a gap.
      columnPinning: {
        start: [...HEADS, ...matrix.columns.map(({ id }) => id).filter((id) => query.pin.includes(id))],
        end: [],
      },
    }),
    [data, matrix.columns, query.pin],
  );
  return useTable({
    features,
    columns,
    data,
    getRowId: lineId,
    getSubRows: ({ rows }) => rows,
    getRowCanExpand: ({ original }) => original.kind === "topic",
    state,
    // Which topics are folded stands in the address: other rows must not reset it.
    autoResetExpanded: false,
    onExpandedChange: (change) => {
      const next = functionalUpdate(change, state.expanded);
      const isOther = (id: string) => next === true || (next[id] ?? false) !== state.expanded[id];
      const changed = data.find((line) => isOther(lineId(line)));
      if (changed) go(toggleFold(query, changed.id));
    },
  });
}
