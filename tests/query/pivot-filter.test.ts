import { describe, expect, it } from "vitest";
import type { RowDimension } from "@/lib/query/query";
import { ask, columnsOf, river, rowsOf, words } from "./matrix-words";

describe("a filter", () => {
  it("hides a position, and says so, only where there is one", () => {
    expect(words(ask(river, { filters: { stance: ["neutral", "for"] } }))).toEqual([
      ["close-weirs", "for", "hidden", "hidden"],
      ["dredge", "silent", "silent", "for (reported)"],
      ["restock", "silent", "neutral", "not-on-file"],
    ]);
  });

  it("rolls up what it leaves in a cell", () => {
    const own = ask(river, { filters: { voice: ["own"] } });
    expect(words(own)).toEqual([
      ["close-weirs", "conditional", "against"],
      ["restock", "silent", "neutral"],
    ]);
  });

  it("leaves out the rows and columns that it empties, and says how many", () => {
    const neutral = ask(river, { filters: { stance: ["neutral"] } });
    expect(words(neutral)).toEqual([["restock", "neutral"]]);
    expect(neutral.omitted).toEqual({ rows: 2, columns: 2 });
  });

  it("keeps them where the reader asks for the empty ones", () => {
    const neutral = ask(river, { filters: { stance: ["neutral"] }, empty: true });
    expect(words(neutral)).toEqual([
      ["close-weirs", "hidden", "hidden", "hidden"],
      ["dredge", "silent", "silent", "hidden"],
      ["restock", "silent", "neutral", "not-on-file"],
    ]);
    expect(neutral.omitted).toEqual({ rows: 0, columns: 0 });
  });

  it.each([
    ["actor", ["mayor", "forum"], "measure", ["forum", "mayor"]],
    ["source", ["letter"], "measure", ["letter"]],
    ["measure", ["dredge"], "actor", ["dredge"]],
    ["addressee", ["mayor"], "measure", ["mayor"]],
    ["topic", ["fish"], "measure", ["fish"]],
  ] as [RowDimension, string[], RowDimension, string[]][])(
    "by %s leaves the chosen columns and no others",
    (cols, chosen, rows, expected) => {
      const table = ask(river, { rows, cols, filters: { [cols]: chosen } });
      expect(columnsOf(table)).toEqual(expected);
      expect(table.omitted.columns).toBe(0);
    },
  );

  it("keeps a chosen row or column that another filter has emptied", () => {
    const table = ask(river, { filters: { actor: ["anglers", "mayor"], stance: ["neutral"] } });
    expect(words(table)).toEqual([["restock", "neutral", "not-on-file"]]);
    expect(words(ask(river, { filters: { measure: ["dredge"], stance: ["neutral"] } }))).toEqual([
      ["dredge"],
    ]);
  });

  it("does not bring back with the empty ones what was not chosen", () => {
    const table = ask(river, { filters: { actor: ["mayor"] }, empty: true });
    expect(words(table)).toEqual([
      ["close-weirs", "against (reported)"],
      ["dredge", "for (reported)"],
      ["restock", "not-on-file"],
    ]);
  });

  it("shows under a chosen topic its own row alone, not those with which it shares a recommendation", () => {
    const table = ask(river, { rows: "topic", cols: "actor", filters: { topic: ["fish"] } });
    expect(words(table)).toEqual([["fish", "for", "neutral"]]);
  });

  it("that is only a search counts as one", () => {
    expect(rowsOf(ask(river, { q: "restock" }))).toEqual(["restock"]);
  });

  it("that leaves nothing leaves no rows and no columns", () => {
    expect(ask(river, { q: "nowhere" })).toMatchObject({
      rows: [],
      columns: [],
      omitted: { rows: 3, columns: 3 },
    });
  });
});
