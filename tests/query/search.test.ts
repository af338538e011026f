import { describe, expect, it } from "vitest";
import { foldText } from "@/lib/model/fold-text";
import { matchRanges, parseSearch, readTerms } from "@/lib/query/search";

describe("parseSearch", () => {
  it.each([
    ["", []],
    ["   ", []],
    ['"', []],
    ['""', []],
    ["\u0301", []],
    ["Visa", ["visa"]],
    ["exit  Visa", ["exit", "visa"]],
    ["visa Visá visa", ["visa"]],
    ['"exit visa"', ["exit visa"]],
    ["“exit visa” ban", ["exit visa", "ban"]],
    ['"exit   visa', ["exit visa"]],
    ['a"b c"d', ["a", "b c", "d"]],
    ["it´s", ["it's"]],
    ['"\u200b visa" visa', ["visa"]],
  ])("reads %j as %j", (input, terms) => {
    expect(parseSearch(input)).toEqual(terms);
  });
});

it("readTerms keeps the terms as they were written, but for the blanks around them", () => {
  expect(readTerms("„ Exit  Visá “ BAN ban")).toEqual(["Exit Visá", "BAN"]);
});

describe("matchRanges", () => {
  /** The stretches that are marked, in brackets. */
  const mark = (text: string, search: string) => {
    let marked = "";
    let at = 0;
    for (const { start, end } of matchRanges(text, parseSearch(search))) {
      marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
      at = end;
    }
    return marked + text.slice(at);
  };

  it.each([
    ["nothing without terms", "a weir", "", "a weir"],
    ["nothing where a term is not there", "a weir", "fish", "a weir"],
    ["every place of every term", "Fish, weir, fish.", "weir fish", "[Fish], [weir], [fish]."],
    ["words inside of longer ones", "sanctions", "sanction", "[sanction]s"],
    ["a phrase as one stretch", "an exit visa", '"exit visa"', "an [exit visa]"],
    [
      "a phrase across a line break and double spaces",
      "an exit \r\n visa",
      '"exit visa"',
      "an [exit \r\n visa]",
    ],
    ["a letter with the marks that follow it", "re\u0301sume\u0301.", "resume", "[re\u0301sume\u0301]."],
    ["a composed letter", "résumé.", "resume", "[résumé]."],
    ["a ligature as a whole", "a ﬁsh", "f", "a [ﬁ]sh"],
    ["a ligature that a term begins inside of", "a ﬁsh", "ish", "a [ﬁsh]"],
    ["a ligature that a term ends inside of", "deﬁ", "def", "[deﬁ]"],
    ["characters of two units as a whole", "a 𝒻ish 😀.", "fish", "a [𝒻ish] 😀."],
    ["what follows characters of two units", "😀😀 fish", "fish", "😀😀 [fish]"],
    ["one that folds to more", "Straße 12", "strasse", "[Straße] 12"],
    ["one that folds to three", "wait… 12", "...", "wait[…] 12"],
    ["through a soft hyphen", "sanc\u00adtions", "sanctions", "[sanc\u00adtions]"],
    ["overlapping terms as one stretch", "the weirs", '"the we" weirs', "[the weirs]"],
    ["touching terms as one stretch", "weirs", "we irs", "[weirs]"],
    ["places of one term that overlap", "anana", "ana", "[anana]"],
    ["up to the end of the text", "a weir", "weir", "a [weir]"],
  ])("marks %s", (_what, text, search, marked) => {
    expect(mark(text, search)).toBe(marked);
  });

  it("marks in order, without overlaps, and only what folds to the terms", () => {
    const text = "Ünïté, “unite” ﬁsh uniﬁed unite\u0301s";
    const terms = ["unit", "fi", '"'];
    const ranges = matchRanges(text, terms);
    expect(ranges.map(({ start, end }) => foldText(text.slice(start, end)))).toEqual([
      "unit",
      '"unit',
      '"',
      "fi",
      "fi",
      "unit",
    ]);
    ranges.forEach(({ start }, at) => {
      expect(start).toBeGreaterThan(ranges[at - 1]?.end ?? -1);
    });
  });
});
