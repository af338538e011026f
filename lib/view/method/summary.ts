import type { Recommendation } from "@/lib/model/corpus";
import { stances } from "@/lib/model/vocabulary";
import { count } from "@/lib/query/describe";

/** How a cell comes by its roll-up, such as "2 recommendations: 1 conditional, 1 for". */
export function summariseStances(recommendations: readonly Recommendation[]): string {
  const head = count(recommendations.length, "recommendation");
  const parts = stances.flatMap((stance) => {
    const held = recommendations.filter((recommendation) => recommendation.stance === stance).length;
    return held === 0 ? [] : [`${held} ${stance}`];
  });
  return parts.length < 2 ? head : `${head}: ${parts.join(", ")}`;
}

/** How the cell of a group comes by its mark, such as "2 of 5 actors, in 3 recommendations". */
export function summariseActors(holding: number, of: number, recommendations: number): string {
  return `${holding} of ${count(of, "actor")}, in ${count(recommendations, "recommendation")}`;
}
