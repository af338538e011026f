import { fetchOnce } from "@/components/ui/fetch-once";
import type { Corpus } from "@/lib/model/corpus";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";

/**
 * The index of the corpus: views, search and exports share it.
 *
 * @param address of the corpus file, which the layout writes on every page
 * @throws Error where the file does not come
 */
export async function fetchIndex(
  address = document.documentElement.dataset.corpusAddress ?? "",
): Promise<CorpusIndex> {
  return indexCorpus(await fetchOnce<Corpus>(address));
}
