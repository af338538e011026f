import { toId } from "@/lib/model/to-id";
import type { Entries, ReadYaml } from "./lists";

/**
 * Ids that a list defines, those of refused entries included: what refers to them is not to be blamed.
 *
 * @returns undefined where the list, or the id of an entry, could not be read
 */
export function declaredIds({
  yaml,
  entries,
  refused,
}: ReadYaml & Entries<{ readonly id: string }>): ReadonlySet<string> | undefined {
  if (!yaml) return undefined;
  const ids = new Set(entries.map(({ value }) => value.id));
  for (const { value: data } of refused) {
    const id = typeof data === "object" && data !== null && "id" in data ? data.id : undefined;
    if (typeof id !== "string") return undefined;
    ids.add(id).add(toId(id)); // the latter is what it becomes when it is mended
  }
  return ids;
}

/** Every text in a value: what a refused entry names is not unused. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
