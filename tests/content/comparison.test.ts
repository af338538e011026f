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
    // 14 measures of the fellow, 23 of the movement, seven of them the same. On weapons the movement is neutral, and on what an end of
    // the war would bring both are.
    pair: ["russian-fellow", "russian-socialist-movement"],
    agree: [
      "aid-to-civilians",
      "change-mindsets",
      "help-persecuted-russians",
      "platforms-for-anti-war-voices",
      "prevent-aggression-elsewhere",
    ],
    differ: [],
    partly: ["supply-weapons", "ukraine-wins"],
    onlyBy: [7, 16],
    none: 41,
  },
  {
    // On talks the movement is neutral in two recommendations, and the government is reported to be against them. The one asks
    // for the end of the regime, the other for Putin's resignation.
    pair: ["russian-socialist-movement", "ukrainian-government"],
    agree: ["companies-leave-russia"],
    differ: [],
    partly: ["talks-with-putin"],
    onlyBy: [21, 2],
    none: 46,
  },
  {
    // On dual-use facilities the Congress is neutral and the governments are against: in between. On a successor of the same
    // system the Congress is against twice, and the governments are reported to be for one, and for steps toward democracy.
    pair: ["congress-of-peoples-deputies", "western-governments"],
    agree: ["democratise-russia"],
    differ: ["same-system-successor", "strikes-on-military-targets", "target-russian-leadership"],
    partly: ["strikes-on-dual-use"],
    onlyBy: [49, 0],
    none: 17,
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
      measures: 71,
      comparable: agree.length + differ.length + partly.length,
      onlyBy,
      none,
    });
  });
});
