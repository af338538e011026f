import type { CitedPassage } from "@/lib/view/citation/cited-passage";
import { onHost } from "@/lib/view/site/base-path";

/** One request a source and page load; after a failure, the next call asks again. */
const requests = new Map<string, Promise<readonly CitedPassage[]>>();

/** Every passage of a source that can be cited; none where there is no such source. Rejects where they cannot be fetched. */
export function requestPassages(source: string): Promise<readonly CitedPassage[]> {
  const known = requests.get(source);
  if (known) return known;
  const request = fetchPassages(`/passages/${source}.json`);
  requests.set(source, request);
  request.catch(() => requests.delete(source));
  return request;
}

/**
 * One of them.
 *
 * @throws Error where the source has no such passage any more
 */
export async function requestPassage(source: string, id: string): Promise<CitedPassage> {
  const passage = (await requestPassages(source)).find((each) => each.id === id);
  if (!passage) throw new Error(`${source} has no passage ${id}`);
  return passage;
}

async function fetchPassages(address: string): Promise<readonly CitedPassage[]> {
  const response = await fetch(onHost(address));
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
