import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { clearFilters, defaultQuery, type Query, setValues } from "@/lib/query/query";
import { suggestFewerFilters } from "@/lib/query/suggest-fewer-filters";
import { buildCorpus } from "../build-corpus";

const index = indexCorpus(
  buildCorpus({
    sources: [
      { id: "a", author: "forum" },
      { id: "b", author: "mayor" },
    ],
    recommendations: [
      { source: "a", stance: "for", statement: "Weirs." },
      { source: "a", stance: "for" },
      { source: "b", stance: "against" },
    ],
  }),
);
const forumAgainst = setValues(setValues(defaultQuery, "actor", ["forum"]), "stance", ["against"]);
const outcome = (query: Query) =>
  suggestFewerFilters(index, query).map(({ label, recommendations }) => [label, recommendations]);

describe("what to drop where nothing fits", () => {
  it("is each condition alone that brings a result, and at last all of them", () => {
    expect(outcome(forumAgainst)).toEqual([
      ["the filter “Actor”", 1],
      ["the filter “Stance”", 2],
      ["any filter", 3],
    ]);
  });

  it("is no condition whose loss brings nothing", () => {
    expect(outcome({ ...forumAgainst, q: "weirs" })).toEqual([
      ["the filter “Stance”", 1],
      ["any filter", 3],
    ]);
  });

  it("is the one condition where there is one", () => {
    expect(outcome({ ...defaultQuery, q: "nowhere" })).toEqual([["the search", 3]]);
  });

  it("is the choice of single recommendations like any other", () => {
    expect(outcome({ ...forumAgainst, recommendation: ["b/r3"] })).toEqual([
      ["the filter “Actor”", 1],
      ["any filter", 3],
    ]);
    expect(outcome({ ...defaultQuery, q: "weirs", recommendation: ["b/r3"] })).toEqual([
      ["the search", 1],
      ["the choice of recommendations", 1],
      ["any filter", 3],
    ]);
  });

  it("leads to the query without it, and otherwise the same", () => {
    const query: Query = { ...forumAgainst, rows: "topic" };
    expect(suggestFewerFilters(index, query).map((way) => way.query)).toEqual([
      setValues(query, "actor", []),
      setValues(query, "stance", []),
      clearFilters(query),
    ]);
  });

  it("is nothing where there is no condition", () => {
    expect(outcome(defaultQuery)).toEqual([]);
  });
});
