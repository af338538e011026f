interface RetryProps {
  readonly retry: () => void;
  /** What the page cannot do, in words that follow "so". */
  readonly consequence: string;
}

/** Says that the corpus could not come, and tries again. */
export function Retry({ retry, consequence }: RetryProps) {
  return (
    <p role="alert" className="border-line2 border-l-2 pl-3">
      The data could not be fetched, so {consequence}.{" "}
      <button type="button" className="link" onClick={retry}>
        Try again
      </button>
    </p>
  );
}
