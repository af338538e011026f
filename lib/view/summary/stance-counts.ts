import type { Recommendation } from "@/lib/model/corpus";
import { type RolledUpStance, rolledUpStances } from "@/lib/model/rollup";
import { count } from "@/lib/query/count-noun";

/** How many positions are of which stance, such as "32 for, 3 conditional, 1 mixed"; those that there are none of are left out. */
export function countStances(positions: readonly { readonly stance: RolledUpStance }[]): string {
  return rolledUpStances
    .map((stance) => ({ stance, held: positions.filter((position) => position.stance === stance).length }))
    .filter(({ held }) => held > 0)
    .map(({ stance, held }) => `${held} ${stance}`)
    .join(", ");
}

/**
 * How a cell comes by its roll-up, such as "2 recommendations: 1 conditional, 1 for"; where it holds own and reported
 * positions that are not all alike, "2 recommendations: 1 neutral; reported: 1 against".
 */
export function summariseStances(recommendations: readonly Recommendation[]): string {
  const head = count(recommendations.length, "recommendation");
  if (new Set(recommendations.map(({ stance }) => stance)).size < 2) return head;
  const own = countStances(recommendations.filter(({ voice }) => voice === "own"));
  const reported = countStances(recommendations.filter(({ voice }) => voice === "reported"));
  return `${head}: ${own && reported ? `${own}; reported: ${reported}` : own || reported}`;
}

/** How the cell of a group comes by its mark, such as "2 of 5 actors, in 3 recommendations". */
export function summariseActors(holding: number, of: number, recommendations: number): string {
  return `${holding} of ${count(of, "actor")}, in ${count(recommendations, "recommendation")}`;
}
