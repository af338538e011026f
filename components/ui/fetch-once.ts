import { onHost } from "@/lib/view/site/base-path";

/** One request a file and page load, whoever asks. */
const requests = new Map<string, Promise<unknown>>();

/**
 * What a JSON file of the site holds, fetched once; after a failure the next call asks again.
 *
 * @param missing what a file holds that is not there
 * @throws Error where the file does not come
 */
export function fetchOnce<T>(address: string, missing?: T): Promise<T> {
  const known = requests.get(address);
  if (known) return known as Promise<T>;
  const request = fetchJson(address, missing);
  requests.set(address, request);
  request.catch(() => requests.delete(address));
  return request;
}

async function fetchJson<T>(address: string, missing: T | undefined): Promise<T> {
  const response = await fetch(onHost(address));
  if (response.status === 404 && missing !== undefined) return missing;
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
