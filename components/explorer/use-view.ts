"use client";

import { useCallback, useLayoutEffect, useMemo } from "react";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import type { Query } from "@/lib/query/query";
import { type Result, runQuery } from "@/lib/query/run";
import { parseQuery, type Rejected, serializeQuery } from "@/lib/query/url";
import { useAddress } from "./use-address";
import { type Alongside, isLoaded, useCorpus } from "./use-corpus";

/** What a view of the corpus works with once the corpus is there. */
export interface Explored {
  readonly index: CorpusIndex;
  /** The query of the address. */
  readonly query: Query;
  /** The same without the open cell, and the same value as long as nothing but the open cell changes. */
  readonly asked: Query;
  readonly rejected: readonly Rejected[];
  readonly result: Result;
  /** Goes to another query; `replace` leaves no entry in the history. */
  readonly go: (next: Query, how?: "push" | "replace") => void;
}

/** The query of the address, run on the corpus: undefined until the corpus is there; `retry` where it could not come. */
export function useExplorer(
  corpusAddress: string,
  alongside?: Alongside,
): {
  readonly explored: Explored | undefined;
  readonly retry: (() => void) | undefined;
} {
  const corpus = useCorpus(corpusAddress, alongside);
  const [search, change] = useAddress();
  const go = useCallback(
    (next: Query, how: "push" | "replace" = "push") => change(serializeQuery(next), how),
    [change],
  );
  const index = isLoaded(corpus) ? corpus : undefined;
  const parsed = useMemo(() => index && parseQuery(new URLSearchParams(search), index), [index, search]);
  const address = parsed && serializeQuery({ ...parsed.query, cell: [] });
  const run = useMemo(() => {
    if (!index || address === undefined) return undefined;
    const asked = parseQuery(new URLSearchParams(address), index).query;
    return { asked, result: runQuery(index, asked) };
  }, [index, address]);

  const retry = !isLoaded(corpus) && corpus.state === "failed" ? corpus.retry : undefined;
  const settled = run !== undefined || retry !== undefined;
  useLayoutEffect(() => {
    // The script is here: from now on it says when the right table is there (boot.js).
    if (document.documentElement.dataset.pending === "") document.documentElement.dataset.pending = "script";
  }, []);
  useLayoutEffect(() => {
    if (settled) delete document.documentElement.dataset.pending;
  }, [settled]);

  const explored = index && parsed && run && { index, ...parsed, ...run, go };
  return { explored, retry };
}
