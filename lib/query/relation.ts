import { type Cell, isEmpty } from "@/lib/model/rollup";
import { comparePair } from "./compare";

/** How the cells of a measure stand to each other, in the order in which a comparison shows them. */
export const relationIds = ["agree", "differ", "partly", "only", "none"] as const;
export type Relation = (typeof relationIds)[number];

/**
 * Compares any number of cells of one measure by the rule for two (codebook, Comparison). Empty cells are left aside:
 * silence neither joins an agreement nor breaks it. *differ*: some pair differs. *agree*: every pair agrees. *partly*: two
 * or more take a position, and neither holds. *only*: exactly one takes a position. *none*: nobody does.
 */
export function relate(cells: readonly Cell[]): Relation {
  const held = cells.filter((cell) => !isEmpty(cell));
  if (held.length < 2) return held.length === 0 ? "none" : "only";
  const pairs = held.flatMap((a, at) => held.slice(at + 1).map((b) => comparePair(a, b)));
  if (pairs.includes("differ")) return "differ";
  return pairs.every((pair) => pair === "agree") ? "agree" : "partly";
}
