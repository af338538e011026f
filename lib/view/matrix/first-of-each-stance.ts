import type { Recommendation } from "@/lib/model/corpus";
import type { RolledUpStance } from "@/lib/model/rollup";

/**
 * The first recommendation of each stance: what a cell shows at once, so that no part of its roll-up stays unseen. The
 * stance of the cell comes first, and one that does not count beside others, last.
 */
export function firstOfEachStance(
  stance: RolledUpStance,
  recommendations: readonly Recommendation[],
): readonly Recommendation[] {
  const place = (held: Recommendation) => (held.stance === stance ? 0 : held.stance === "neutral" ? 2 : 1);
  return recommendations
    .filter((held, at) => recommendations.findIndex((other) => other.stance === held.stance) === at)
    .toSorted((a, b) => place(a) - place(b));
}
