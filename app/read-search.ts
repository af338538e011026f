/** The parameters of a page as Next gives them. */
export type SearchParams = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

import { isStaticSite } from "@/lib/view/site/static-site";

/**
 * The parameters of the address that a page is asked for, with their leading question mark unless there are none. A static
 * site does not touch them, so that its pages stay static; the browser then applies them.
 */
export async function readSearch(searchParams: SearchParams): Promise<string> {
  if (isStaticSite) return "";
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) parameters.append(name, one);
  }
  return parameters.size === 0 ? "" : `?${parameters}`;
}
