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

/** The corpus, fetched from its content-hashed file and indexed; or how far that has come. */
export function useCorpus(address: string): CorpusIndex | Loading {
  const [result, setResult] = useState<CorpusIndex | Loading>({ state: "loading" });
  const start = useCallback(() => {
    load(address).then(setResult, () => setResult({ state: "failed", retry: () => start() }));
  }, [address]);
  useEffect(start, [start]);
  return result;
}

export function isLoaded(result: CorpusIndex | Loading): result is CorpusIndex {
  return "corpus" in result;
}
