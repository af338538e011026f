import { fetchOnce } from "@/components/ui/fetch-once";
import type { CitedPassage } from "@/lib/view/citation/cited-passage";

/** Every passage of a source that can be cited; none where there is no such source. Rejects where they cannot be fetched. */
export function requestPassages(source: string): Promise<readonly CitedPassage[]> {
  return fetchOnce<readonly CitedPassage[]>(`/passages/${source}.json`, []);
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
