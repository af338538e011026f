/** The values that a parameter can have, as a set or as a map by them. */
export interface Options {
  has(value: string): boolean;
  keys(): Iterable<string>;
}

/** What either has. Nothing is copied: some have a value for each recommendation. */
export function either(a: Options, b: Options): Options {
  return {
    has: (value) => a.has(value) || b.has(value),
    *keys() {
      yield* a.keys();
      yield* b.keys();
    },
  };
}
