import type { PreparedText } from "./prepared-text";
import { isLocated, locateQuote, type Quote, type QuoteSelector, settlingContext } from "./quote";

/**
 * A located quote as it is written so that it is found again: its characters alone where they stand once in the text,
 * else with the shortest context that settles which place is meant.
 */
export function settledSelector(
  { text, points }: PreparedText,
  { exact, start }: Quote,
): string | QuoteSelector {
  if (isLocated(locateQuote(text, { exact }, points()))) return exact;
  return { exact, ...settlingContext(text, exact, points().toUnits(start)) };
}
