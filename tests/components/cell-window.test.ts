import { describe, expect, it } from "vitest";
import { blocksAround, firstEndingAfter, fitSpan, isIn } from "@/components/matrix/cell-window";

describe("blocksAround(first, last, block, count)", () => {
  it.each([
    ["begins at the first", [0, 9, 8, 100], { from: 0, to: 24 }],
    ["has a block before and after what is in view", [17, 30, 8, 100], { from: 8, to: 40 }],
    ["ends at the last", [90, 99, 8, 100], { from: 80, to: 100 }],
    ["holds all where there is little", [0, 4, 8, 5], { from: 0, to: 5 }],
  ] as const)("%s", (_, [first, last, block, count], span) => {
    expect(blocksAround(first, last, block, count)).toEqual(span);
  });

  it("stays the same while the view moves within a block", () => {
    expect(blocksAround(16, 30, 8, 100)).toEqual(blocksAround(23, 31, 8, 100));
  });
});

describe("firstEndingAfter(place, count, endOf)", () => {
  const ends = [10, 20, 30, 40];
  const at = (place: number) => firstEndingAfter(place, ends.length, (which) => ends[which] ?? 0);

  it("finds the one in which a place lies; where one ends, the next begins", () => {
    expect([-5, 0, 9, 10, 25, 39].map(at)).toEqual([0, 0, 0, 1, 2, 3]);
  });

  it("gives the last for a place behind all, and the first where there is none", () => {
    expect(at(400)).toBe(3);
    expect(firstEndingAfter(5, 0, () => 0)).toBe(0);
  });
});

it("a span holds its first and not its end", () => {
  expect([1, 2, 4, 5].map((place) => isIn({ from: 2, to: 5 }, place))).toEqual([false, true, true, false]);
});

it("what there is room for goes back to the last rows of a table that is too short to be scrolled as far", () => {
  expect(fitSpan({ from: 40, to: 60 }, 100)).toEqual({ from: 40, to: 60 });
  expect(fitSpan({ from: 40, to: 60 }, 50)).toEqual({ from: 30, to: 60 });
  expect(fitSpan({ from: 40, to: 60 }, 5)).toEqual({ from: 0, to: 60 });
});
