import type { Corpus } from "@/lib/model/corpus";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";
import { onHost } from "@/lib/view/site/base-path";

/** One request a file and page load: views and the search dialog share it. */
const requests = new Map<string, Promise<CorpusIndex>>();

/**
 * The index of the corpus at an address, fetched once; after a failure the next call asks again.
 *
 * @throws Error where the file does not come
 */
export function fetchIndex(address: string): Promise<CorpusIndex> {
  const known = requests.get(address);
  if (known) return known;
  const request = fetchCorpus(address);
  requests.set(address, request);
  request.catch(() => requests.delete(address));
  return request;
}

async function fetchCorpus(address: string): Promise<CorpusIndex> {
  const response = await fetch(onHost(address));
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return indexCorpus((await response.json()) as Corpus);
}
