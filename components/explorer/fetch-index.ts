import { fetchOnce } from "@/components/ui/fetch-once";
import type { Corpus } from "@/lib/model/corpus";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";

/**
 * The index of the corpus at an address: views and the search dialog share it.
 *
 * @throws Error where the file does not come
 */
export async function fetchIndex(address: string): Promise<CorpusIndex> {
  return indexCorpus(await fetchOnce<Corpus>(address));
}
