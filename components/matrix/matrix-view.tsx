"use client";

import { useCallback, useMemo, useRef } from "react";
import { Legend } from "@/components/marks/legend";
import { CellPanel } from "@/components/panel/cell-panel";
import { Explorer } from "@/components/shell/explorer";
import { NoRows } from "@/components/shell/no-rows";
import { PaperFoot } from "@/components/shell/paper-foot";
import { useExplorer } from "@/components/shell/use-explorer";
import { usePrinting } from "@/components/shell/use-printing";
import { ViewToCome } from "@/components/shell/view-frame";
import { arrange } from "@/lib/query/arrange";
import { pivot } from "@/lib/query/pivot";
import { defaultQuery, isFiltered, rowOrders, toggleFold } from "@/lib/query/query";
import { serializeFilters, serializeQuery } from "@/lib/query/url";
import { countAll, exportSizes, matrixSize } from "@/lib/view/export-sizes";
import type { FirstMatrix } from "@/lib/view/first-matrix";
import type { Frame } from "@/lib/view/frame";
import { toMatrix } from "@/lib/view/matrix";
import { CellHint } from "./cell-hint";
import { LaterColumns } from "./later-columns";
import { MatrixOrder } from "./matrix-order";
import { MatrixTable } from "./matrix-table";
import { PrintMatrix } from "./print-matrix";
import { Remainder } from "./remainder";
import { ViewMenu } from "./view-menu";

interface MatrixViewProps {
  readonly corpusAddress: string;
  readonly frame: Frame;
  /** The default matrix, which is on the page before the corpus is. */
  readonly initial: FirstMatrix;
  readonly topics: readonly (readonly [id: string, label: string])[];
}

/** The matrix page: head, table, legend, and beside them the open cell. */
export function MatrixView({ corpusAddress, frame, initial, topics }: MatrixViewProps) {
  const { explored, retry } = useExplorer(corpusAddress);
  const query = explored?.query ?? defaultQuery;
  const { index, asked, result, go } = explored ?? {};
  const full = useMemo(() => index && asked && result && pivot(index, asked, result), [index, asked, result]);
  const shown = useMemo(() => full && asked && arrange(full, asked), [full, asked]);
  const matrix = useMemo(
    () => (shown && asked ? toMatrix(shown, asked.density) : initial.matrix),
    [shown, asked, initial],
  );
  const topicNames = useMemo(() => new Map(topics), [topics]);
  // Rows in another order than that of the content do not stand under their topics.
  const isGrouped = !query.sort.some(({ by }) => (rowOrders as readonly string[]).includes(by));

  const openCell = useCallback(
    (row: string, column: string) =>
      go?.({ ...query, cell: [row, column] }, query.cell.length > 0 ? "replace" : "push"),
    [go, query],
  );
  const close = useCallback(() => go?.({ ...query, cell: [] }), [go, query]);
  const printing = usePrinting();
  const scroller = useRef<HTMLDivElement>(null);
  const isOpen = query.cell.length > 0;
  const sizes = exportSizes(result ? countAll(result.recommendations) : frame.counts);
  const size = matrixSize(matrix, [query.rows, query.cols]);
  const search = { matrix: serializeQuery({ ...query, cell: [] }), records: serializeFilters(query) };

  return (
    <div className="matrix-page flex print:block">
      <div className={`flex min-h-0 min-w-0 grow flex-col print:block ${isOpen ? "max-lg:hidden" : ""}`}>
        <Explorer
          frame={frame}
          explored={explored}
          retry={retry}
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
          {index && full && go ? (
            <ViewMenu index={index} query={query} pivot={full} go={go} />
          ) : (
            <ViewToCome />
          )}
        </Explorer>
        {/* As high as it will be: nothing moves when the corpus comes. */}
        <div className={`min-h-[25px] px-(--page-x) pb-1 print:hidden ${isOpen ? "" : "xl:hidden"}`}>
          {go && <MatrixOrder query={query} go={go} models={full?.columns ?? []} />}
        </div>
        <div className="matrix-edge until-ready">
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
                onOpen={go && openCell}
                onFold={go && ((group) => go(toggleFold(query, group)))}
                corner={
                  go &&
                  !isOpen && (
                    <div className="max-xl:hidden">
                      <MatrixOrder query={query} go={go} models={full?.columns ?? []} />
                    </div>
                  )
                }
              />
            )}
            {result?.recommendations.length === 0 && explored && <NoRows explored={explored} />}
          </div>
        </div>
        {shown && !isOpen && <CellHint frame={scroller} pivot={shown} />}
        {go && <Remainder matrix={matrix} query={query} go={go} />}
        {initial.later > 0 && <LaterColumns later={initial.later} />}
        <Legend filtered={isFiltered(query)} />
        <PaperFoot frame={frame} />
      </div>
      {isOpen && index && shown && !printing && (
        <CellPanel index={index} query={query} pivot={shown} onClose={close} onMove={openCell} />
      )}
    </div>
  );
}
