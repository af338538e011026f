import { describe, expect, it } from "vitest";
import { editDistance, nearestWord, WORD_MAX } from "@/lib/model/nearest-word";

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

  it("proposes nothing that has no letter in common with a word of two", () => {
    expect(nearestWord("<<", ["id"])).toBe(undefined);
    expect(nearestWord("ie", ["id"])).toBe("id");
  });

  it("looks at no candidate for a word that is too long to be one", () => {
    let looked = 0;
    function* candidates() {
      looked++;
      yield "mayor";
    }
    expect(nearestWord("x".repeat(WORD_MAX + 1), candidates())).toBe(undefined);
    expect(looked).toBe(0);
    expect(nearestWord("x".repeat(WORD_MAX), candidates())).toBe(undefined);
    expect(looked).toBe(1);
  });

  it.each([
    ["none of another length", "a".repeat(100), "b".repeat(50), 0],
    ["few of one that differs from its beginning", "a".repeat(100), "b".repeat(100), 1000],
    ["few of the longest that are alike", "ab".repeat(50), "ba".repeat(50), 3000],
  ])("reads %s", (_what, word, candidate, most) => {
    const counted = countReads(candidate);
    nearestWord(word, [counted.text]);
    expect(counted.reads()).toBeLessThanOrEqual(most);
  });

  it("is none among none", () => {
    expect(nearestWord("mayor", [])).toBe(undefined);
  });

  it("is the first of two that are as near", () => {
    expect(nearestWord("river", ["rider", "liver"])).toBe("rider");
  });
});

/** A text that counts how many of its characters are read. */
function countReads(text: string): { readonly text: string; readonly reads: () => number } {
  let reads = 0;
  const counting = new Proxy(Object(text), {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key, target);
    },
  });
  return { text: counting, reads: () => reads };
}

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
