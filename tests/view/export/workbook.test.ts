import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Table } from "@/lib/view/export/table";
import { countCut, fitsSheet, formatWorkbook } from "@/lib/view/export/workbook";
import { CELL_MAX } from "@/lib/view/export/workbook-text";
import { hostileCells } from "../../hostile-cells";
import { readWorkbook, textsOf } from "../../read-workbook";

const table: Table = {
  columns: ["name", "list", "number", "none"],
  rows: [
    ["weir", ["a", "b"], 12, undefined],
    ["", [], -0.5, undefined],
  ],
};
const write = async (of: Table, name = "Matrix") => Buffer.from(await formatWorkbook({ [name]: of }));
const read = async (of: Table) => {
  const [sheet] = readWorkbook(await write(of));
  if (!sheet) throw new Error("There is no sheet.");
  return sheet;
};
const column = (texts: readonly string[]): Table => ({ columns: ["c"], rows: texts.map((text) => [text]) });

describe("a workbook", () => {
  it("has a cell for each value: a text, a number, a list in one cell, nothing where there is nothing", async () => {
    const { cells } = await read(table);
    expect(cells.map((row) => row.map((cell) => cell && [cell.type, cell.value]))).toEqual([
      [
        ["s", "name"],
        ["s", "list"],
        ["s", "number"],
        ["s", "none"],
      ],
      [["s", "weir"], ["s", "a; b"], ["n", 12], undefined],
      [undefined, undefined, ["n", -0.5], undefined],
    ]);
  });

  it("has its sheets in order, by their names", async () => {
    const bytes = await formatWorkbook({ Matrix: table, Quotes: table, About: table });
    expect(readWorkbook(Buffer.from(bytes)).map(({ name }) => name)).toEqual(["Matrix", "Quotes", "About"]);
  });

  it("has a bold head that stays in view, and texts that are wrapped", async () => {
    const files = unzipSync(await write(table));
    const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(xml("xl/worksheets/sheet1.xml")).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml("xl/worksheets/sheet1.xml")).toMatch(/<col min="1" max="1" width="8" customWidth="1"\/>/);
    expect(xml("xl/styles.xml")).toMatch(/<b\/>/);
    expect(xml("xl/styles.xml")).toMatch(/wrapText="1"/);
  });

  it("is the same bytes at another time", async () => {
    const first = await write(table);
    // The clock of an archive goes by two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await write(table)).equals(first)).toBe(true);
  });
});

/** The reader takes these two for one, as Excel does where somebody types them. */
const asRead = (text: string) => text.replaceAll("\r\n", "\n");

describe("what is read again is what was written", () => {
  it.each(hostileCells)("%s", async (_what, text) => {
    const { cells } = await read({ columns: ["a", "b"], rows: [[text, [text, text]]] });
    expect(cells[1]?.map((cell) => cell && [cell.type, cell.value, cell.formula])).toEqual([
      ["s", asRead(text), undefined],
      ["s", asRead(`${text}; ${text}`), undefined],
    ]);
  });

  it("all of them beside and below each other", async () => {
    const texts = hostileCells.map(([, text]) => text);
    const rows = texts.map((_, at) => [...texts.slice(at), ...texts.slice(0, at)]);
    expect(textsOf(await read({ columns: texts, rows }))).toEqual(
      [texts, ...rows].map((row) => row.map(asRead)),
    );
  });

  it("writes a carriage return as the format wants it, which XML alone would lose", async () => {
    const files = unzipSync(await write(column(["one\r\ntwo"])));
    expect(strFromU8(files["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("one_x000D_\ntwo");
  });

  it("keeps what looks like a formula a text also where somebody edits it", async () => {
    const { cells } = await read(column(["=1+1", "weir"]));
    expect(cells.map(([cell]) => cell?.format === "@")).toEqual([false, true, false]);
  });
});

describe("a text that is too long for a cell", () => {
  const fits = "x".repeat(CELL_MAX);

  it("is left as it is up to the limit", async () => {
    expect(textsOf(await read(column([fits])))).toEqual([["c"], [fits]]);
    expect(countCut(column([fits]))).toBe(0);
  });

  it.each([1, 7_233, 7_234])("is cut %i characters beyond it, and says how much is gone", async (more) => {
    const text = `${"😀x".repeat(CELL_MAX).slice(0, CELL_MAX + more)}`;
    const cell = textsOf(await read(column([text])))[1]?.[0] ?? "";
    const [, kept = "", gone] =
      /^(.*)… \[(\d+) more characters, too many for a cell of Excel: see the CSV\]$/s.exec(cell) ?? [];
    expect(text.startsWith(kept)).toBe(true);
    expect(kept.length + Number(gone)).toBe(text.length);
    expect(cell.length).toBeLessThanOrEqual(CELL_MAX);
    expect(cell.length).toBeGreaterThan(CELL_MAX - 10);
    expect(cell).not.toMatch(/\p{Cs}/u);
    expect(countCut({ columns: ["a", "b"], rows: [[text, "short"]] })).toBe(1);
  });
});

describe("a sheet of Excel", () => {
  it.each([
    ["as many columns as it has", 16_384, 1, true],
    ["one column more", 16_385, 1, false],
    ["as many rows as it has below the head", 1, 1_048_575, true],
    ["one row more", 1, 1_048_576, false],
  ])("%s", (_what, columns, rows, fits) => {
    const large = {
      columns: Array.from({ length: columns }, () => "c"),
      rows: Array.from({ length: rows }, () => []),
    };
    expect(fitsSheet(large)).toBe(fits);
  });

  it("that cannot hold a table is not written", async () => {
    const columns = Array.from({ length: 16_385 }, (_, at) => `${at}`);
    await expect(write({ columns, rows: [] })).rejects.toThrow("The sheet Matrix is too large for Excel.");
  });
});
