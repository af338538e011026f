import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { dimensionCodes } from "@/lib/query/dimension-codes";
import { defaultQuery, type RowDimension } from "@/lib/query/query";
import { exportTable } from "@/lib/view/export/export";
import { buildCorpus } from "../../build-corpus";

const index = indexCorpus(
  buildCorpus({
    topics: ["water", "fish"],
    actors: [{ id: "forum", name: "Riverside Forum" }, "mayor", "council"],
    measures: [
      { id: "close-weirs", topic: "water", label: "Close the old weirs" },
      { id: "restock", topic: "fish" },
    ],
    sources: [{ id: "riverside", author: "forum", title: "A river for everyone", date: "2031-05-04" }],
    recommendations: [
      {
        id: "riverside/close",
        measure: "close-weirs",
        stance: "conditional",
        condition: "a ladder comes first",
        topics: ["fish"],
        statement: "Close them.",
        addressees: ["council", "mayor"],
        beneficiaries: ["council"],
        horizon: "now",
        quotes: ["First.", "Second."],
      },
      { id: "riverside/keep", actor: "mayor", measure: "close-weirs", stance: "against", quotes: ["Keep."] },
      { id: "riverside/restock", actor: "mayor", measure: "restock", stance: "for", quotes: ["Fish."] },
    ],
  }),
);

describe("the table of recommendations", () => {
  const { columns, rows } = exportTable(index, defaultQuery, "recommendations");

  it("has the columns of the contract, in its order", () => {
    expect(columns.join(", ")).toBe(
      "id, source, source_title, source_date, actor, actor_name, voice, topic, topics, measure, measure_label, " +
        "stance, condition, statement, addressees, beneficiaries, horizon, explicitness, quote, quotes, " +
        "quote_start, quote_end, permalink",
    );
  });

  it("has a row for each recommendation, with lists where a field can hold several", () => {
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual([
      "riverside/close",
      "riverside",
      "A river for everyone",
      "2031-05-04",
      "forum",
      "Riverside Forum",
      "own",
      "water",
      ["water", "fish"],
      "close-weirs",
      "Close the old weirs",
      "conditional",
      "a ladder comes first",
      "Close them.",
      ["council", "mayor"],
      ["council"],
      "now",
      "explicit",
      "First.",
      2,
      0,
      6,
      "/recommendations/riverside/close",
    ]);
    expect(rows[1]?.slice(12)).toEqual([
      undefined,
      "Statement 2.",
      [],
      [],
      undefined,
      "explicit",
      "Keep.",
      1,
      0,
      5,
      "/recommendations/riverside/keep",
    ]);
  });
});

describe("the table of quotes", () => {
  const { columns, rows } = exportTable(index, defaultQuery, "quotes");

  it("has the columns of the contract, in its order", () => {
    expect(columns.join(", ")).toBe(
      "recommendation, source, actor, measure, stance, exact, start, end, permalink, page",
    );
  });

  it("has a row for each quote, in the order of the recommendations", () => {
    const conditional = ["riverside/close", "riverside", "forum", "close-weirs", "conditional"];
    expect(rows).toEqual([
      [...conditional, "First.", 0, 6, "/sources/riverside#riverside/close.1", undefined],
      [...conditional, "Second.", 7, 14, "/sources/riverside#riverside/close.2", undefined],
      [
        "riverside/keep",
        "riverside",
        "mayor",
        "close-weirs",
        "against",
        "Keep.",
        0,
        5,
        "/sources/riverside#riverside/keep.1",
        undefined,
      ],
      [
        "riverside/restock",
        "riverside",
        "mayor",
        "restock",
        "for",
        "Fish.",
        0,
        5,
        "/sources/riverside#riverside/restock.1",
        undefined,
      ],
    ]);
  });
});

describe("the table of the matrix", () => {
  it("has the columns of the contract, then one an actor, and a stance or the reason for its absence", () => {
    expect(exportTable(index, defaultQuery, "matrix")).toEqual({
      columns: ["topic", "measure", "measure_label", "forum", "mayor"],
      rows: [
        ["water", "close-weirs", "Close the old weirs", "conditional", "against"],
        ["fish", "restock", "Restock", "silent", "for"],
      ],
    });
  });

  it("tells a cell that only the filter empties from a silent one", () => {
    const query = {
      ...defaultQuery,
      filters: { ...defaultQuery.filters, stance: ["for", "against"] },
      empty: true,
    };
    expect(exportTable(index, query, "matrix").rows).toEqual([
      ["water", "close-weirs", "Close the old weirs", "hidden", "against"],
      ["fish", "restock", "Restock", "silent", "for"],
    ]);
  });

  it("leaves out the columns that are folded away", () => {
    const query = { ...defaultQuery, fold: ["reported"] };
    expect(exportTable(index, query, "matrix").columns).toEqual([
      "topic",
      "measure",
      "measure_label",
      "forum",
    ]);
  });

  it.each([
    ["topic", "actor", ["topic", "topic_label"], ["water", "Water"]],
    ["actor", "measure", ["actor", "actor_name"], ["forum", "Riverside Forum"]],
    ["source", "actor", ["source", "source_title"], ["riverside", "A river for everyone"]],
    ["addressee", "actor", ["addressee", "addressee_name"], ["mayor", "Mayor"]],
  ] as [RowDimension, RowDimension, string[], string[]][])(
    "of %s by %s begins with what its rows are, under the names of the other exports",
    (rows, cols, head, first) => {
      const table = exportTable(index, { ...defaultQuery, rows, cols }, "matrix");
      expect(table.columns.slice(0, 2)).toEqual(head);
      expect(table.columns.slice(2)).toEqual([...dimensionCodes(index)[cols].codeOf.keys()]);
      expect(table.rows[0]?.slice(0, 2)).toEqual(first);
    },
  );
});

it("permalinks are absolute where the corpus names its site", () => {
  const sited = indexCorpus(buildCorpus({ meta: { site: "https://example.org" }, recommendations: [{}] }));
  const permalink = (shape: "recommendations" | "quotes") => {
    const { columns, rows } = exportTable(sited, defaultQuery, shape);
    return rows[0]?.[columns.indexOf("permalink")];
  };
  expect(permalink("recommendations")).toBe("https://example.org/recommendations/source/r1");
  expect(permalink("quotes")).toBe("https://example.org/sources/source#source/r1.1");
});
