import { use } from "react";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { keptIndex } from "@/lib/query/server-index";
import { fetchIndex } from "./fetch-index";

/** What each view waits for, so that all wait for the same. */
const requests = new Map<string, Promise<CorpusIndex>>();

/**
 * The index of the corpus: from memory on the server; in the browser from its content-hashed file, for which the page
 * suspends while the server's HTML stays in place.
 */
export function useCorpus(address: string): CorpusIndex {
  return typeof window === "undefined" ? keptIndex(address) : use(requestCorpus(address));
}

function requestCorpus(address: string): Promise<CorpusIndex> {
  const known = requests.get(address);
  if (known) return known;
  const request = new Promise<CorpusIndex>((resolve) => {
    const { dataset } = document.documentElement;
    if (window.location.search.length > 1) dataset.corpus = "coming";
    fetchIndex(address).then(
      (index) => {
        delete dataset.corpus;
        resolve(index);
      },
      () => {
        // The promise stays open, so that React leaves the server's table where it is; a style shows the notice beside it.
        dataset.corpus = "failed";
      },
    );
  });
  requests.set(address, request);
  return request;
}
