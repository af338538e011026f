import Papa from "papaparse";
import { inChunks } from "./chunks";
import type { Table, TableValue } from "./table";

/** What may stand between the cells of a CSV file. Excel expects a semicolon where a decimal number has a comma. */
export const separators = [",", ";"] as const;

interface CsvOptions {
  /** A tab makes it TSV, as spreadsheets copy and paste cells. */
  readonly separator?: (typeof separators)[number] | "\t";
  /** Puts an apostrophe before a cell that a spreadsheet would run as a formula: so it is unless said otherwise. */
  readonly guard?: boolean;
  /** Begins with the byte order mark by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** A table as CSV by RFC 4180: header row, CRLF, lists joined by "; ". Returns text; encode it as UTF-8. */
export function formatCsv(table: Table, options: CsvOptions = {}): string {
  return [...csvChunks(table, options)].join("");
}

/** The same piece by piece, so that a large file need not be in memory as a whole. */
export function* csvChunks(
  { columns, rows }: Table,
  { separator: delimiter = ",", guard = true, bom = false }: CsvOptions,
): Generator<string> {
  const unparse = (data: unknown[][]) =>
    Papa.unparse(data, { newline: "\r\n", delimiter, escapeFormulae: guard && FORMULA });
  yield `${bom ? "\ufeff" : ""}${unparse([[...columns]])}\r\n`;
  for (const some of inChunks(rows)) yield `${unparse(some.map((row) => row.map(joinValue)))}\r\n`;
}

/** A value as one cell: a list joined by "; ", nothing as the empty text. */
export function joinValue(value: TableValue): string | number {
  if (value === undefined) return "";
  return typeof value === "object" ? value.join("; ") : value;
}

/**
 * Texts that a spreadsheet would run as a formula where it is told no type (CWE-1236). The pattern of the CSV library ends at
 * a line break, and so passes a formula over that has one. The wide signs are read as the narrow ones where one writes Chinese
 * or Japanese.
 */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
