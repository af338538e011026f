import type { RolledUpStance } from "@/lib/model/rollup";
import { stances } from "@/lib/model/vocabulary";

/** Positions that a sentence counts, in the order in which it does. */
export const rolledUpStances: readonly RolledUpStance[] = [...stances, "mixed"];

/** How many positions are of which stance, such as "32 for, 3 conditional, 1 mixed"; those that there are none of are left out. */
export function countStances(positions: readonly { readonly stance: RolledUpStance }[]): string {
  return rolledUpStances
    .map((stance) => ({ stance, held: positions.filter((position) => position.stance === stance).length }))
    .filter(({ held }) => held > 0)
    .map(({ stance, held }) => `${held} ${stance}`)
    .join(", ");
}
