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
    // 12 measures of the fellow, 23 of the movement, six of them the same. On weapons the movement is neutral.
    pair: ["russian-fellow", "russian-socialist-movement"],
    agree: [
      "aid-to-civilians",
      "change-mindsets",
      "platforms-for-anti-war-voices",
      "prevent-aggression-elsewhere",
      "support-anti-regime-russians",
    ],
    differ: [],
    partly: ["supply-weapons"],
    onlyBy: [6, 17],
    none: 40,
  },
  {
    // On talks the movement is neutral in two recommendations, and the government is reported to be against them.
    pair: ["russian-socialist-movement", "ukrainian-government"],
    agree: ["companies-leave-russia", "end-putins-rule"],
    differ: [],
    partly: ["talks-with-putin"],
    onlyBy: [20, 1],
    none: 45,
  },
  {
    // On dual-use facilities the Congress is neutral and the governments are against: in part. On a successor of the same
    // system the Congress is against twice, and the governments are reported to be for one.
    pair: ["congress-of-peoples-deputies", "western-governments"],
    agree: ["democratise-russia"],
    differ: [
      "russian-armed-force",
      "same-system-successor",
      "strikes-on-military-targets",
      "target-russian-leadership",
    ],
    partly: ["strikes-on-dual-use"],
    onlyBy: [47, 0],
    none: 16,
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
      measures: 69,
      comparable: agree.length + differ.length + partly.length,
      onlyBy,
      none,
    });
  });
});
