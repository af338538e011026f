import { describe, expect, it } from "vitest";
import { countScopes } from "@/lib/query/arrange";
import { indexCorpus } from "@/lib/query/corpus-index";
import { pivot } from "@/lib/query/pivot";
import { defaultQuery } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { buildCorpus } from "../build-corpus";
import { ask, columnsOf, rowsOf, words } from "./matrix-words";

/** A forum that writes, and five others of whom it tells: two groups, and one actor without a group. */
const village = indexCorpus(
  buildCorpus({
    groups: ["council", "shore"],
    actors: [
      "forum",
      { id: "mayor", group: "council" },
      { id: "clerk", group: "council" },
      { id: "anglers", group: "shore" },
      { id: "rowers", group: "shore" },
      "miller",
      { id: "guild", group: "shore" },
    ],
    measures: ["weirs", "dredge", "toll", "restock"],
    sources: [
      { id: "letter", author: "forum" },
      { id: "charter", author: "guild" },
    ],
    recommendations: [
      { source: "letter", measure: "weirs", stance: "for" },
      { source: "letter", actor: "mayor", measure: "weirs", stance: "for" },
      { source: "letter", actor: "clerk", measure: "weirs", stance: "against", addressees: ["mayor"] },
      { source: "letter", actor: "anglers", measure: "weirs", stance: "for" },
      { source: "letter", actor: "rowers", measure: "weirs", stance: "conditional" },
      { source: "letter", actor: "miller", measure: "weirs", stance: "against" },
      { source: "letter", actor: "mayor", measure: "dredge", stance: "against" },
      { source: "letter", actor: "mayor", measure: "dredge", stance: "against" },
      { source: "letter", actor: "rowers", measure: "dredge", stance: "neutral" },
      { source: "charter", measure: "toll", stance: "for" },
      { source: "charter", actor: "rowers", measure: "toll", stance: "for" },
      { source: "charter", actor: "rowers", measure: "toll", stance: "against" },
      { source: "letter", actor: "anglers", measure: "restock", stance: "for" },
      { source: "letter", actor: "rowers", measure: "restock", stance: "against" },
    ],
  }),
);

describe("columns of actors", () => {
  it("fold into their groups where others alone report them; an author and whoever has no group stand alone", () => {
    const table = ask(village);
    expect(columnsOf(table)).toEqual(["forum", "guild", "miller", "council", "shore"]);
    expect(table.columns.map(({ members }) => members?.map(({ id }) => id))).toEqual([
      undefined,
      undefined,
      undefined,
      ["mayor", "clerk"],
      ["anglers", "rowers"],
    ]);
    expect(words(table)).toEqual([
      ["weirs", "for", "silent", "against (reported)", "divided (reported)", "conditional (reported)"],
      ["dredge", "silent", "silent", "not-on-file", "against (reported)", "neutral (reported)"],
      ["toll", "silent", "for", "not-on-file", "not-on-file", "mixed (reported)"],
      ["restock", "silent", "silent", "not-on-file", "not-on-file", "divided (reported)"],
    ]);
  });

  it("count the actors of a cell, and the recommendations of a column", () => {
    const table = ask(village);
    const at = columnsOf(table).indexOf("council");
    const [weirs, dredge] = table.rows.map(({ cells }) => cells[at]);
    expect(weirs).toMatchObject({ actors: 2, recommendations: [{ actor: "mayor" }, { actor: "clerk" }] });
    expect(dredge).toMatchObject({ actors: 1, recommendations: [{ actor: "mayor" }, { actor: "mayor" }] });
    expect(table.columns[at]?.total).toBe(4);
  });

  it.each([
    ["all", ["council", "shore"], ["forum", "guild", "miller", "mayor", "clerk", "anglers", "rowers"]],
    ["one group", ["shore"], ["forum", "guild", "miller", "council", "anglers", "rowers"]],
  ])("unfold: %s, each under the name of its group", (_what, unfold, expected) => {
    const table = ask(village, { unfold });
    expect(columnsOf(table)).toEqual(expected);
    for (const { foldsInto, members, group } of table.columns) {
      if (foldsInto !== undefined && !members) expect(group).toBe(foldsInto);
    }
  });

  it.each([
    ["pinned", { pin: ["clerk"] }, ["clerk", "forum", "guild", "miller", "council", "shore"]],
    ["filtered by", { filters: { actor: ["rowers", "forum"] } }, ["forum", "rowers"]],
    [
      "that the others are compared with",
      { colsort: "rowers" },
      ["guild", "forum", "rowers", "shore", "miller", "council"],
    ],
  ] as const)("an actor %s stands alone", (_what, wish, expected) => {
    expect(columnsOf(ask(village, wish)).toSorted()).toEqual([...expected].toSorted());
  });

  it("leave a hidden actor out of its group, and hide, order and pin a group as they do an actor", () => {
    const hidden = ask(village, { hide: ["clerk"] });
    expect(hidden.columns.at(-2)?.members?.map(({ id }) => id)).toEqual(["mayor"]);
    expect(hidden.away.hidden).toBe(1);
    expect(columnsOf(ask(village, { hide: ["council"] }))).toEqual(["forum", "guild", "miller", "shore"]);
    expect(columnsOf(ask(village, { order: ["shore"] }))).toEqual([
      "forum",
      "guild",
      "shore",
      "miller",
      "council",
    ]);
    expect(columnsOf(ask(village, { pin: ["shore"] }))[0]).toBe("shore");
  });

  it("fold all reported actors away, however they stand, and say how many", () => {
    for (const unfold of [[], ["shore"]]) {
      const table = ask(village, { fold: ["reported"], unfold });
      expect(columnsOf(table)).toEqual(["forum", "guild"]);
      expect(table.away.folded).toBe(5);
    }
  });

  it("say of an emptied group that the filter hides a position, or that nobody told of one", () => {
    const table = ask(village, { filters: { stance: ["against"] }, empty: true });
    const at = columnsOf(table).indexOf("shore");
    expect(words(table).map((row) => row[at + 1])).toEqual([
      "hidden",
      "hidden",
      "against (reported)",
      "against (reported)",
    ]);
  });
});

describe("which rows are shown", () => {
  it("is asked of single actors, however they are folded", () => {
    expect(rowsOf(ask(village, { scope: "contested" }))).toEqual(["weirs", "restock"]);
    expect(rowsOf(ask(village, { scope: "shared" }))).toEqual(["weirs", "dredge", "toll", "restock"]);
    expect(rowsOf(ask(village, { by: ["clerk"] }))).toEqual(["weirs"]);
  });

  it.each([
    [{}, { all: 4, shared: 4, contested: 2 }],
    [{ by: ["clerk"] }, { all: 1, shared: 1, contested: 1 }],
    [{ cols: "stance" }, { all: 4, shared: 4, contested: 2 }],
    [{ scope: "contested" }, { all: 4, shared: 4, contested: 2 }],
    [{ cols: "source" }, { all: 4, shared: 0, contested: 0 }],
  ] as const)("is counted for each choice: %j", (wish, expected) => {
    const query = { ...defaultQuery, ...wish };
    expect(countScopes(pivot(village, query, runQuery(village, query)), query)).toEqual(expected);
  });
});
