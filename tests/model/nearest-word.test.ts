import { describe, expect, it } from "vitest";
import { editDistance, nearestWord } from "@/lib/model/nearest-word";

describe("nearestWord(word, candidates)", () => {
  const ids = ["close-old-weirs", "allow-swimming", "build-footbridge", "mayor", "map"];

  it.each([
    ["a letter left out", "alow-swimming", "allow-swimming"],
    ["a letter too many", "mayorr", "mayor"],
    ["two letters swapped", "mayro", "mayor"],
    ["a word cut short", "close-old", undefined],
    ["a short word with two letters wrong", "mat", "map"],
    ["the nearest of two", "mayo", "mayor"],
    ["the word itself", "mayor", "mayor"],
    ["nothing like it", "city-council", undefined],
    ["another length altogether", "m", "map"],
    ["the empty word", "", undefined],
  ])("%s: %j", (_, word, expected) => {
    expect(nearestWord(word, ids)).toBe(expected);
  });

  it("is none among none", () => {
    expect(nearestWord("mayor", [])).toBe(undefined);
  });

  it("is the first of two that are as near", () => {
    expect(nearestWord("river", ["rider", "liver"])).toBe("rider");
  });
});

describe("editDistance(a, b, limit)", () => {
  it.each([
    ["", "", 0],
    ["weir", "weir", 0],
    ["weir", "", 4],
    ["", "weir", 4],
    ["weir", "wier", 2],
    ["kitten", "sitting", 3],
    ["abcdef", "bcdefg", 2],
  ])("from %j to %j: %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(a, b, distance + 1)).toBe(distance);
    expect(editDistance(a, b, distance)).toBe(distance);
    expect(editDistance(a, b, Math.max(1, distance - 1))).toBe(Math.min(distance, Math.max(1, distance - 1)));
  });
});
