import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { dimensionCodes } from "@/lib/query/dimension-codes";
import { buildCorpus } from "../build-corpus";

describe("indexCorpus", () => {
  it("puts actors who were read in full first, then those not yet read, then those only reported, and leaves out all others", () => {
    const { holders, onFile, readInFull } = indexCorpus(
      buildCorpus({
        actors: ["mayor", "bystander", "forum", "anglers", "unread", "silent", "begun"],
        sources: [
          { id: "a", author: "forum", coauthors: ["silent"] },
          { id: "b", author: "unread", coauthors: ["begun"], coded: { complete: false, on: "2031" } },
        ],
        recommendations: [
          { source: "a", actor: "forum", addressees: ["bystander"] },
          { source: "a", actor: "anglers" },
          { source: "a", actor: "mayor" },
          { source: "b", actor: "unread" },
        ],
      }),
    );
    expect(holders.map(({ id }) => id)).toEqual(["forum", "silent", "unread", "begun", "mayor", "anglers"]);
    expect([...onFile]).toEqual(["forum", "silent", "unread", "begun"]);
    expect([...readInFull]).toEqual(["forum", "silent"]);
  });

  it("puts measures in the order of their topics, then in their own", () => {
    const index = indexCorpus(
      buildCorpus({
        topics: ["t1", "t2"],
        measures: [
          { id: "b", topic: "t2" },
          { id: "c", topic: "t1" },
          { id: "a", topic: "t1" },
        ],
      }),
    );
    expect([...index.measures.keys()]).toEqual(["c", "a", "b"]);
    expect([...dimensionCodes(index).measure.codeOf]).toEqual([
      ["c", 0],
      ["a", 1],
      ["b", 2],
    ]);
  });

  it("searches statement, condition, quotes and all names, each by itself", () => {
    const corpus = buildCorpus({
      topics: [{ id: "t", label: "Water", short: "W", also: ["Moats"] }],
      measures: [{ id: "m", topic: "t", label: "Close Weirs", also: ["Dams"] }],
      actors: [
        { id: "a", name: "The Forum", short: "Forum" },
        { id: "b", name: "Council", short: "Council" },
      ],
      sources: [{ id: "s", author: "a", title: "A Letter" }],
      recommendations: [
        { statement: "Ünïté", condition: "no  ﬁsh", quotes: ["one\ntwo", "three"], addressees: ["b"] },
      ],
    });
    const { haystacks } = indexCorpus(corpus);
    expect(haystacks).toEqual([
      "unite\nno fish\none two\nthree\n\fthe forum\nforum\nclose weirs\ndams\nwater\nw\nmoats\ncouncil\na letter",
    ]);
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
