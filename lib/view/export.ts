import { nearestWord } from "@/lib/model/near";
import { excerpt } from "@/lib/model/problem";
import { arrange } from "@/lib/query/arrange";
import { COMPARED_MAX, COMPARED_MIN } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { ParameterReader } from "@/lib/query/parameter-reader";
import { pivot } from "@/lib/query/pivot";
import { comparedKind, type Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { flag, parseQuery, queryParameters } from "@/lib/query/url";
import { comparisonTable } from "./comparison-table";
import { formatCsv } from "./csv";
import { formatJson } from "./json";
import { matrixTable, quotesTable, recommendationsTable, type Table } from "./table";

export const exportShapes = ["recommendations", "quotes", "matrix", "compare"] as const;
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
      return matrixTable(arrange(pivot(index, query, result), query), query);
    case "compare":
      return comparisonTable(index, query);
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
 * @returns the file, or a message that names every parameter and every value that means nothing, one a line
 */
export function renderExport(
  index: CorpusIndex,
  shape: ExportShape,
  format: ExportFormat,
  parameters: URLSearchParams,
): ExportFile | { readonly error: string } {
  const unknown = new Set([...parameters.keys()].filter((name) => !known.has(name)));
  const reader = new ParameterReader(parameters);
  const guard = reader.one("guard", flag) ?? true;
  const bom = reader.one("bom", flag) ?? false;
  const { query, rejected } = parseQuery(parameters, index);
  const errors = [
    ...[...unknown].map((name) => {
      return `There is no parameter "${excerpt(name)}".${didYouMean(nearestWord(name, known))}`;
    }),
    ...[...reader.rejected, ...rejected].map(({ parameter, value, near }) => {
      return `The parameter ${parameter} has no value "${excerpt(value)}".${didYouMean(near)}`;
    }),
  ];
  if (shape === "compare") errors.push(...miscounted(query));
  if (unknown.size > 0) errors.push(`The parameters are ${[...known].join(", ")}.`);
  if (errors.length > 0) return { error: errors.join("\n") };

  const table = exportTable(index, query, shape);
  const name = `${shape}.${format}`;
  return format === "json"
    ? { name, type: "application/json; charset=utf-8", body: formatJson(table) }
    : { name, type: "text/csv; charset=utf-8; header=present", body: formatCsv(table, { guard, bom }) };
}

/** A file cannot ask back, as the page does: one alone, or too many, is an error. Nobody at all asks for every pair. */
function miscounted(query: Query): readonly string[] {
  const { length } = query.actors;
  if (length === 0 || (length >= COMPARED_MIN && length <= COMPARED_MAX)) return [];
  const kind = comparedKind(query);
  return [
    `A comparison takes ${COMPARED_MIN} to ${COMPARED_MAX} ${kind}s, and the parameter actors names ${length}.`,
  ];
}

const known: ReadonlySet<string> = new Set([...queryParameters, "guard", "bom"]);

function didYouMean(near: string | undefined): string {
  return near === undefined ? "" : ` Did you mean "${near}"?`;
}
