import { expect, it } from "vitest";
import type { RolledUpStance } from "@/lib/model/rollup";
import type { Stance } from "@/lib/model/vocabulary";
import { firstOfEachStance } from "@/lib/view/matrix/first-of-each-stance";
import { buildCorpus } from "../../build-corpus";

it.each<[RolledUpStance, string, string]>([
  ["for", "for for for", "1"],
  ["conditional", "for conditional conditional", "2 1"],
  ["mixed", "against for against", "1 2"],
  ["against", "neutral against neutral", "2 1"],
  ["neutral", "neutral", "1"],
])("a cell that is %s, of %s, shows %s", (stance, held, shown) => {
  const { recommendations } = buildCorpus({
    recommendations: held.split(" ").map((word) => ({ stance: word as Stance })),
  });
  const places = firstOfEachStance(stance, recommendations).map((one) => recommendations.indexOf(one) + 1);
  expect(places.join(" ")).toBe(shown);
});
