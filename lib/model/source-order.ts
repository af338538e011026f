import type { AuthoredSourceEntry } from "./authored";

/** Sources stand in the order of their dates, then of their ids: an order that favours nobody. */
export function byDate(a: AuthoredSourceEntry, b: AuthoredSourceEntry): number {
  const [dateA, dateB] = [a.head?.date ?? "", b.head?.date ?? ""];
  return dateA < dateB ? -1 : dateA > dateB ? 1 : a.id < b.id ? -1 : 1;
}
