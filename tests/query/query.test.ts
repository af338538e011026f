import { describe, expect, it } from "vitest";
import {
  clearFilters,
  defaultQuery,
  isFiltered,
  type Query,
  setValues,
  toggleValue,
} from "@/lib/query/query";

const query: Query = {
  ...defaultQuery,
  q: "weir",
  filters: { ...defaultQuery.filters, actor: ["forum"], stance: ["for"] },
  rows: "topic",
  sort: [{ by: "label", descending: true }],
};

describe("isFiltered", () => {
  it.each([
    ["defaultQuery", defaultQuery, false],
    ["a search", { ...defaultQuery, q: "weir" }, true],
    ["a search for nothing but white space", { ...defaultQuery, q: " \n" }, false],
    ["a phrase that has only been begun", { ...defaultQuery, q: '"' }, false],
    ["a value of a facet", setValues(defaultQuery, "voice", ["own"]), true],
    ["single recommendations", { ...defaultQuery, recommendation: ["riverside/r1"] }, true],
    ["another shape", { ...defaultQuery, rows: "topic", empty: true, actors: ["forum"] } as const, false],
  ])("of %s", (_what, of, expected) => {
    expect(isFiltered(of)).toBe(expected);
  });
});

describe("toggleValue", () => {
  it("chooses a value beside the others, and changes nothing else", () => {
    expect(toggleValue(query, "actor", "mayor")).toEqual({
      ...query,
      filters: { ...query.filters, actor: ["forum", "mayor"] },
    });
  });

  it("no longer chooses a value that was chosen", () => {
    expect(toggleValue(query, "actor", "forum").filters.actor).toEqual([]);
  });

  it("gives the same query when done twice", () => {
    expect(toggleValue(toggleValue(query, "source", "a"), "source", "a")).toEqual(query);
  });
});

it("clearFilters keeps all but search, filters and what was chosen one by one", () => {
  const chosen: Query = { ...query, recommendation: ["riverside/r1"] };
  expect(clearFilters(chosen)).toEqual({ ...query, q: "", filters: defaultQuery.filters });
});
