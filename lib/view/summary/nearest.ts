import { COMPARABLE_MIN } from "@/lib/query/comparison";
import type { PairCount } from "@/lib/query/pairs";

type Counts = Pick<PairCount, "comparable" | "agree" | "differ">;

/** Those who stand nearest and farthest among those who can be compared; more than one where they are level. */
interface Extremes<T> {
  /** All with enough comparable measures to say anything. */
  readonly enough: readonly T[];
  readonly nearest: readonly T[];
  readonly farthest: readonly T[];
}

/**
 * Nearest: the highest share of comparable measures on which both agree. Farthest: the highest share on which they differ.
 * Of equal shares the one over more measures counts. Who agrees on no measure is not near, who differs on none is not far.
 */
export function findExtremes<T extends Counts>(counts: readonly T[]): Extremes<T> {
  const enough = counts.filter(({ comparable }) => comparable >= COMPARABLE_MIN);
  return {
    enough,
    nearest: highest(enough, ({ agree }) => agree),
    farthest: highest(enough, ({ differ }) => differ),
  };
}

/** What those are called who differ most: one may be the farthest of all, and still agree more often than not. */
export function farthestWord(farthest: readonly Counts[]): string {
  return farthest.every(({ agree, differ }) => agree > differ)
    ? "Farthest, though in agreement more often"
    : "Farthest";
}

function highest<T extends Counts>(counts: readonly T[], numberOf: (count: T) => number): readonly T[] {
  // Shares are compared as fractions: 2 of 6 is exactly 3 of 9.
  const order = (a: T, b: T) =>
    numberOf(b) * a.comparable - numberOf(a) * b.comparable || b.comparable - a.comparable;
  const sorted = counts.filter((count) => numberOf(count) > 0).toSorted(order);
  const [first] = sorted;
  return first ? sorted.filter((count) => order(first, count) === 0) : [];
}
