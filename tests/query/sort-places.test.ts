import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import type { FieldId } from "@/lib/query/field";
import { fields } from "@/lib/query/fields";
import { defaultQuery, type Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { buildCorpus } from "../build-corpus";

describe("sorting", () => {
  const index = indexCorpus(
    buildCorpus({
      topics: ["water", "fish"],
      actors: [
        { id: "zebra", name: "Ältere" },
        { id: "mayor", name: "Mayor" },
        { id: "anglers", name: "Zander" },
      ],
      measures: [
        { id: "restock", topic: "fish", label: "Restock" },
        { id: "close-weirs", topic: "water", label: "Close weirs" },
      ],
      sources: [
        { id: "old", author: "mayor", title: "Paper 10", date: "2031-10" },
        { id: "new", author: "zebra", title: "Paper 9", date: "2031" },
      ],
      recommendations: [
        { id: "r10", source: "old", measure: "restock", stance: "neutral", statement: "Éa", quotes: ["q"] },
        {
          id: "r9",
          source: "old",
          actor: "anglers",
          measure: "close-weirs",
          stance: "for",
          statement: "f",
          horizon: "later",
          addressees: ["anglers", "zebra"],
          quotes: ["q", "r", "s"],
        },
        {
          id: "r1",
          source: "new",
          measure: "close-weirs",
          stance: "against",
          statement: "E",
          horizon: "now",
          addressees: ["zebra"],
          explicitness: "implied",
          quotes: ["q", "r"],
        },
      ],
    }),
  );

  const sorted = (by: FieldId, descending = false) =>
    runQuery(index, { ...defaultQuery, sort: [{ by, descending }] }).recommendations.map(({ id }) => id);

  const orders: [FieldId, string[], string[]][] = [
    ["id", ["r1", "r9", "r10"], ["r10", "r9", "r1"]],
    ["source", ["r10", "r9", "r1"], ["r1", "r10", "r9"]],
    ["source_title", ["r1", "r10", "r9"], ["r10", "r9", "r1"]],
    ["source_date", ["r1", "r10", "r9"], ["r10", "r9", "r1"]],
    ["actor", ["r1", "r10", "r9"], ["r9", "r10", "r1"]],
    ["actor_name", ["r1", "r10", "r9"], ["r9", "r10", "r1"]],
    ["voice", ["r10", "r1", "r9"], ["r9", "r10", "r1"]],
    ["topic", ["r9", "r1", "r10"], ["r10", "r9", "r1"]],
    ["measure", ["r9", "r1", "r10"], ["r10", "r9", "r1"]],
    ["measure_label", ["r9", "r1", "r10"], ["r10", "r9", "r1"]],
    ["stance", ["r9", "r1", "r10"], ["r10", "r1", "r9"]],
    ["statement", ["r1", "r10", "r9"], ["r9", "r10", "r1"]],
    // What has no value stands last in both directions.
    ["addressees", ["r1", "r9", "r10"], ["r9", "r1", "r10"]],
    ["horizon", ["r1", "r9", "r10"], ["r9", "r1", "r10"]],
    ["explicitness", ["r10", "r9", "r1"], ["r1", "r10", "r9"]],
    ["quotes", ["r10", "r1", "r9"], ["r9", "r1", "r10"]],
  ];

  it.each(orders)("by %s", (by, ascending, descending) => {
    expect(sorted(by)).toEqual(ascending);
    expect(sorted(by, true)).toEqual(descending);
  });

  it("is told above for every field that can be sorted by", () => {
    expect(orders.map(([by]) => by)).toEqual(fields.filter(({ sortKey }) => sortKey).map(({ id }) => id));
  });

  it.each(["topics", "condition", "quote", "permalink", "disagreement"] as const)(
    "by %s changes nothing: it is not for the list",
    (by) => {
      const query = { ...defaultQuery, sort: [{ by, descending: true }] };
      expect(runQuery(index, query).recommendations).toEqual(index.corpus.recommendations);
    },
  );

  it("by several fields takes the next where the first are equal, each in its own direction", () => {
    const query: Query = {
      ...defaultQuery,
      sort: [
        { by: "source", descending: true },
        { by: "quotes", descending: true },
      ],
    };
    expect(runQuery(index, query).recommendations.map(({ id }) => id)).toEqual(["r1", "r9", "r10"]);
  });

  it("leaves equals in the order of the content, in both directions", () => {
    expect(sorted("source", true)).toEqual(["r1", "r10", "r9"]);
    expect(sorted("measure", true)).toEqual(["r10", "r9", "r1"]);
  });

  it("takes what the alphabet takes for the same as equals", () => {
    const statements = ["b", "Paper 01", "Paper 1", "a", "Paper 001"];
    const same = indexCorpus(
      buildCorpus({ recommendations: statements.map((statement) => ({ id: statement, statement })) }),
    );
    const run = (descending: boolean) =>
      runQuery(same, { ...defaultQuery, sort: [{ by: "statement", descending }] }).recommendations.map(
        ({ id }) => id,
      );
    expect(run(false)).toEqual(["a", "b", "Paper 01", "Paper 1", "Paper 001"]);
    expect(run(true)).toEqual(["Paper 01", "Paper 1", "Paper 001", "b", "a"]);
  });
});
