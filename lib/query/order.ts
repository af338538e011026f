/** Something to sort by: the value of an item, undefined where it has none. */
export interface SortKey<T> {
  of(item: T): string | number | undefined;
  readonly descending: boolean;
}

/**
 * Sorts by several keys, the first first; equals stay as they are. An item without a value stands last in both
 * directions: nothing is neither the least nor the most.
 */
export function sortBy<T>(items: readonly T[], keys: readonly SortKey<T>[]): readonly T[] {
  if (keys.length === 0) return items;
  const valued = items.map((item) => ({ item, values: keys.map((key) => key.of(item)) }));
  valued.sort((a, b) => {
    for (const [at, { descending }] of keys.entries()) {
      const order = compareOptional(a.values[at], b.values[at], descending);
      if (order !== 0) return order;
    }
    return 0;
  });
  return valued.map(({ item }) => item);
}

type Value = string | number;

function compareOptional(a: Value | undefined, b: Value | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return descending ? compareValues(b, a) : compareValues(a, b);
}

/** Orders of code units would put é after z; one collator for all texts, numbers inside them by value. */
const collator = new Intl.Collator("en", { numeric: true });

/** Numbers by size, texts by the alphabet. */
export function compareValues(a: Value, b: Value): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(String(a), String(b));
}
