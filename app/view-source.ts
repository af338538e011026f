import type { Metadata } from "next";
import type { ViewSource } from "@/components/explorer/use-view";
import { getIndex } from "@/lib/load";
import { browserCorpus } from "@/lib/load/browser-corpus";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { keepIndex } from "@/lib/query/server-index";
import { isStaticSite } from "@/lib/view/site/static-site";
import type { ViewTitle } from "@/lib/view/site/view-title";

/** The parameters of a page as Next gives them. */
type SearchParams = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

/** What Next gives a page that shows the view of its address. */
export interface ViewPageProps {
  readonly searchParams: SearchParams;
}

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

/**
 * The parameters of the address that a page is asked for, with their leading question mark unless there are none. A static
 * site does not touch them, so that its pages stay static; the browser then applies them.
 */
async function readSearch(searchParams: SearchParams): Promise<string> {
  if (isStaticSite) return "";
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) parameters.append(name, one);
  }
  return parameters.size === 0 ? "" : `?${parameters}`;
}
