import { expect, it } from "vitest";
import { byDate } from "@/lib/model/source-order";
import { headOf, source } from "./authored";

const dated = (id: string, date: string | undefined) =>
  source({ id, head: date === undefined ? undefined : headOf({ date }) });

it.each([
  ["by their dates", [dated("a", "2032"), dated("b", "2030-05"), dated("c", "2031")], ["b", "c", "a"]],
  ["a year before its months", [dated("a", "2030-05"), dated("b", "2030")], ["b", "a"]],
  ["by their ids on one date", [dated("c", "2030"), dated("a", "2030"), dated("b", "2030")], ["a", "b", "c"]],
  ["those without a date before others", [dated("a", "2030"), dated("b", undefined)], ["b", "a"]],
  ["and these by their ids", [dated("b", undefined), dated("a", undefined)], ["a", "b"]],
])("sources stand in order: %s", (_, sources, expected) => {
  for (const given of [sources, sources.toReversed()]) {
    expect(given.sort(byDate).map(({ id }) => id)).toEqual(expected);
  }
});
