import { afterEach, expect, it, vi } from "vitest";
import { placesInView } from "@/components/list/places-in-view";

/** Rows of 100 pixels; the window has been scrolled by so many. */
function rows(count: number, scrolled: number): Element[] {
  vi.stubGlobal("window", { innerHeight: 400 });
  return Array.from({ length: count }, (_, at) => {
    const top = at * 100 - scrolled;
    return { getBoundingClientRect: () => ({ top, bottom: top + 100 }) } as Element;
  });
}

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["at the top", 0, 0],
  ["before the list", -150, 0],
  ["in the middle of a row", 250, 2],
  ["where a row ends", 300, 3],
  ["at the last row", 910, 9],
  ["behind the list", 1200, 10],
])("begins with the first row of which something is in view: %s", (_, scrolled, first) => {
  expect(placesInView(rows(10, scrolled), 100)).toMatchObject({ first });
});

it("ends where the least row would end that could come into view", () => {
  expect(placesInView(rows(10, 250), 100)).toEqual({ first: 2, last: 10 });
});

it.each([
  [20, 12],
  [9, 1],
  [8, 0],
  [3, 0],
])("of %i rows that take the places of more begins with the last screenful", (count, first) => {
  expect(placesInView(rows(100, 5000), count)).toEqual({ first, last: 58 });
});

it("of no rows is the first screenful", () => {
  expect(placesInView(rows(0, 0), 100)).toEqual({ first: 0, last: 8 });
});
