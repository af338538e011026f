import { mulberry32 } from "./mulberry32";

/** How often the items are drawn anew; with so many the ends of an interval are steady to about a hundredth. */
export const DRAWS = 2000;

/** The seed of every interval that is published, so that whoever runs the command sees the same ends. */
export const SEED = 1960;

/** The stretch in which 95 of 100 draws fall. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A number that sums up some items, each of which counts once, or as many times as is said at its place. */
export type Statistic<T> = (items: readonly T[], weights?: ArrayLike<number>) => number | undefined;

/**
 * The percentile bootstrap (Efron and Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13): as many items as
 * there are, drawn with replacement; the statistic of the draw; again. Draws for which it is not defined are left out.
 *
 * @returns undefined where the statistic is defined for no draw
 */
export function bootstrapInterval<T>(
  items: readonly T[],
  statistic: Statistic<T>,
  { draws = DRAWS, seed = SEED }: { readonly draws?: number; readonly seed?: number } = {},
): Interval | undefined {
  const random = mulberry32(seed);
  // Items that are one and the same are counted, not repeated: there are few kinds, and many draws.
  const kinds = [...new Set(items)];
  const placeOf = new Map(kinds.map((kind, at) => [kind, at]));
  const kindOf = Uint32Array.from(items, (item) => placeOf.get(item) ?? 0);
  const values = Array.from({ length: draws }, () => {
    const weights = new Uint32Array(kinds.length);
    for (let drawn = 0; drawn < items.length; drawn++) {
      const kind = kindOf[Math.floor(random() * items.length)] ?? 0;
      weights[kind] = (weights[kind] ?? 0) + 1;
    }
    return statistic(kinds, weights);
  }).filter((value) => value !== undefined);
  const ascending = values.sort((a, b) => a - b);
  const low = quantile(ascending, 0.025);
  const high = quantile(ascending, 0.975);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/**
 * The value below which a share of ascending numbers lies, between two of them in proportion (type 7 of Hyndman and Fan
 * 1996, "Sample Quantiles in Statistical Packages").
 */
export function quantile(ascending: readonly number[], share: number): number | undefined {
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)];
  const above = ascending[Math.ceil(position)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (position - Math.floor(position));
}
