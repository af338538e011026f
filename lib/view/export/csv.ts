import Papa from "papaparse";
import { inChunks } from "./chunks";
import { FORMULA } from "./formula";
import type { Table, TableValue } from "./table";

/** What may stand between the cells of a CSV file. Excel expects a semicolon where a decimal number has a comma. */
export const separators = [",", ";"] as const;

export interface CsvOptions {
  readonly separator?: (typeof separators)[number];
  /** Puts an apostrophe before a cell that a spreadsheet would run as a formula. */
  readonly guard: boolean;
  /** Begins with the byte order mark by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/** A table as CSV by RFC 4180: header row, CRLF, lists joined by "; ". Returns text; encode it as UTF-8. */
export function formatCsv(table: Table, options: CsvOptions): string {
  return [...csvChunks(table, options)].join("");
}

/** The same piece by piece, so that a large file need not be in memory as a whole. */
export function csvChunks(table: Table, options: CsvOptions): Iterable<string> {
  return delimitedChunks(table, options, options.separator ?? ",");
}

/**
 * A table as cells between tabs, as spreadsheets copy and paste them: the same as the CSV but for the delimiter. A cell that
 * holds a tab or a line break stands in quotation marks.
 */
export function formatTsv(table: Table, options: CsvOptions): string {
  return [...tsvChunks(table, options)].join("");
}

/** The same piece by piece. */
export function tsvChunks(table: Table, options: CsvOptions): Iterable<string> {
  return delimitedChunks(table, options, "\t");
}

function* delimitedChunks(
  { columns, rows }: Table,
  { guard, bom }: CsvOptions,
  delimiter: string,
): Generator<string> {
  const unparse = (data: unknown[][]) =>
    Papa.unparse(data, { newline: "\r\n", delimiter, escapeFormulae: guard ? FORMULA : false });
  yield `${bom ? "\ufeff" : ""}${unparse([[...columns]])}\r\n`;
  for (const some of inChunks(rows)) yield `${unparse(some.map((row) => row.map(joinValue)))}\r\n`;
}

/** A value as one cell: a list joined by "; ", nothing as the empty text. */
export function joinValue(value: TableValue): string | number {
  if (value === undefined) return "";
  return typeof value === "object" ? value.join("; ") : value;
}
