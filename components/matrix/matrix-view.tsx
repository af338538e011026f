"use client";

import { useCallback, useMemo, useRef } from "react";
import { CellPanel } from "@/components/cell-panel/cell-panel";
import { NoRows } from "@/components/explorer/no-rows";
import { useView } from "@/components/explorer/use-view";
import { ViewBoundary, type ViewSource } from "@/components/explorer/view-boundary";
import { ViewHeader } from "@/components/explorer/view-header";
import { PrintFooter } from "@/components/layout/print-footer";
import { Legend } from "@/components/marks/legend";
import { usePrinting } from "@/components/ui/use-printing";
import { arrange } from "@/lib/query/arrange";
import { pivot } from "@/lib/query/pivot";
import { isFiltered, rowOrders, toggleFold } from "@/lib/query/query";
import { serializeFilters, serializeQuery } from "@/lib/query/url";
import { countAll, exportSizes, matrixSize } from "@/lib/view/export-sizes";
import { toMatrix } from "@/lib/view/matrix";
import { CellHint } from "./cell-hint";
import { MatrixMenu } from "./matrix-menu";
import { MatrixOrder } from "./matrix-order";
import { MatrixTable } from "./matrix-table";
import { OmittedNote } from "./omitted-note";
import { PrintMatrix } from "./print-matrix";

/** The matrix page: head, table, legend, and beside them the open cell. */
export function MatrixView(source: ViewSource) {
  return (
    <ViewBoundary {...source} consequence="the table cannot be filtered">
      <MatrixContent {...source} />
    </ViewBoundary>
  );
}

function MatrixContent(source: ViewSource) {
  const view = useView(source);
  const { index, query, viewQuery, result, go } = view;
  const full = useMemo(() => pivot(index, viewQuery, result), [index, viewQuery, result]);
  const shown = useMemo(() => arrange(full, viewQuery), [full, viewQuery]);
  const matrix = useMemo(() => toMatrix(shown, viewQuery.density), [shown, viewQuery.density]);
  const topicNames = useMemo(() => new Map(index.corpus.topics.map(({ id, label }) => [id, label])), [index]);
  // Rows in another order than that of the content do not stand under their topics.
  const isGrouped = !query.sort.some(({ by }) => (rowOrders as readonly string[]).includes(by));

  const openCell = useCallback(
    (row: string, column: string) =>
      go({ ...query, cell: [row, column] }, query.cell.length > 0 ? "replace" : "push"),
    [go, query],
  );
  const close = useCallback(() => go({ ...query, cell: [] }), [go, query]);
  const printing = usePrinting();
  const scroller = useRef<HTMLDivElement>(null);
  const isOpen = query.cell.length > 0;
  const sizes = exportSizes(countAll(result.recommendations));
  const size = matrixSize(matrix, [query.rows, query.cols]);
  const search = { matrix: serializeQuery({ ...query, cell: [] }), records: serializeFilters(query) };

  return (
    <div className="matrix-page flex print:block">
      <div className={`flex min-h-0 min-w-0 grow flex-col print:block ${isOpen ? "max-lg:hidden" : ""}`}>
        <ViewHeader
          view={view}
          exports={[
            { label: "Matrix", size, address: "/matrix", search: search.matrix },
            {
              label: "Recommendations",
              size: sizes.recommendations,
              address: "/recommendations",
              search: search.records,
            },
            { label: "Quotes", size: sizes.quotes, address: "/quotes", search: search.records },
          ]}
        >
          <MatrixMenu index={index} query={query} pivot={full} go={go} />
        </ViewHeader>
        <div className={`px-(--page-x) pb-1 print:hidden ${isOpen ? "" : "xl:hidden"}`}>
          <MatrixOrder query={query} go={go} models={full.columns} />
        </div>
        <div className="matrix-edge">
          {printing && (
            <PrintMatrix matrix={matrix} rows={query.rows} topics={topicNames} isGrouped={isGrouped} />
          )}
          <div ref={scroller} className={printing ? "hidden" : "matrix-frame"}>
            {matrix.rows.length + matrix.columns.length > 0 && (
              <MatrixTable
                matrix={matrix}
                rows={query.rows}
                cols={query.cols}
                topics={topicNames}
                isGrouped={isGrouped}
                density={query.density}
                open={query.cell}
                onOpen={openCell}
                onFold={(group) => go(toggleFold(query, group))}
                corner={
                  !isOpen && (
                    <div className="max-xl:hidden">
                      <MatrixOrder query={query} go={go} models={full.columns} />
                    </div>
                  )
                }
              />
            )}
            {result.recommendations.length === 0 && <NoRows view={view} />}
          </div>
        </div>
        {!isOpen && <CellHint frame={scroller} pivot={shown} />}
        <OmittedNote matrix={matrix} query={query} go={go} />
        <Legend filtered={isFiltered(query)} />
        <PrintFooter meta={index.corpus.meta} />
      </div>
      {isOpen && !printing && (
        <CellPanel index={index} query={query} pivot={shown} onClose={close} onMove={openCell} />
      )}
    </div>
  );
}
