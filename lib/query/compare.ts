import { type Cell, isEmpty } from "@/lib/model/rollup";

/** How two cells of a row stand to each other (codebook, Comparison). */
export type PairRelation = "agree" | "differ" | "partly" | "only-a" | "only-b" | "none";

/**
 * Compares two cells of one measure. *agree*: both for, or both against. *differ*: one for, with or without a condition,
 * and the other against. *partly*: every other pair of stances.
 */
export function comparePair(a: Cell, b: Cell): PairRelation {
  if (isEmpty(a)) return isEmpty(b) ? "none" : "only-b";
  if (isEmpty(b)) return "only-a";
  const [first, second] = [a.stance, b.stance];
  if (first === second && (first === "for" || first === "against")) return "agree";
  const isFor = (stance: string) => stance === "for" || stance === "conditional";
  if ((isFor(first) && second === "against") || (first === "against" && isFor(second))) return "differ";
  return "partly";
}
