import { describe, expect, it } from "vitest";
import {
  clearFilters,
  defaultQuery,
  isFiltered,
  isNarrowed,
  type Query,
  setValues,
  swapAxes,
  toggled,
  toggleFold,
  toggleGroup,
  toggleValue,
  withAxes,
  withSides,
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

describe("toggled", () => {
  it.each([
    [[], "a", ["a"]],
    [["a", "b"], "c", ["a", "b", "c"]],
    [["a", "b", "c"], "b", ["a", "c"]],
  ])("of %j and %s is %j", (list, value, expected) => {
    expect(toggled(list, value)).toEqual(expected);
  });

  it("folds a group away or unfolds it, and does the same for a group of actors", () => {
    const folded = { ...query, fold: ["water"], unfold: ["shore"] };
    expect(toggleFold(folded, "fish")).toEqual({ ...folded, fold: ["water", "fish"] });
    expect(toggleFold(folded, "water")).toEqual({ ...folded, fold: [] });
    expect(toggleGroup(folded, "hills")).toEqual({ ...folded, unfold: ["shore", "hills"] });
    expect(toggleGroup(folded, "shore")).toEqual({ ...folded, unfold: [] });
  });
});

/** A query that says something of everything that a matrix can be told. */
const arranged: Query = {
  ...query,
  rows: "measure",
  cols: "actor",
  sort: [{ by: "label", descending: true }],
  colsort: "name",
  fold: ["water", "reported"],
  unfold: ["shore"],
  scope: "contested",
  by: ["forum"],
  hide: ["mayor"],
  order: ["mayor", "forum"],
  pin: ["forum"],
  density: "statements",
  empty: true,
  cell: ["close-weirs", "forum"],
};

describe("withAxes", () => {
  it.each([
    ["measure", "actor", "topic", "source", "topic", "source"],
    ["measure", "actor", "actor", "actor", "actor", "measure"],
    ["measure", "actor", "measure", "measure", "actor", "measure"],
    ["topic", "source", "source", "source", "source", "topic"],
    ["measure", "actor", "actor", "stance", "measure", "stance"],
    ["measure", "actor", "topic", "stance", "topic", "stance"],
    ["topic", "stance", "actor", "actor", "actor", "measure"],
    ["measure", "stance", "source", "source", "source", "actor"],
  ] as const)("of %s x %s, asked for %s x %s, is %s x %s", (rows, cols, wantedRows, wantedCols, ...axes) => {
    const after = withAxes({ ...arranged, rows, cols }, wantedRows, wantedCols);
    expect([after.rows, after.cols]).toEqual(axes);
  });

  it("forgets what was said of single rows and columns, and nothing else", () => {
    const { q, filters, density, empty } = arranged;
    expect(withAxes(arranged, "topic", "source")).toEqual({
      ...defaultQuery,
      ...{ q, filters, density, empty },
      ...{ rows: "topic", cols: "source" },
    });
  });

  it("swapAxes exchanges the two, but for the sides, which are no rows", () => {
    expect(swapAxes(arranged)).toEqual(withAxes(arranged, "actor", "measure"));
    const sides: Query = { ...arranged, cols: "stance" };
    expect(swapAxes(sides)).toBe(sides);
  });
});

describe("withSides", () => {
  const { colsort, hide, order, pin, unfold, cell } = defaultQuery;
  const forgotten = { colsort, hide, order, pin, unfold, cell };

  it("keeps what narrows and orders the rows, and the topics that are folded", () => {
    const sides = { ...arranged, ...forgotten, fold: ["water"], cols: "stance" };
    expect(withSides(arranged, true)).toEqual(sides);
    expect(withSides({ ...arranged, cols: "stance" }, false)).toEqual({ ...sides, cols: "actor" });
  });

  it("has other rows where the rows are actors, and then nothing folded", () => {
    const actors: Query = { ...arranged, rows: "actor", cols: "source" };
    expect(withSides(actors, true)).toEqual({
      ...arranged,
      ...forgotten,
      ...{ fold: [], rows: "measure", cols: "stance" },
    });
    expect(withSides({ ...actors, rows: "topic" }, true)).toMatchObject({ rows: "topic", fold: [] });
  });
});

it("isNarrowed is a matrix that shows only rows of a kind, or those in which somebody has a position", () => {
  expect(isNarrowed(defaultQuery)).toBe(false);
  expect(isNarrowed({ ...defaultQuery, scope: "shared" })).toBe(true);
  expect(isNarrowed({ ...defaultQuery, by: ["forum"] })).toBe(true);
});
