import * as XLSX from "@e965/xlsx";

/** A cell as another reader finds it: its type (`s` text, `n` number), its value, its formula where it has one. */
export interface ReadCell {
  readonly type: string;
  readonly value: unknown;
  readonly formula: string | undefined;
  /** How a number is shown; `@` where whatever is typed in stays a text. */
  readonly format: string | undefined;
}

export interface ReadSheet {
  readonly name: string;
  /** By row and column; undefined where there is no cell. */
  readonly cells: readonly (readonly (ReadCell | undefined)[])[];
}

/** The sheets of a workbook, read by a library that has nothing in common with the one that wrote it. */
export function readWorkbook(bytes: Buffer): readonly ReadSheet[] {
  const book = XLSX.read(bytes, { cellFormula: true, cellNF: true, cellHTML: false, raw: true });
  return book.SheetNames.map((name) => ({ name, cells: readSheet(book.Sheets[name] ?? {}) }));
}

function readSheet(sheet: XLSX.WorkSheet): ReadSheet["cells"] {
  const { s: from, e: to } = XLSX.utils.decode_range(sheet["!ref"] ?? "A1");
  return places(from.r, to.r).map((r) =>
    places(from.c, to.c).map((c): ReadCell | undefined => {
      const cell: XLSX.CellObject | undefined = sheet[XLSX.utils.encode_cell({ r, c })];
      return cell && cell.t !== "z"
        ? { type: cell.t, value: cell.v, formula: cell.f, format: cell.z?.toString() }
        : undefined;
    }),
  );
}

/** The texts of a sheet, empty where there is no cell. */
export function textsOf({ cells }: ReadSheet): readonly (readonly string[])[] {
  return cells.map((row) => row.map((cell) => (cell === undefined ? "" : `${cell.value}`)));
}

function places(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
