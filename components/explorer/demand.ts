/** Code that only some readers need, so that the page of the others is lighter. */
export interface Demand<T> {
  /** The code, once it is there. */
  readonly code: () => T | undefined;
  /** Fetches the code, once; rejects where it cannot be fetched, and the next call asks again. */
  readonly ask: () => Promise<void>;
  /** Fetches the code where it is about to be needed; if it cannot be fetched, whoever needs it will be told. */
  readonly prepare: () => void;
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
  const prepare = () => {
    ask().catch(() => undefined);
  };
  return { code: () => code, ask, prepare, consequence };
}
