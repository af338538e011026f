import { describe, expect, it } from "vitest";
import { codePoints, linePlaces } from "@/lib/model/text";

describe("codePoints(text)", () => {
  // A fish is one code point and two UTF-16 units; é is written as e and an accent, which are two of each.
  it.each([
    ["", 0],
    ["weir", 4],
    ["“weir”", 6],
    ["🐟", 1],
    ["a🐟b🪜c", 5],
    ["cafe\u0301", 5],
    ["👩‍👧", 3],
    ["\ud83d", 1],
  ])("counts the code points of %j: %i", (text, length) => {
    expect(codePoints(text).length).toBe(length);
    expect([...text]).toHaveLength(length);
  });

  it("converts offsets between UTF-16 units and code points, in both directions", () => {
    const points = codePoints("a🐟b🪜c");
    const units = [0, 1, 3, 4, 6, 7];
    expect(units.map(points.fromUnits)).toEqual([0, 1, 2, 3, 4, 5]);
    expect([0, 1, 2, 3, 4, 5].map(points.toUnits)).toEqual(units);
  });

  it("takes an offset inside an astral character for its beginning", () => {
    expect(codePoints("a🐟b").fromUnits(2)).toBe(1);
  });

  it.each([
    ["a🐟b🪜c", 1, 4, "🐟b🪜"],
    ["a🐟b🪜c", 0, 0, ""],
    ["a🐟b🪜c", 4, 5, "c"],
    ["𝓔very child", 0, 5, "𝓔very"],
  ])("slices %j from %i to %i: %j", (text, start, end, expected) => {
    expect(codePoints(text).slice(start, end)).toBe(expected);
  });

  it("agrees, at every offset, with the string taken apart", () => {
    const text = "🐟 A river – “for 𝓔veryone” 🏊🏊, says the café\r\n👩‍👧.";
    const characters = [...text];
    const points = codePoints(text);
    for (let at = 0; at <= characters.length; at++) {
      const units = characters.slice(0, at).join("").length;
      expect(points.toUnits(at)).toBe(units);
      expect(points.fromUnits(units)).toBe(at);
    }
  });
});

describe("linePlaces(text)", () => {
  const text = "one\n\n🐟 two\r\nthree";

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 1, 4],
    [4, 2, 1],
    [5, 3, 1],
    [7, 3, 3],
    [11, 3, 7],
    [13, 4, 1],
    [18, 4, 6],
  ])("tells of offset %i that it is in line %i, column %i", (offset, line, column) => {
    expect(linePlaces(text)(offset)).toEqual({ line, column });
  });

  it("knows one line in an empty text", () => {
    expect(linePlaces("")(0)).toEqual({ line: 1, column: 1 });
  });
});
