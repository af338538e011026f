import { describe, expect, it } from "vitest";
import { indexRecords, type SortPlace } from "./peers/plain-index";
import type { ListedRecord } from "./peers/records";

const record = (searched: string, stancePlace: number, measurePlace: number): ListedRecord => ({
  id: searched,
  stance: "",
  actor: "",
  statement: "",
  measure: "",
  addressees: "",
  source: "",
  stancePlace,
  measurePlace,
  searched,
});

const { find } = indexRecords([
  record("open the river", 1, 4),
  record("close the weir", 0, 3),
  record("the river, the river", 1, 2),
  record("rive", 0, 1),
]);

describe("the index of the floor", () => {
  it.each<readonly [string, SortPlace | undefined, boolean, readonly number[]]>([
    ["", undefined, false, [0, 1, 2, 3]],
    ["river", undefined, false, [0, 2]],
    ["the", undefined, false, [0, 1, 2]],
    ["rive", undefined, false, [0, 2, 3]],
    ["weir", undefined, false, [1]],
    ["lake", undefined, false, []],
    // A word does not begin in one record and end in the next.
    ["riverclose", undefined, false, []],
    ["", "stancePlace", false, [1, 3, 0, 2]],
    // Equals stay as they were given, also downwards.
    ["", "stancePlace", true, [0, 2, 1, 3]],
    ["river", "measurePlace", false, [2, 0]],
    ["rive", "measurePlace", true, [0, 2, 3]],
  ])("finds %j by %s, downwards: %s", (word, by, descending, expected) => {
    expect([...find(word, by, descending)]).toEqual(expected);
  });
});
