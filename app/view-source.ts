import type { Metadata } from "next";
import type { ViewSource } from "@/components/explorer/view-boundary";
import { getIndex } from "@/lib/load";
import { browserCorpus } from "@/lib/load/browser-corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { keepIndex } from "@/lib/query/server-index";
import type { ViewTitle } from "@/lib/view/view-title";
import { readSearch, type SearchParams } from "./read-search";

/** What the view of a page needs to render its address: the corpus is kept in memory for it. */
export async function viewSource(searchParams: SearchParams): Promise<ViewSource> {
  const { address } = await browserCorpus();
  keepIndex(address, await getIndex());
  return { corpusAddress: address, search: await readSearch(searchParams) };
}

/** The title and preview of exactly the view at an address; those of the page where the address adds nothing. */
export async function viewMetadata(
  searchParams: SearchParams,
  describe: (index: CorpusIndex, search: string) => ViewTitle | undefined,
  page: Metadata,
): Promise<Metadata> {
  const index = await getIndex();
  const own = describe(index, await readSearch(searchParams));
  return own ? { ...page, ...own, openGraph: own } : page;
}
