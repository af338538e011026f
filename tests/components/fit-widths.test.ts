import { describe, expect, it } from "vitest";
import { fitWidths, TOOLS_WIDTH, totalWidth } from "@/components/list/fit-widths";
import type { FieldId } from "@/lib/query/field";
import { defaultColumns, toListColumns } from "@/lib/query/list-columns";

const columns = toListColumns(defaultColumns);
const asked = Object.fromEntries(columns.map(({ id, width }) => [id, width]));

describe("the widths of the columns", () => {
  it("are what they ask for as long as the room is not known", () => {
    expect(fitWidths(columns, {}, undefined)).toEqual(asked);
  });

  it("fill the room, and the statement takes what is left", () => {
    const widths = fitWidths(columns, {}, 1344);
    expect(totalWidth(widths)).toBe(1344);
    expect({ ...widths, statement: 0 }).toEqual({ ...asked, statement: 0 });
    expect(widths.statement).toBe(1344 - totalWidth({ ...asked, statement: 0 }));
  });

  it("are never less than what they ask for: then the table is wider than the room", () => {
    expect(fitWidths(columns, {}, 600)).toEqual(asked);
  });

  it("are what the reader has set, and nothing else gives way", () => {
    expect(fitWidths(columns, { statement: 250 }, 1344)).toEqual({ ...asked, statement: 250 });
    const widths = fitWidths(columns, { stance: 200 }, 1344);
    expect(widths.stance).toBe(200);
    expect(totalWidth(widths)).toBe(1344);
  });

  it.each([
    [["stance", "quote", "id"], "quote"],
    [["stance", "measure_label", "id"], "measure_label"],
    [["stance", "horizon", "id"], "id"],
  ] as [FieldId[], FieldId][])("without a statement go to another column: %j", (shown, taker) => {
    const some = toListColumns(shown);
    const widths = fitWidths(some, {}, 2000);
    expect(totalWidth(widths)).toBe(2000);
    for (const { id, width } of some) expect(widths[id] === width, id).toBe(id !== taker);
  });

  it("of no column are those of the row's own buttons", () => {
    expect(totalWidth(fitWidths([], {}, 1344))).toBe(TOOLS_WIDTH);
  });
});
