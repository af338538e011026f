import { describe, expect, it } from "vitest";
import { compareValues, type SortKey, sortBy } from "@/lib/query/order";

interface Item {
  readonly name?: string;
  readonly size?: number;
}

const byName = (descending = false): SortKey<Item> => ({ of: ({ name }) => name, descending });
const bySize = (descending = false): SortKey<Item> => ({ of: ({ size }) => size, descending });

describe("compareValues", () => {
  it.each([
    ["numbers by size", [10, 9, -1], [-1, 9, 10]],
    ["texts by the alphabet, not by code units", ["z", "é", "f", "E", "e"], ["e", "E", "é", "f", "z"]],
    ["numbers in texts by value", ["article 10", "article 9"], ["article 9", "article 10"]],
    [
      "dates that are more or less exact",
      ["2031-05-04", "2031-10", "2031", "2030-12"],
      ["2030-12", "2031", "2031-05-04", "2031-10"],
    ],
  ])("orders %s", (_what, values: (string | number)[], ordered) => {
    expect(values.toSorted(compareValues)).toEqual(ordered);
  });
});

describe("sortBy", () => {
  const a = { name: "a", size: 1 };
  const b = { name: "b", size: 1 };
  const c = { name: "c", size: 2 };
  const z = { name: "z" };
  const nameless = { size: 1 };

  it.each([
    ["leaves all as it is without a key", [], [b, nameless, c, a], [b, nameless, c, a]],
    ["sorts upwards", [byName()], [b, c, a], [a, b, c]],
    ["sorts downwards", [byName(true)], [b, c, a], [c, b, a]],
    ["leaves equals in their order", [bySize()], [c, b, a], [b, a, c]],
    ["leaves equals in their order downwards, too", [bySize(true)], [b, a, c], [c, b, a]],
    ["takes the second key where the first is equal", [bySize(true), byName()], [b, a, c], [c, a, b]],
    ["puts what has no value last", [byName()], [nameless, b, a], [a, b, nameless]],
    ["puts what has no value last downwards, too", [byName(true)], [nameless, a, b], [b, a, nameless]],
    ["puts what has no value last after any text", [byName()], [nameless, z], [z, nameless]],
    [
      "puts what has no value last after any text, downwards, too",
      [byName(true)],
      [a, nameless],
      [a, nameless],
    ],
    [
      "goes on to the next key among those without a value",
      [byName(), bySize()],
      [{ size: 2 }, nameless],
      [nameless, { size: 2 }],
    ],
  ] as [string, SortKey<Item>[], Item[], Item[]][])("%s", (_what, keys, items, sorted) => {
    expect(sortBy(items, keys)).toEqual(sorted);
  });

  it("does not change the list that it is given", () => {
    const items = Object.freeze([c, a]);
    expect(sortBy(items, [byName()])).toEqual([a, c]);
    expect(items).toEqual([c, a]);
  });
});
