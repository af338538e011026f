import Papa from "papaparse";
import type { Table, TableValue } from "./table";

export interface CsvOptions {
  /** Puts an apostrophe before a cell that a spreadsheet would run as a formula (CWE-1236). */
  readonly guard: boolean;
  /** Begins with the byte order mark by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/** The library's own pattern ends at a line break, and so passes a formula over that has one. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows a chunk: one string of all rows is slow to build where there are many (rope strings flatten late). */
const CHUNK_ROWS = 500;

/** A table as CSV by RFC 4180: header row, CRLF, lists joined by "; ". Returns text; encode it as UTF-8. */
export function formatCsv({ columns, rows }: Table, { guard, bom }: CsvOptions): string {
  const unparse = (data: unknown[][]) =>
    Papa.unparse(data, { newline: "\r\n", escapeFormulae: guard ? FORMULA : false });
  const chunks = [unparse([[...columns]])];
  for (let at = 0; at < rows.length; at += CHUNK_ROWS) {
    chunks.push(unparse(rows.slice(at, at + CHUNK_ROWS).map((row) => row.map(toText))));
  }
  return `${bom ? "\ufeff" : ""}${chunks.join("\r\n")}\r\n`;
}

function toText(value: TableValue): string | number {
  if (value === undefined) return "";
  return typeof value === "object" ? value.join("; ") : value;
}
