import { describe, expect, it } from "vitest";
import { type FieldId, fieldIds } from "@/lib/query/field";
import { fields } from "@/lib/query/fields";
import { defaultColumns, shownFields, toColumns, toListColumns } from "@/lib/query/list-columns";

const columnsOf = (...shown: FieldId[]) =>
  toListColumns(shown).map(({ heading, fields }) => [heading, fields]);

describe("the columns of the list", () => {
  it("are at first those of the picture", () => {
    expect(columnsOf(...defaultColumns)).toEqual([
      ["Stance", ["stance"]],
      ["Actor and who says it", ["actor_name", "voice"]],
      ["Statement, condition and first quote", ["statement", "condition", "quote"]],
      ["Measure", ["measure_label"]],
      ["Who should act", ["addressees"]],
      ["Source and date", ["source_title", "source_date"]],
    ]);
  });

  it.each([
    ["below what it belongs to, in any order", ["statement", "quote", "condition"], 1],
    ["apart where it comes first", ["voice", "actor_name"], 2],
    ["apart where something stands between", ["actor_name", "stance", "voice"], 3],
    ["apart where what it belongs to is not shown", ["quote", "condition"], 2],
    ["apart below another", ["source_title", "voice"], 2],
  ] as [string, FieldId[], number][])("a field stands %s: %j", (_what, shown, columns) => {
    const found = toListColumns(shown);
    expect(found).toHaveLength(columns);
    expect(found.flatMap((column) => column.fields)).toEqual(shown);
  });

  it("can be every field of the registry, each once", () => {
    expect(toListColumns(fieldIds).flatMap((column) => column.fields)).toEqual(fieldIds);
    expect(new Set(fieldIds.map((id) => toListColumns([id])[0]?.heading)).size).toBe(fieldIds.length);
  });

  it("sort in the order of the corpus where that says more than the alphabet, and never by what cannot be sorted", () => {
    expect(toListColumns(["actor_name", "voice"])[0]?.sorts).toEqual(["actor", "actor_name", "voice"]);
    expect(toListColumns(["statement", "condition", "quote"])[0]?.sorts).toEqual(["statement"]);
    expect(toListColumns(["permalink"])[0]?.sorts).toEqual([]);
    const sortable = fields.filter(({ sortKey }) => sortKey).map(({ id }) => id);
    expect(sortable).toEqual(expect.arrayContaining(toListColumns(fieldIds).flatMap(({ sorts }) => sorts)));
  });
});

describe("what an address says of them", () => {
  it("is nothing where they are as at first", () => {
    expect(shownFields({ columns: [] })).toEqual(defaultColumns);
    expect(toColumns(defaultColumns)).toEqual([]);
  });

  it.each([
    [[...defaultColumns].reverse()],
    [defaultColumns.slice(1)],
    [[...defaultColumns, "id"]],
    [["id"]],
  ] as FieldId[][][])("is all of them otherwise: %j", (columns) => {
    expect(toColumns(columns)).toEqual(columns);
    expect(shownFields({ columns })).toEqual(columns);
  });
});
