"use client";

import { useCallback, useEffect, useState } from "react";
import type { Corpus } from "@/lib/model/corpus";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";

export type Loading =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly retry: () => void };

/** One request a file and page load, whoever asks: matrix and list share it. */
const requests = new Map<string, Promise<CorpusIndex>>();

function load(address: string): Promise<CorpusIndex> {
  const known = requests.get(address);
  if (known) return known;
  const request = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return indexCorpus((await response.json()) as Corpus);
  });
  requests.set(address, request);
  request.catch(() => requests.delete(address));
  return request;
}

/** What else must have come before the corpus is of use: code that need not hold up the first paint. */
export type Alongside = () => Promise<unknown>;

const nothing: Alongside = async () => undefined;

/**
 * The corpus, fetched from its content-hashed file and indexed; or how far that has come.
 *
 * @param alongside the same function in every render
 */
export function useCorpus(address: string, alongside: Alongside = nothing): CorpusIndex | Loading {
  const [result, setResult] = useState<CorpusIndex | Loading>({ state: "loading" });
  const start = useCallback(() => {
    Promise.all([load(address), alongside()]).then(
      ([index]) => setResult(index),
      () => setResult({ state: "failed", retry: () => start() }),
    );
  }, [address, alongside]);
  useEffect(start, [start]);
  return result;
}

export function isLoaded(result: CorpusIndex | Loading): result is CorpusIndex {
  return "corpus" in result;
}
