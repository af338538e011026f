import { describe, expect, it } from "vitest";
import { cutAfter, cutBefore } from "@/lib/view/cut-text";

const family = "👩‍👩‍👧";
const chinese = "必须拆除水坝，并且让河流自由流淌。";
const hindi = "क्षत्रिय".repeat(4);

describe("cutBefore(text, max)", () => {
  it.each([
    ["a text that fits", "close the weirs", 15, "close the weirs"],
    ["between two words", "close the weirs", 12, "close the "],
    ["right after a word", "close the weirs", 9, "close the"],
    ["no blank at all", chinese, 5, "必须拆除水"],
    ["one blank, long before", `第1章 ${chinese}${chinese}`, 20, `第1章 ${chinese}${chinese}`.slice(0, 20)],
    ["a word longer than the room", "Donaudampfschifffahrt", 5, "Donau"],
    ["characters of two units", "😀😀😀", 3, "😀"],
    ["characters of many units", family.repeat(3), 12, family],
    ["letters with marks", "e\u0301".repeat(4), 5, "e\u0301e\u0301"],
    ["no room for one character", family, 3, ""],
  ])("%s", (_what, text, max, beginning) => {
    expect(text.slice(0, cutBefore(text, max))).toBe(beginning);
  });
});

describe("cutAfter(text, max)", () => {
  it.each([
    ["a text that fits", "close the weirs", 15, "close the weirs"],
    ["between two words", "close the weirs now", 12, " weirs now"],
    ["right before a word", "close the weirs", 5, "weirs"],
    ["no blank at all", chinese, 5, "自由流淌。"],
    ["characters of two units", "😀😀😀", 3, "😀"],
    ["characters of many units", family.repeat(3), 12, family],
    ["letters with marks", "e\u0301".repeat(4), 5, "e\u0301e\u0301"],
  ])("%s", (_what, text, max, end) => {
    expect(text.slice(cutAfter(text, max))).toBe(end);
  });
});

it.each([chinese, hindi, family.repeat(5), "a b".repeat(9)])("never cuts a character of %s", (text) => {
  const whole = (part: string) => Array.from(new Intl.Segmenter().segment(part), ({ segment }) => segment);
  for (let max = 0; max <= text.length; max++) {
    const [before, after] = [cutBefore(text, max), cutAfter(text, max)];
    expect(before).toBeLessThanOrEqual(max);
    expect(text.length - after).toBeLessThanOrEqual(max);
    for (const at of [before, after])
      expect([...whole(text.slice(0, at)), ...whole(text.slice(at))]).toEqual(whole(text));
  }
});
