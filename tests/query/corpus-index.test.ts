import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { buildCorpus } from "../build-corpus";

describe("indexCorpus", () => {
  it("puts actors with a source of their own before those who are only reported, and leaves out all others", () => {
    const { holders, onFile } = indexCorpus(
      buildCorpus({
        actors: ["mayor", "bystander", "forum", "anglers", "unread", "silent"],
        sources: [
          { id: "a", author: "forum", coauthors: ["silent"] },
          { id: "b", author: "unread", coded: { complete: false, on: "2031" } },
        ],
        recommendations: [
          { source: "a", actor: "forum", addressees: ["bystander"] },
          { source: "a", actor: "anglers" },
          { source: "a", actor: "mayor" },
          { source: "b", actor: "unread" },
        ],
      }),
    );
    expect(holders.map(({ id }) => id)).toEqual(["forum", "silent", "mayor", "anglers", "unread"]);
    expect([...onFile]).toEqual(["forum", "silent"]);
  });

  it("puts measures in the order of their topics, then in their own", () => {
    const { measures, ranks } = indexCorpus(
      buildCorpus({
        topics: ["t1", "t2"],
        measures: [
          { id: "b", topic: "t2" },
          { id: "c", topic: "t1" },
          { id: "a", topic: "t1" },
        ],
      }),
    );
    expect([...measures.keys()]).toEqual(["c", "a", "b"]);
    expect([...ranks.measure]).toEqual([
      ["c", 0],
      ["a", 1],
      ["b", 2],
    ]);
  });

  it("searches statement, condition, quotes and measure, each by itself", () => {
    const corpus = buildCorpus({
      measures: [{ id: "m", label: "Close Weirs" }],
      recommendations: [{ statement: "Ünïté", condition: "no  ﬁsh", quotes: ["one\ntwo", "three"] }],
    });
    const { haystacks } = indexCorpus(corpus);
    expect([...haystacks.values()]).toEqual(["unite\nno fish\none two\nthree\nclose weirs"]);
  });

  it.each([
    ["topics", { topics: ["x", "y"] }],
    ["actors", { actors: ["x", "y"] }],
    ["measures", { measures: ["x", "y"] }],
    ["sources", { sources: ["x", "y"] }],
  ] as const)("throws where two %s have the same id", (list, sketch) => {
    const corpus = buildCorpus(sketch);
    const twice = { ...corpus, [list]: corpus[list].map((entry) => ({ ...entry, id: "x" })) };
    expect(() => indexCorpus(twice)).toThrow('The id "x" is used twice.');
  });
});
