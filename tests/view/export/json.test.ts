import { describe, expect, it } from "vitest";
import { jsonChunks } from "@/lib/view/export/json";
import type { Table } from "@/lib/view/export/table";

const formatJson = (table: Table) => [...jsonChunks(table)].join("");

describe("a table as JSON", () => {
  it("writes an object a row, with the columns as keys: lists as arrays, no value as null", () => {
    const body = formatJson({
      columns: ["id", "topics", "start", "horizon"],
      rows: [
        ["a", ["water", "fish"], 0, undefined],
        ["b", [], 12, "now"],
      ],
    });
    expect(JSON.parse(body)).toEqual([
      { id: "a", topics: ["water", "fish"], start: 0, horizon: null },
      { id: "b", topics: [], start: 12, horizon: "now" },
    ]);
    expect(body).toBe(
      '[\n{"id":"a","topics":["water","fish"],"start":0,"horizon":null},\n{"id":"b","topics":[],"start":12,"horizon":"now"}\n]\n',
    );
  });

  it("without rows is an empty array", () => {
    expect(JSON.parse(formatJson({ columns: ["id"], rows: [] }))).toEqual([]);
  });

  it("keeps every character", () => {
    const text = '=1 "a"\r\n\u2028 😀 \\';
    expect(JSON.parse(formatJson({ columns: ["t"], rows: [[text]] }))).toEqual([{ t: text }]);
  });
});
