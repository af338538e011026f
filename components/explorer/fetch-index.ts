import { fetchOnce } from "@/components/ui/fetch-once";
import type { Corpus } from "@/lib/model/corpus";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";

/**
 * The index of the corpus: views, search and exports share it.
 *
 * @param address of the corpus file
 * @throws Error where the file does not come
 */
export async function fetchIndex(address = writtenAddress()): Promise<CorpusIndex> {
  return indexCorpus(await fetchOnce<Corpus>(address));
}

/** The address of the corpus file, as app/layout.tsx writes it on every page. */
function writtenAddress(): string {
  const { corpusAddress } = document.documentElement.dataset;
  if (corpusAddress === undefined) throw new Error("This page has no data-corpus-address.");
  return corpusAddress;
}
