import type { Recommendation } from "../corpus";
import type { Moved } from "../list-schemas";
import type { Adjudicated } from "./adjudication";
import { underNewIds, withoutRemoved } from "./coded-unit";
import { touches } from "./disagreements";

/**
 * Whether a disagreement is on a recommendation as it stands now. It is, in the same source,
 *
 * 1. where the adjudication says that the recommendation was changed because of it; or
 * 2. where the recommendation quotes a part of what the two differ on, and
 *    - they differ on whether that sentence carries a recommendation at all; or
 *    - one of the two readings has its actor and its measure, under the ids of now, so that it became this recommendation; or
 *    - the reason names it, as it does where one reader made two recommendations of what the other made one.
 *
 * A recommendation that only shares words with the passage, on another measure or of another actor, is not in dispute.
 */
export function isConcerned(
  { source, on, quote, units, adjudication }: Adjudicated,
  recommendation: Recommendation,
  moved: readonly Moved[],
): boolean {
  if (recommendation.source !== source) return false;
  const { id, actor, measure, quotes } = recommendation;
  if (adjudication?.changed !== undefined && names(adjudication.changed, id)) return true;
  if (!quotes.some(touches(quote))) return false;
  if (on === "sentence") return true;
  const isReading = [...units.first, ...units.second]
    .map((unit) => underNewIds(unit, moved))
    .some((unit) => withoutRemoved(unit.actor) === actor && withoutRemoved(unit.measure) === measure);
  return isReading || (adjudication !== undefined && names(adjudication.why, id));
}

/** Whether a text names an id, and not only a longer one that begins with it. */
function names(text: string, id: string): boolean {
  return text.split(/[^a-z0-9/-]+/).includes(id);
}
