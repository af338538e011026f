import { unzipSync, zipSync } from "fflate";
import writeExcelFile, { type CellObject } from "write-excel-file/universal";
import { FORMULA, joinValue } from "./csv";
import type { Table, TableValue } from "./table";
import { fitCell, toXstring } from "./workbook-text";

/** The most that a sheet of Excel holds; one row is the header. */
const ROWS_MAX = 1_048_576 - 1;
const COLUMNS_MAX = 16_384;

/** Widths of columns in characters: what is longer is wrapped. */
const WIDTH_MIN = 8;
const WIDTH_MAX = 60;

/** The earliest time that a zip archive can say, in the hours of wherever this runs, by which the library counts. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A workbook by ECMA-376 (.xlsx), the same bytes for the same sheets whoever writes it and when: the archive says no time.
 * Every text is a cell of the type text, which is never run as a formula; a number is a number; a list is joined by "; ".
 *
 * @param sheets the table of each sheet by its name, in their order
 * @throws RangeError for a table that no sheet of Excel holds; ask `fitsSheet` before
 */
export async function formatWorkbook(
  sheets: Readonly<Record<string, Table>>,
): Promise<Uint8Array<ArrayBuffer>> {
  for (const [name, table] of Object.entries(sheets))
    if (!fitsSheet(table)) throw new RangeError(`The sheet ${name} is too large for Excel.`);
  const file = await writeExcelFile(
    Object.entries(sheets).map(([sheet, { columns, rows }]) => ({
      sheet,
      stickyRowsCount: 1,
      columns: columns.map((column, at) => ({ width: widthOf([column, ...rows.map((row) => row[at])]) })),
      data: [
        columns.map((column): CellObject => ({ ...toCell(column), fontWeight: "bold" })),
        ...rows.map((row) => row.map(toCell)),
      ],
    })),
  ).toBlob();
  return zipSync(unzipSync(new Uint8Array(await file.arrayBuffer())), { mtime: NO_TIME });
}

/** Whether a sheet of Excel has room for a table. */
export function fitsSheet({ columns, rows }: Table): boolean {
  return rows.length <= ROWS_MAX && columns.length <= COLUMNS_MAX;
}

/** How many cells of a table hold a text that is cut off for Excel. */
export function countCut({ rows }: Table): number {
  return rows.flat().filter((value) => fitCell(`${joinValue(value)}`).isCut).length;
}

function toCell(value: TableValue): CellObject {
  const cell = joinValue(value);
  const style = { alignVertical: "top", wrap: true } as const;
  if (typeof cell === "number") return { type: Number, value: cell, ...style };
  return {
    type: String,
    value: toXstring(fitCell(cell).text),
    ...style,
    // Else Excel would run it once somebody edits the cell and leaves it again.
    ...(FORMULA.test(cell) && { format: "@" }),
  };
}

function widthOf(values: readonly TableValue[]): number {
  const longest = values.reduce<number>((most, value) => Math.max(most, `${joinValue(value)}`.length), 0);
  // Two more than its characters, so that nothing touches the next column.
  return Math.min(Math.max(longest + 2, WIDTH_MIN), WIDTH_MAX);
}
