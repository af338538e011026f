import type { Recommendation } from "@/lib/model/corpus";
import { type Cell, isEmpty } from "@/lib/model/rollup";
import { arrange } from "@/lib/query/arrange";
import { compare } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { pivot } from "@/lib/query/pivot";
import type { Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { shownSections } from "../compare/comparison-sections";
import type { ExportShape } from "./export-format";

/**
 * The recommendations that stand behind a table, in the order of the list: what only a hidden column, a folded row or a
 * section that is not shown would hold is not among them.
 */
export function shownRecommendations(
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
