import { describe, expect, it } from "vitest";
import type { Stance } from "@/lib/model/vocabulary";
import { narrowToRows } from "@/lib/query/arrange";
import { indexCorpus } from "@/lib/query/corpus-index";
import { pivot } from "@/lib/query/pivot";
import { defaultQuery, type Query, setValues } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
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

  it("none by a column that the filter leaves out", () => {
    expect(rowsOf(ask(river, { by: ["mayor"], filters: { actor: ["forum"] } }))).toEqual([]);
  });
});

describe("the query of the rows that are shown", () => {
  const narrowed = (wish: Partial<Query>) => {
    const query = { ...defaultQuery, ...wish };
    return { query, rows: narrowToRows(query, pivot(river, query, runQuery(river, query))) };
  };

  it("is the same where no row is left out", () => {
    const { query, rows } = narrowed({ q: "statement" });
    expect(rows).toBe(query);
  });

  it.each<[Partial<Query>, readonly string[]]>([
    [{ by: ["mayor"] }, ["close-weirs", "dredge"]],
    [{ scope: "shared" }, ["close-weirs"]],
  ])("chooses the rows where some are: %j", (wish, chosen) => {
    const { query, rows } = narrowed(wish);
    expect(rows).toEqual(setValues(query, "measure", chosen));
  });

  it("is none where no row is left", () => {
    expect(narrowed({ scope: "contested" }).rows).toBe(undefined);
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

  it("has nothing to do with a topic that is called the same, nor with rows", () => {
    const topics = {
      measures: [{ id: "m", topic: "reported" }],
      topics: ["reported"],
      recommendations: [{}, { actor: "mayor" }],
    };
    const table = ask(indexCorpus(buildCorpus(topics)), {
      rows: "actor",
      cols: "measure",
      fold: ["reported"],
    });
    expect(columnsOf(table)).toEqual(["m"]);
    expect(rowsOf(table)).toEqual(["author", "mayor"]);
  });
});

describe("folding a topic away", () => {
  it("takes its rows", () => {
    expect(rowsOf(ask(river, { fold: ["water"] }))).toEqual(["restock"]);
  });

  it("says what is inside: rows, recommendations, and positions by column", () => {
    const folded = ask(river, { fold: ["water"] });
    expect(columnsOf(folded)).toEqual(["forum", "anglers", "mayor"]);
    expect(folded.folded).toEqual([{ id: "water", rows: 2, total: 6, positions: [1, 1, 2] }]);
  });

  it("says so of each apart where several are", () => {
    expect(ask(river, { fold: ["water", "fish"] }).folded).toEqual([
      { id: "water", rows: 2, total: 6, positions: [1, 1, 2] },
      { id: "fish", rows: 1, total: 1, positions: [0, 1, 0] },
    ]);
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

  it("can be ordered by agreement with one of them, less the differences, within the groups", () => {
    const held: Record<string, Record<string, Stance>> = {
      differs: { m: "against" },
      "is-neutral": { m: "neutral" },
      "agrees-twice-and-differs": { m: "for", n: "for", o: "against" },
      "agrees-once": { m: "for" },
      "agrees-twice": { m: "for", n: "for" },
      model: { m: "for", n: "for", o: "conditional" },
    };
    const index = indexCorpus(
      buildCorpus({
        sources: Object.keys(held).map((id) => ({ id, author: id })),
        recommendations: Object.entries(held).flatMap(([source, stances]) =>
          Object.entries(stances).map(([measure, stance]) => ({ source, measure, stance })),
        ),
      }),
    );
    expect(columnsOf(ask(index, { colsort: "model" }))).toEqual([
      "model",
      "agrees-twice",
      "agrees-twice-and-differs",
      "agrees-once",
      "is-neutral",
      "differs",
    ]);
    expect(columnsOf(ask(index, { colsort: "differs" })).slice(0, 2)).toEqual(["differs", "is-neutral"]);
    expect(columnsOf(ask(index, { colsort: "is-neutral" })).slice(0, 2)).toEqual(["is-neutral", "differs"]);
  });
});
