import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { buildCorpus } from "../build-corpus";
import { ask, columnsOf, river, rowsOf, words } from "./matrix-words";

describe("which rows are shown", () => {
  it("shared: those with positions of two or more columns", () => {
    expect(rowsOf(ask(river, { scope: "shared" }))).toEqual(["close-weirs"]);
  });

  it("contested: those on which two columns differ", () => {
    expect(rowsOf(ask(river, { scope: "contested", filters: { source: ["riverside"] } }))).toEqual([
      "close-weirs",
    ]);
    // Here one column is mixed and the others are against: partly, not differ.
    expect(rowsOf(ask(river, { scope: "contested" }))).toEqual([]);
  });

  it.each([
    [["mayor"], ["close-weirs", "dredge"]],
    [["mayor", "anglers"], ["close-weirs"]],
    [[], ["close-weirs", "dredge", "restock"]],
  ])("by %j: those on which each of them takes a position", (by, expected) => {
    expect(rowsOf(ask(river, { by })).toSorted()).toEqual(expected);
  });
});

describe("folding away those who are only reported", () => {
  it("takes their columns and cells, and leaves the rows with their totals and order", () => {
    const folded = ask(river, { sort: [{ by: "actors", descending: false }], fold: ["reported"] });
    expect(columnsOf(folded)).toEqual(["forum", "anglers"]);
    expect(words(folded)).toEqual([
      ["dredge", "silent", "silent"],
      ["restock", "silent", "neutral"],
      ["close-weirs", "mixed", "against"],
    ]);
    expect(folded.rows.map(({ total }) => total)).toEqual([1, 1, 5]);
    expect(folded.away).toEqual({ folded: 1, hidden: 0 });
  });

  it("leaves a pinned one in view", () => {
    expect(columnsOf(ask(river, { fold: ["reported"], pin: ["mayor"] }))).toEqual([
      "mayor",
      "forum",
      "anglers",
    ]);
  });

  it("has nothing to do with a topic that is called the same", () => {
    const topics = {
      measures: [{ id: "m", topic: "reported" }],
      topics: ["reported"],
      recommendations: [{}],
    };
    const table = ask(indexCorpus(buildCorpus(topics)), {
      rows: "actor",
      cols: "measure",
      fold: ["reported"],
    });
    expect(columnsOf(table)).toEqual(["m"]);
  });
});

describe("folding a topic away", () => {
  const folded = ask(river, { fold: ["water"] });

  it("takes its rows", () => {
    expect(rowsOf(folded)).toEqual(["restock"]);
  });

  it("says what is inside: rows, recommendations, and positions by column", () => {
    expect(columnsOf(folded)).toEqual(["forum", "anglers", "mayor"]);
    expect(folded.folded).toEqual([{ id: "water", rows: 2, total: 6, positions: [1, 1, 2] }]);
  });
});

describe("columns", () => {
  it("can be hidden", () => {
    const table = ask(river, { hide: ["forum"] });
    expect(columnsOf(table)).toEqual(["anglers", "mayor"]);
    expect(table.away.hidden).toBe(1);
  });

  it("can be moved to the front of their group", () => {
    expect(columnsOf(ask(river, { order: ["anglers"] }))).toEqual(["anglers", "forum", "mayor"]);
    expect(columnsOf(ask(river, { order: ["mayor", "anglers"] }))).toEqual(["anglers", "forum", "mayor"]);
  });

  it("can be pinned before all others, as a group of their own", () => {
    const table = ask(river, { pin: ["mayor"] });
    expect(table.columns.map(({ id, group }) => [id, group])).toEqual([
      ["mayor", "pinned"],
      ["forum", "own"],
      ["anglers", "own"],
    ]);
    expect(words(table)[0]).toEqual(["close-weirs", "against (reported)", "mixed", "against"]);
  });

  it("can be ordered by agreement with one of them, within the groups", () => {
    const index = indexCorpus(
      buildCorpus({
        sources: [
          { id: "a", author: "a" },
          { id: "b", author: "b" },
          { id: "c", author: "c" },
        ],
        recommendations: [
          { source: "a", measure: "m" },
          { source: "b", measure: "m", stance: "against" },
          { source: "c", measure: "m" },
        ],
      }),
    );
    expect(columnsOf(ask(index, { colsort: "a" }))).toEqual(["a", "c", "b"]);
    expect(columnsOf(ask(index, { colsort: "b" }))).toEqual(["b", "a", "c"]);
  });
});
