import type { ViewSource } from "@/components/explorer/view-boundary";
import { getCorpus } from "@/lib/load";
import { browserCorpus } from "@/lib/load/browser-corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { keepIndex } from "@/lib/query/server-index";
import { readSearch, type SearchParams } from "./read-search";

/** What the view of a page needs to render its address: the corpus is kept in memory for it. */
export async function viewSource(searchParams: SearchParams): Promise<ViewSource> {
  const { address } = await browserCorpus();
  keepIndex(address, indexCorpus((await getCorpus()).corpus));
  return { corpusAddress: address, search: await readSearch(searchParams) };
}
