import type { CorpusIndex } from "@/lib/query/corpus-index";
import { pivot, unfolded } from "@/lib/query/pivot";
import type { Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { parseQuery, queryParameters } from "@/lib/query/url";
import { formatCsv } from "./csv";
import { formatJson } from "./json";
import { matrixTable, quotesTable, recommendationsTable, type Table } from "./table";

export const exportShapes = ["recommendations", "quotes", "matrix"] as const;
export type ExportShape = (typeof exportShapes)[number];

export const exportFormats = ["csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The table of a query in one shape: what page, address and command line all export. */
export function exportTable(index: CorpusIndex, query: Query, shape: ExportShape): Table {
  const result = runQuery(index, query);
  switch (shape) {
    case "recommendations":
      return recommendationsTable(result.recommendations, index);
    case "quotes":
      return quotesTable(result.recommendations, index);
    case "matrix":
      return matrixTable(unfolded(pivot(index, query, result), query.fold), query);
  }
}

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/**
 * The file of an export. The same function serves the addresses and the command line, so that both give the same bytes.
 *
 * @param parameters those of the page, and `guard` and `bom` for CSV
 * @returns the file, or a message that names the parameter or value that means nothing
 */
export function renderExport(
  index: CorpusIndex,
  shape: ExportShape,
  format: ExportFormat,
  parameters: URLSearchParams,
): ExportFile | { readonly error: string } {
  const known = new Set<string>([...queryParameters, ...csvParameters]);
  for (const name of parameters.keys()) {
    if (!known.has(name))
      return { error: `There is no parameter "${name}". Known: ${[...known].join(", ")}.` };
  }
  for (const name of csvParameters) {
    const value = parameters.get(name);
    if (value !== null && value !== "0" && value !== "1")
      return { error: `${name} is 0 or 1, not "${value}".` };
  }
  const { query, rejected } = parseQuery(parameters, index);
  const [first] = rejected;
  if (first) {
    const near = first.near === undefined ? "" : ` Did you mean "${first.near}"?`;
    return { error: `The parameter ${first.parameter} has no value "${first.value}".${near}` };
  }
  const table = exportTable(index, query, shape);
  const name = `${shape}.${format}`;
  if (format === "json") return { name, type: "application/json; charset=utf-8", body: formatJson(table) };
  const body = formatCsv(table, {
    guard: parameters.get("guard") !== "0",
    bom: parameters.get("bom") === "1",
  });
  return { name, type: "text/csv; charset=utf-8; header=present", body };
}

const csvParameters = ["guard", "bom"] as const;
