import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { parseQuery } from "@/lib/query/url";
import { comparisonTable } from "@/lib/view/compare/comparison-table";
import { renderExport } from "@/lib/view/export/export";
import { buildCorpus } from "../../build-corpus";

const index = indexCorpus(
  buildCorpus({
    actors: ["forum", "port", "mayor", "a4", "a5", "a6", "a7"],
    measures: [
      { id: "ferry", label: "Run a ferry" },
      { id: "weirs", label: "Close the weirs" },
      { id: "ramps", label: "Build ramps" },
    ],
    sources: [
      { id: "open", author: "forum" },
      { id: "working", author: "port" },
    ],
    recommendations: [
      { id: "open/ferry", source: "open", measure: "ferry", statement: "A ferry.", quotes: ["F1", "F2"] },
      { id: "working/weirs", source: "working", measure: "weirs", stance: "against", statement: "No." },
      { id: "open/weirs", source: "open", measure: "weirs", statement: "Yes.", quotes: ["W"] },
      { id: "open/weirs-2", source: "open", measure: "weirs", statement: "Yes again.", quotes: ["V", "U"] },
      { id: "open/mayor", source: "open", actor: "mayor", measure: "ramps", statement: "Ramps." },
      ...["a4", "a5", "a6", "a7"].map((actor) => ({ source: "open", actor, measure: "ramps" })),
    ],
  }),
);

const typedTable = (search: string) =>
  comparisonTable(index, parseQuery(new URLSearchParams(search), index).query);
const table = (search: string) => {
  const { columns, rows } = typedTable(search);
  return { columns, rows };
};
const errorOf = async (search: string) => {
  const file = await renderExport(index, "compare", "csv", new URLSearchParams(search));
  return "error" in file ? file.error : undefined;
};

describe("the table of a comparison", () => {
  it("has a row a measure in the order of the page, with all that each of those compared says", () => {
    expect(table("actors=forum,port")).toEqual({
      columns: [
        "relation",
        "topic",
        "measure",
        "measure_label",
        "forum",
        "forum_recommendations",
        "forum_statements",
        "forum_quotes",
        "port",
        "port_recommendations",
        "port_statements",
        "port_quotes",
      ],
      rows: [
        [
          "differ",
          "topic",
          "weirs",
          "Close the weirs",
          "for",
          ["open/weirs", "open/weirs-2"],
          ["Yes.", "Yes again."],
          ["W", "V"],
          "against",
          ["working/weirs"],
          ["No."],
          ["Quote 2."],
        ],
        [
          "only",
          "topic",
          "ferry",
          "Run a ferry",
          "for",
          ["open/ferry"],
          ["A ferry."],
          ["F1"],
          "silent",
          [],
          [],
          [],
        ],
        ["none", "topic", "ramps", "Build ramps", "silent", [], [], [], "silent", [], [], []],
      ],
    });
  });

  it("has the rows that the page shows, and no others", () => {
    const rowsOf = (search: string) => table(search).rows.map(([relation, , measure]) => [relation, measure]);
    expect(rowsOf("actors=forum,port&relation=differ")).toEqual([["differ", "weirs"]]);
    expect(rowsOf("actors=forum,port&relation=none,only")).toEqual([
      ["only", "ferry"],
      ["none", "ramps"],
    ]);
    expect(rowsOf("actors=forum,port&measure=ferry")).toEqual([["only", "ferry"]]);
  });

  it("says which columns hold numbers, and which lists", () => {
    expect([...(typedTable("").types ?? [])]).toContainEqual(["comparable", "integer"]);
    expect([...(typedTable("actors=forum,port").types ?? [])]).toContainEqual(["port_quotes", "list"]);
  });

  it("where nobody is compared, has a row a pair", () => {
    expect(table("actor=forum,port,mayor")).toEqual({
      columns: ["actor_a", "actor_b", "comparable", "agree", "differ", "partly", "only_a", "only_b"],
      rows: [["forum", "port", 1, 0, 1, 0, 1, 0]],
    });
    expect(table("cols=source")).toEqual({
      columns: ["source_a", "source_b", "comparable", "agree", "differ", "partly", "only_a", "only_b"],
      rows: [["open", "working", 1, 0, 1, 0, 2, 0]],
    });
  });
});

describe("a comparison as a file", () => {
  it.each([
    ["one alone", "actors=forum", "A comparison takes 2 to 6 actors, and the parameter actors names 1."],
    [
      "one twice",
      "actors=forum,forum",
      "A comparison takes 2 to 6 actors, and the parameter actors names 1.",
    ],
    [
      "too many",
      "actors=forum,port,mayor,a4,a5,a6,a7",
      "A comparison takes 2 to 6 actors, and the parameter actors names 7.",
    ],
    [
      "unknown ones",
      "actors=forum,port,mayr",
      'The parameter actors has no value "mayr". Did you mean "mayor"?',
    ],
    [
      "an unknown one and so too few",
      "actors=forum,prt",
      'The parameter actors has no value "prt". Did you mean "port"?\nA comparison takes 2 to 6 actors, and the parameter actors names 1.',
    ],
    [
      "one source alone",
      "cols=source&actors=open",
      "A comparison takes 2 to 6 sources, and the parameter actors names 1.",
    ],
    [
      "an unknown part",
      "actors=forum,port&relation=differs",
      'The parameter relation has no value "differs". Did you mean "differ"?',
    ],
  ])("%s: an error that names it", async (_what, search, message) => {
    expect(await errorOf(search)).toBe(message);
  });

  it.each(["", "actors=forum,port", "actors=forum,port,forum", "actors=forum,port,mayor,a4,a5,a6"])(
    "%j is none",
    async (search) => {
      expect(await errorOf(search)).toBeUndefined();
    },
  );
});
