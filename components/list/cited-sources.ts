import { onHost } from "@/lib/view/site/base-path";

/** One request a page load; after a failure, the next call asks again. */
let request: Promise<Readonly<Record<string, string>>> | undefined;

/** The line by which each source is cited, by its id. Rejects where it cannot be fetched. */
export function citedSources(): Promise<Readonly<Record<string, string>>> {
  request ??= fetch(onHost("/citations.json")).then((response) => {
    if (!response.ok) throw new Error(`/citations.json answered ${response.status}`);
    return response.json();
  });
  request.catch(() => {
    request = undefined;
  });
  return request;
}
