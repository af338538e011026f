import { arrange } from "@/lib/query/arrange";
import { COMPARED_MAX, COMPARED_MIN } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { ParameterReader, VALUES_MAX } from "@/lib/query/parameter-reader";
import { flag, queryParameters } from "@/lib/query/parameters";
import { pivot } from "@/lib/query/pivot";
import { comparedKind, type Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { parseQuery, SEARCH_MAX } from "@/lib/query/url";
import { comparisonTable } from "../compare/comparison-table";
import { onePage } from "../one-page/one-page";
import { describeRejected } from "../site/rejected";
import { csvChunks, separators } from "./csv";
import { type ExportFormat, type ExportShape, formatDefinitions, formatsOf } from "./export-format";
import { exportName } from "./export-name";
import { exportWorkbook } from "./export-workbook";
import { jsonChunks } from "./json";
import { markdownChunks } from "./markdown-table";
import { formatParquet } from "./parquet";
import { matrixTable, quotesTable, recommendationsTable, type Table } from "./table";
import { fitsSheet } from "./workbook";

/** The table of a query in one shape: what page, address and command line all export. */
export function exportTable(index: CorpusIndex, query: Query, shape: ExportShape): Table {
  const result = runQuery(index, query);
  switch (shape) {
    case "recommendations":
      return recommendationsTable(result.recommendations, index, query.columns);
    case "quotes":
      return quotesTable(result.recommendations, index);
    case "matrix":
      return matrixTable(arrange(pivot(index, query, result), query), query);
    case "compare":
      return comparisonTable(index, query);
  }
}

export interface ExportFile {
  /** Under which it is saved. */
  readonly name: string;
  readonly type: string;
  /**
   * Text, to be written as UTF-8, or bytes: piece by piece, made as they are asked for, so that a large file is never in memory as
   * a whole (but for workbooks and Parquet, whose formats end with a list of their parts). Can be read once.
   */
  readonly chunks: Iterable<string | Uint8Array<ArrayBuffer>>;
}

/**
 * The file of an export. The same function serves the addresses and the command line, so that both give the same bytes.
 *
 * @param parameters those of the page, and `guard`, `bom` and `sep` for CSV and TSV
 * @returns the file, or a message that names every parameter and every value that means nothing, one a line,
 *   or the limit that they pass
 */
export async function renderExport(
  index: CorpusIndex,
  shape: ExportShape,
  format: ExportFormat,
  parameters: URLSearchParams,
): Promise<ExportFile | { readonly error: string }> {
  if (!formatsOf(shape).includes(format)) return { error: missingFormat(shape) };
  const values = countValues(parameters);
  if (values > VALUES_MAX)
    return {
      error: `An export takes at most ${VALUES_MAX} values in its parameters, and these have ${values}.`,
    };
  const reader = new ParameterReader(parameters);
  const guard = reader.one("guard", flag) ?? true;
  const bom = reader.one("bom", flag) ?? false;
  const separator = reader.one("sep", separatorParser, new Set(separators)) ?? ",";
  const { query, rejected } = parseQuery(parameters, index, fileParameters);
  const errors = [...describeRejected([...reader.rejected, ...rejected])];
  if ((parameters.get("q")?.length ?? 0) > SEARCH_MAX)
    errors.push(`A search may be ${SEARCH_MAX} characters long.`);
  if (shape === "compare") errors.push(...miscounted(query));
  if (rejected.some(({ isUnknown }) => isUnknown)) {
    errors.push(`The parameters are ${[...queryParameters, ...fileParameters].join(", ")}.`);
  }
  if (errors.length > 0) return { error: errors.join("\n") };

  const table = exportTable(index, query, shape);
  if (format === "xlsx" && !fitsSheet(table))
    return { error: "No sheet of Excel holds so much: take the CSV." };
  const write = {
    csv: () => csvChunks(table, { guard, bom, separator }),
    tsv: () => csvChunks(table, { guard, bom, separator: "\t" }),
    json: () => jsonChunks(table),
    md: () => markdownChunks(table),
    parquet: () => [formatParquet(table)],
    html: () => onePage(index, query),
    xlsx: async () => [await exportWorkbook(index, query, shape, table)],
  } as const;
  const { mediaType, parameters: said } = formatDefinitions[format];
  return {
    name: exportName(shape, format, query),
    type: `${mediaType}${said}`,
    chunks: await write[format](),
  };
}

/** What is said where a table cannot be had in a format. */
export function missingFormat(shape: ExportShape): string {
  return `There is no such format. The formats of ${shape} are ${formatsOf(shape).join(", ")}.`;
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

/** What a file takes beyond the parameters of the pages. */
const fileParameters = ["guard", "bom", "sep"] as const;

const separatorParser = {
  parse: (value: string) => separators.find((separator) => separator === value) ?? null,
};

/** The values of all parameters, of which a list has several. */
function countValues(parameters: URLSearchParams): number {
  return [...parameters.values()].reduce((sum, value) => sum + value.split(",").length, 0);
}
