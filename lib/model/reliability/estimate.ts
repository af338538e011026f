import { bootstrapInterval, type Interval, type Statistic } from "./bootstrap";

/** Fewer items than this say nothing: with nine, one that is judged otherwise moves a coefficient by a tenth and more. */
export const ITEMS_MIN = 10;

/** A coefficient with its interval, or why there is none. */
export type Estimate =
  | ({ readonly kind: "estimate"; readonly value: number } & Interval)
  /** There are fewer than `ITEMS_MIN` items. */
  | { readonly kind: "too-few" }
  /** All values are the same, so that a coefficient that corrects for chance is not defined. */
  | { readonly kind: "no-variation" };

/** How far two coders agree on some items. */
export interface Agreement {
  readonly items: number;
  readonly agreed: number;
  readonly coefficient: Estimate;
}

type Pair<T> = readonly [first: T, second: T];

/** The agreement of two coders on items, by the coefficient given, with its bootstrap interval. */
export function agreementOf<T extends string | boolean>(
  pairs: readonly Pair<T>[],
  coefficient: Statistic<Pair<T>>,
): Agreement {
  const agreed = pairs.filter(([first, second]) => first === second).length;
  return { items: pairs.length, agreed, coefficient: estimate(unify(pairs), coefficient) };
}

function estimate<T>(pairs: readonly Pair<T>[], coefficient: Statistic<Pair<T>>): Estimate {
  if (pairs.length < ITEMS_MIN) return { kind: "too-few" };
  const value = coefficient(pairs);
  const interval = value === undefined ? undefined : bootstrapInterval(pairs, coefficient);
  if (value === undefined || interval === undefined) return { kind: "no-variation" };
  return { kind: "estimate", value, ...interval };
}

/** Equal pairs as one and the same, as the bootstrap wants them. */
function unify<T>(pairs: readonly Pair<T>[]): readonly Pair<T>[] {
  const known = new Map<string, Pair<T>>();
  return pairs.map((pair) => {
    const key = JSON.stringify(pair);
    const same = known.get(key) ?? pair;
    known.set(key, same);
    return same;
  });
}
