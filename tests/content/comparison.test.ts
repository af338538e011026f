import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import { compare, countComparison } from "@/lib/query/comparison";
import { indexCorpus } from "@/lib/query/corpus-index";
import { defaultQuery } from "@/lib/query/query";
import type { Relation } from "@/lib/query/relation";

// Three pairs of the project's own corpus, counted by hand from the source files: the measures of each actor listed, the
// stances of each rolled up by the codebook, and the two lists laid side by side.
const result = await loadCorpus(path.resolve(import.meta.dirname, "../.."));
if ("problems" in result) throw new Error("The corpus has problems. Run: npm run check");
const index = indexCorpus(result.library.corpus);

interface Counted {
  readonly pair: readonly [string, string];
  readonly agree: readonly string[];
  readonly differ: readonly string[];
  readonly partly: readonly string[];
  readonly onlyBy: readonly [number, number];
  readonly none: number;
}

const counted: readonly Counted[] = [
  {
    // 14 measures of the fellow, 24 of the movement, five of them the same, each for on both sides.
    pair: ["russian-fellow", "russian-socialist-movement"],
    agree: [
      "aid-russian-exiles",
      "change-mindsets",
      "platforms-for-anti-war-voices",
      "prevent-aggression-elsewhere",
      "supply-modern-weapons",
    ],
    differ: [],
    partly: [],
    onlyBy: [9, 19],
    none: 42,
  },
  {
    // Both are against a truce along the front line: that is agreement. On talks the movement is neutral in one
    // recommendation and against in another, so against; the government is reported to be for them on a condition.
    pair: ["russian-socialist-movement", "ukrainian-government"],
    agree: ["companies-leave-russia", "end-putins-rule", "front-line-truce"],
    differ: ["talks-with-putin", "withdraw-troops"],
    partly: [],
    onlyBy: [19, 0],
    none: 51,
  },
  {
    // On dual-use facilities the Congress is neutral and the governments are against: in part. On a successor of the same
    // system the Congress is against twice, and the governments are reported to be for one.
    pair: ["congress-of-peoples-deputies", "western-governments"],
    agree: ["democratise-russia"],
    differ: ["same-system-successor", "strikes-on-military-targets", "target-russian-leadership"],
    partly: ["strikes-on-dual-use"],
    onlyBy: [51, 0],
    none: 19,
  },
];

describe.each(counted)("$pair, counted by hand", ({ pair, agree, differ, partly, onlyBy, none }) => {
  const comparison = compare(index, { ...defaultQuery, actors: pair });
  const on = (relation: Relation) =>
    comparison?.rows
      .filter((row) => row.relation === relation)
      .map(({ id }) => id)
      .sort();

  it("stand to each other on these measures so", () => {
    expect({ agree: on("agree"), differ: on("differ"), partly: on("partly") }).toEqual({
      agree,
      differ,
      partly,
    });
  });

  it("come to these counts", () => {
    expect(comparison && countComparison(comparison)).toMatchObject({
      measures: 75,
      comparable: agree.length + differ.length + partly.length,
      onlyBy,
      none,
    });
  });
});
