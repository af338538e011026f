import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { defaultQuery } from "@/lib/query/query";
import { exportTable } from "@/lib/view/export/export";
import { exportShapes } from "@/lib/view/export/export-format";
import { formatParquet } from "@/lib/view/export/parquet";
import type { Table } from "@/lib/view/export/table";
import { loadRiver } from "../../fixtures/load-river";
import { hostileCells } from "../../hostile-cells";

/** What another program finds in the file. */
const read = (table: Table) => parquetReadObjects({ file: formatParquet(table).buffer });

describe("a Parquet file", () => {
  it.each([
    ...exportShapes.map((shape) => [shape, defaultQuery] as const),
    ["matrix", { ...defaultQuery, cols: "stance" }] as const,
  ])("of %s holds the values of the table, each in its type", async (shape, query) => {
    const table = exportTable(indexCorpus((await loadRiver()).corpus), query, shape);
    expect(await read(table)).toEqual(
      table.rows.map((row) =>
        Object.fromEntries(table.columns.map((column, at) => [column, row[at] ?? null])),
      ),
    );
    expect(table.rows.length).toBeGreaterThan(0);
  });

  it("says the type of every column also where no row has a value", () => {
    const types = new Map([
      ["n", "integer"],
      ["l", "list"],
    ] as const);
    const file = formatParquet({ columns: ["t", "n", "l"], types, rows: [] });
    const { children } = parquetSchema(parquetMetadata(file.buffer));
    expect(
      children.map(({ element: { name, type, converted_type } }) => [name, type, converted_type]),
    ).toEqual([
      ["t", "BYTE_ARRAY", "UTF8"],
      ["n", "INT32", undefined],
      ["l", undefined, "LIST"],
    ]);
  });

  it("keeps every character, and tells nothing from the empty text and a list without entries", async () => {
    const types = new Map([["l", "list"]] as const);
    const rows = [...hostileCells.map(([, text]) => [text, [text, ""]]), [undefined, []], ["", [""]]];
    const found = await read({ columns: ["t", "l"], types, rows });
    expect(found.map(({ t, l }) => [t, l])).toEqual(rows.map(([t, l]) => [t ?? null, l]));
  });

  it("is the same bytes for the same table", () => {
    const table: Table = { columns: ["t"], rows: [["x"], ["y"]] };
    expect(formatParquet(table)).toEqual(formatParquet(table));
  });
});
