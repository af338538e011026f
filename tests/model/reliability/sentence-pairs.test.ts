import { describe, expect, it } from "vitest";
import { sentencePairs } from "@/lib/model/reliability/sentence-pairs";
import { unit } from "./coded-units";

// Offsets:      0         10        20          32            46
const text = "Close weirs. Feed 🐟 well. Nobody came.\nA heading\nThe end.";
const at = (words: string): readonly [number, number] => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return [start, start + [...words].length];
};

function verdicts(first: readonly string[], second: readonly string[]): string[] {
  const units = (words: readonly string[]) => words.map((one) => unit([at(one)]));
  return sentencePairs({ text, language: "en" }, units(first), units(second)).map((pair) => {
    return `${pair.sentence.text}: ${Number(pair.first)}${Number(pair.second)}`;
  });
}

describe("a sentence carries a recommendation", () => {
  it("where a quote shares a character with it, whatever is quoted more", () => {
    expect(verdicts(["s. F", "heading"], ["Close weirs.", "."])).toEqual([
      "Close weirs.: 11",
      "Feed 🐟 well.: 10",
      "Nobody came.: 00",
      "A heading: 10",
      "The end.: 00",
    ]);
  });

  it("and not where a quote only ends before it, also behind characters of two units", () => {
    expect(verdicts(["🐟 well."], ["Nobody came."])).toEqual([
      "Close weirs.: 00",
      "Feed 🐟 well.: 10",
      "Nobody came.: 01",
      "A heading: 00",
      "The end.: 00",
    ]);
  });

  it("for nobody where nobody found one", () => {
    expect(verdicts([], []).every((line) => line.endsWith(": 00"))).toBe(true);
  });
});
