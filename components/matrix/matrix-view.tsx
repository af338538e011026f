"use client";

import dynamic from "next/dynamic";
import { type ComponentType, memo, useMemo, useRef } from "react";
import { CellPanel } from "@/components/cell-panel/cell-panel";
import { NoRows } from "@/components/explorer/no-rows";
import type { View, ViewSource } from "@/components/explorer/use-view";
import { ViewBoundary } from "@/components/explorer/view-boundary";
import { ViewHeader } from "@/components/explorer/view-header";
import { PrintFooter } from "@/components/layout/print-footer";
import { Legend } from "@/components/marks/legend";
import { usePrinting } from "@/components/ui/use-printing";
import type { Absence } from "@/lib/model/rollup";
import { arrange } from "@/lib/query/arrange";
import type { Phrase } from "@/lib/query/describe";
import { pivot } from "@/lib/query/pivot";
import { isFiltered, isNarrowed } from "@/lib/query/query";
import { countAll, matrixSize } from "@/lib/view/export/export-sizes";
import { type Matrix, toMatrix } from "@/lib/view/matrix/matrix";
import { shownInMatrix } from "@/lib/view/matrix/shown-in-matrix";
import { CellHint } from "./cell-hint";
import { MatrixChoices } from "./matrix-choices";
import { matrixExports, recordsSearch } from "./matrix-exports";
import { MatrixMenu } from "./matrix-menu";
import { MatrixTable } from "./matrix-table";
import { OmittedNote } from "./omitted-note";
import { PrintMatrix } from "./print-matrix";
import { SidesTable } from "./sides-table";
import { hasLargeMatrix } from "./whole-max";
import "./matrix-frame.css";

/** Without a fallback, so that the server sends it in its place (DECISIONS.md, 6). */
const LargeMatrix = dynamic(() => import("./large-matrix").then((module) => module.LargeMatrix));

export interface EmbedHeadProps {
  readonly view: View;
  readonly sentence: readonly Phrase[];
}

interface MatrixViewProps extends ViewSource {
  /** The short head, without filters, of a matrix in the page of somebody else. */
  readonly EmbedHead?: ComponentType<EmbedHeadProps>;
}

/** The matrix page: head, table, legend, and beside them the open cell. */
export function MatrixView(source: MatrixViewProps) {
  return (
    <ViewBoundary {...source} consequence="the table cannot be filtered">
      {(view) => <MatrixPage {...source} view={view} />}
    </ViewBoundary>
  );
}

interface MatrixPageProps extends MatrixViewProps {
  readonly view: View;
}

const MatrixPage = memo(function MatrixPage({ view, lead, EmbedHead }: MatrixPageProps) {
  const isEmbedded = EmbedHead !== undefined;
  const { index, query, viewQuery, result, go } = view;
  const full = useMemo(() => pivot(index, viewQuery, result), [index, viewQuery, result]);
  const shown = useMemo(() => arrange(full, viewQuery), [full, viewQuery]);
  const matrix = useMemo(() => toMatrix(shown, viewQuery.density), [shown, viewQuery.density]);

  const Table = useMemo(() => (hasLargeMatrix(index) ? LargeMatrix : MatrixTable), [index]);

  const isOpen = query.cell.length > 0;
  const openCell = (row: string, column: string) =>
    go({ ...query, cell: [row, column] }, isOpen || isEmbedded ? "replace" : "push");
  const printing = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  const size = matrixSize(matrix, [query.rows, query.cols]);
  const { narrowed, recommendations, sentence } = useMemo(
    () => shownInMatrix(index, viewQuery, result, full),
    [index, viewQuery, result, full],
  );
  const records = recordsSearch(narrowed);
  // Those of folded topics are shown as well: by the number that their topic has.
  const rowsShown = matrix.folded.reduce((sum, { rows }) => sum + rows, matrix.rows.length);
  const isSides = query.cols === "stance";
  // What a cell of the sides opens is that of an actor.
  const cells = useMemo(() => {
    if (!isSides) return shown;
    return { ...full, rows: shown.rows.flatMap(({ id }) => full.rows.find((row) => row.id === id) ?? []) };
  }, [full, shown, isSides]);
  const absences = useMemo(() => (isSides ? [] : absencesOf(matrix)), [matrix, isSides]);
  const layout = { matrix, query, topics: index.topics };

  return (
    <div className="matrix-page flex flex-col print:block">
      <p className="hidden font-semibold font-serif text-lg print:block">{index.corpus.meta.title}</p>
      <div className={isOpen ? "max-lg:hidden" : ""}>
        {EmbedHead ? (
          <EmbedHead view={view} sentence={sentence} />
        ) : (
          <ViewHeader
            view={view}
            lead={
              <>
                <div className={isFiltered(query) || isNarrowed(query) ? "lead-filtered" : undefined}>
                  {lead}
                </div>
                <MatrixChoices
                  query={query}
                  pivot={full}
                  topics={index.topics}
                  values={result.facets.topic}
                  go={go}
                />
              </>
            }
            sentence={sentence}
            shown={recommendations.length}
            list={records === undefined ? undefined : `/recommendations${records}`}
            exportNote={
              records === undefined && recommendations.length > 0
                ? "More rows than an address can name. Choose a topic to take their recommendations."
                : undefined
            }
            exports={matrixExports(query, records, size, countAll(recommendations))}
          >
            <MatrixMenu index={index} query={query} pivot={full} go={go} />
          </ViewHeader>
        )}
      </div>
      {/* The panel stands below the filters, not beside them: they keep their lines, and the table its place. */}
      <div className="flex min-h-0 grow print:block">
        <div className={`matrix-edge grow ${isOpen ? "max-lg:hidden" : ""}`}>
          {printing && !isSides && <PrintMatrix {...layout} />}
          <div
            id="table"
            tabIndex={-1}
            ref={frame}
            className={printing && !isSides ? "hidden" : "matrix-frame"}
          >
            {isSides ? (
              <SidesTable {...layout} go={go} onOpen={openCell} />
            ) : (
              matrix.rows.length + matrix.columns.length > 0 && (
                <Table {...layout} groups={index.groups} frame={frame} onOpen={openCell} go={go} />
              )
            )}
            {result.recommendations.length === 0 && <NoRows view={view} />}
          </div>
        </div>
        {isOpen && !printing && (
          <CellPanel
            index={index}
            query={isSides ? { ...query, cols: "actor" } : query}
            pivot={cells}
            onClose={() => go({ ...query, cell: [] })}
            onMove={openCell}
          />
        )}
      </div>
      {!isOpen && !isSides && !isEmbedded && <CellHint frame={frame} pivot={shown} />}
      <div className={isOpen ? "max-lg:hidden" : ""}>
        <OmittedNote
          matrix={matrix}
          rows={{ shown: rowsShown, of: full.rows.length }}
          recommendations={recommendations}
          query={query}
          go={go}
        />
      </div>
      <Legend
        filtered={isFiltered(query)}
        groups={matrix.columns.some(({ members }) => members !== undefined)}
        absences={absences}
      />
      <PrintFooter meta={index.corpus.meta} />
    </div>
  );
});

/** The reasons for empty cells that a matrix shows; a group of actors is blank for whatever reason. */
function absencesOf({ rows, columns }: Matrix): readonly Absence[] {
  const single = (_: unknown, at: number) => columns[at]?.members === undefined;
  return [
    ...new Set(rows.flatMap(({ cells }) => cells.filter(single).filter((cell) => typeof cell === "string"))),
  ];
}
