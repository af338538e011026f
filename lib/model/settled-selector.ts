import type { PreparedText } from "./prepared-text";
import { isLocated, locateQuote, type Quote, type QuoteSelector, settlingContext } from "./quote";

/**
 * A located quote as it is written so that it is found again: its characters alone where they stand once in the text,
 * else with the shortest context that settles which place is meant.
 */
export function settledSelector(
  { text, points }: PreparedText,
  { exact, start, end }: Quote,
): string | QuoteSelector {
  if (isLocated(locateQuote(text, { exact }, points()))) return exact;
  const place = { start: points().toUnits(start), end: points().toUnits(end) };
  return { exact, ...settlingContext(text, place) };
}
