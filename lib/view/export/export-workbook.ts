import type { Recommendation } from "@/lib/model/corpus";
import { type Cell, isEmpty } from "@/lib/model/rollup";
import { arrange } from "@/lib/query/arrange";
import { compare } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { pivot } from "@/lib/query/pivot";
import type { Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { shownSections } from "../compare/comparison-sections";
import { aboutExport } from "./about-export";
import { type ExportShape, shapeDefinitions } from "./export-format";
import { quotesTable, type Table } from "./table";
import { countCut, formatWorkbook } from "./workbook";

/** The workbook of an export: a sheet of the table, one of all quotes that stand behind it, and one that says what it is. */
export function exportWorkbook(
  index: CorpusIndex,
  query: Query,
  shape: ExportShape,
  table: Table,
): Promise<Uint8Array<ArrayBuffer>> {
  const tables = {
    [shapeDefinitions[shape].label]: table,
    ...(shape !== "quotes" && {
      [shapeDefinitions.quotes.label]: quotesTable(shownRecommendations(index, query, shape), index),
    }),
  };
  const cut = Object.values(tables).reduce((sum, held) => sum + countCut(held), 0);
  const about = aboutExport({ index, shape, format: "xlsx", query, tables, cut });
  return formatWorkbook({ ...tables, About: about });
}

/**
 * The recommendations that stand behind a table, in the order of the list: what only a hidden column, a folded row or a
 * section that is not shown would hold is not among them.
 */
function shownRecommendations(
  index: CorpusIndex,
  query: Query,
  shape: ExportShape,
): readonly Recommendation[] {
  const result = runQuery(index, query);
  const { recommendations } = result;
  if (shape === "recommendations" || shape === "quotes") return recommendations;
  if (shape === "matrix") {
    const { rows } = arrange(pivot(index, query, result), query);
    return inOrder(recommendations, rows);
  }
  const comparison = compare(index, query);
  if (!comparison) return recommendations;
  const rows = shownSections(comparison, query.relation).flatMap((section) => section.rows);
  // Whoever is compared is so whether or not the filter names them.
  return inOrder(index.corpus.recommendations, rows);
}

function inOrder(
  recommendations: readonly Recommendation[],
  rows: readonly { readonly cells: readonly Cell[] }[],
): readonly Recommendation[] {
  const shown = new Set(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (isEmpty(cell) ? [] : cell.recommendations))),
  );
  return recommendations.filter((recommendation) => shown.has(recommendation));
}
