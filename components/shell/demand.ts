/** Code that only some readers need, so that the page of the others is lighter. */
export interface Demand<T> {
  /** The code, once it is there. */
  readonly code: () => T | undefined;
  /** Fetches the code, once; rejects where it cannot be fetched, and the next call asks again. */
  readonly ask: () => Promise<void>;
  /** What the page cannot do without it, in words that follow "so". */
  readonly consequence: string;
}

/** @param load fetches the code; rejects where it cannot */
export function demand<T>(load: () => Promise<T>, consequence: string): Demand<T> {
  let code: T | undefined;
  let request: Promise<void> | undefined;
  const ask = () => {
    request ??= load().then(
      (loaded) => {
        code = loaded;
      },
      (error) => {
        request = undefined;
        throw error;
      },
    );
    return request;
  };
  return { code: () => code, ask, consequence };
}
