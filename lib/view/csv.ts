import Papa from "papaparse";
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

/** Rows a chunk: one string of all rows is slow to build where there are many (rope strings flatten late). */
const CHUNK_ROWS = 500;

/** A table as CSV by RFC 4180: header row, CRLF, lists joined by "; ". Returns text; encode it as UTF-8. */
export function formatCsv(table: Table, options: CsvOptions): string {
  return formatDelimited(table, options, options.separator ?? ",");
}

/**
 * A table as cells between tabs, as spreadsheets copy and paste them: the same as the CSV but for the delimiter. A cell that
 * holds a tab or a line break stands in quotation marks.
 */
export function formatTsv(table: Table, options: CsvOptions): string {
  return formatDelimited(table, options, "\t");
}

function formatDelimited({ columns, rows }: Table, { guard, bom }: CsvOptions, delimiter: string): string {
  const unparse = (data: unknown[][]) =>
    Papa.unparse(data, { newline: "\r\n", delimiter, escapeFormulae: guard ? FORMULA : false });
  const chunks = [unparse([[...columns]])];
  for (let at = 0; at < rows.length; at += CHUNK_ROWS) {
    chunks.push(unparse(rows.slice(at, at + CHUNK_ROWS).map((row) => row.map(joinValue))));
  }
  return `${bom ? "\ufeff" : ""}${chunks.join("\r\n")}\r\n`;
}

/** A value as one cell: a list joined by "; ", nothing as the empty text. */
export function joinValue(value: TableValue): string | number {
  if (value === undefined) return "";
  return typeof value === "object" ? value.join("; ") : value;
}
