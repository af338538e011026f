import { describe, expect, it } from "vitest";
import { isLocated, locateQuote, PLACES_MAX, type QuoteSelector, settlingContext } from "@/lib/model/quote";

const missing = { kind: "missing" };
const ambiguous = (...places: number[]) => ({ kind: "ambiguous", places });

describe("locateQuote(text, selector)", () => {
  it.each<[string, string, QuoteSelector, unknown]>([
    ["finds what stands once", "keep the weirs", { exact: "the" }, { exact: "the", start: 5, end: 8 }],
    ["at the beginning", "keep them", { exact: "keep" }, { exact: "keep", start: 0, end: 4 }],
    ["at the end", "keep them", { exact: "them" }, { exact: "them", start: 5, end: 9 }],
    ["as the whole text", "keep", { exact: "keep" }, { exact: "keep", start: 0, end: 4 }],
    ["inside a word", "weirs", { exact: "eir" }, { exact: "eir", start: 1, end: 4 }],
    ["across lines", "a\r\nb\nc", { exact: "a\r\nb" }, { exact: "a\r\nb", start: 0, end: 4 }],
    ["counting code points", "🐟🪜 keep 🏊", { exact: "keep 🏊" }, { exact: "keep 🏊", start: 3, end: 9 }],
    [
      "with characters of a pattern",
      "a.c (1+1)?",
      { exact: "(1+1)?" },
      { exact: "(1+1)?", start: 4, end: 10 },
    ],
    ["misses what is not there", "keep them", { exact: "close" }, missing],
    ["nothing in an empty text", "", { exact: "keep" }, missing],
    ["an empty quote", "keep", { exact: "" }, missing],
    ["finds two places", "them and them", { exact: "them" }, ambiguous(0, 9)],
    ["places that overlap", "abababa", { exact: "aba" }, ambiguous(0, 2, 4)],
    ["places that touch", "aaa", { exact: "a" }, ambiguous(0, 1, 2)],
  ])("%s: %j", (_, text, selector, expected) => {
    expect(locateQuote(text, selector)).toEqual(expected);
  });

  it.each<[string, QuoteSelector, unknown]>([
    ["a prefix settles it", { exact: "them", prefix: "keep " }, { exact: "them", start: 5, end: 9 }],
    ["a suffix settles it", { exact: "them", suffix: "!" }, { exact: "them", start: 17, end: 21 }],
    [
      "both settle it",
      { exact: "them", prefix: "close ", suffix: "!" },
      { exact: "them", start: 17, end: 21 },
    ],
    [
      "a prefix that reaches the beginning",
      { exact: "em", prefix: "keep th" },
      { exact: "em", start: 7, end: 9 },
    ],
    ["a prefix longer than the text before", { exact: "keep", prefix: "we keep" }, missing],
    ["a suffix that is not there", { exact: "them", suffix: "?" }, missing],
    ["a prefix and a suffix of different places", { exact: "them", prefix: "keep ", suffix: "!" }, missing],
    ["a context that fits twice", { exact: "e", prefix: "k", suffix: "e" }, { exact: "e", start: 1, end: 2 }],
    ["a context that does not settle it", { exact: "e", prefix: "h" }, ambiguous(7, 19)],
  ])("%s", (_, selector, expected) => {
    expect(locateQuote("keep them; close them!", selector)).toEqual(expected);
  });

  it.each([
    ["a straight for a curly quotation mark", "the city’s", "the city's"],
    ["another case", "The weirs", "the weirs"],
    ["a hyphen for a dash", "weirs – all", "weirs - all"],
    ["a space for a line break", "old\nweirs", "old weirs"],
    ["a space for a space that does not break", "old\u00a0weirs", "old weirs"],
    ["one accent for two characters", "cafe\u0301", "café"],
    ["a ligature", "ﬁsh", "fish"],
    ["a soft hyphen", "ri\u00adver", "river"],
  ])("never takes %s", (_, text, exact) => {
    expect(locateQuote(text, { exact })).toEqual(missing);
  });

  it.each([
    { exact: "\ud83d" },
    { exact: "\udc1f" },
    { exact: "b", prefix: "\udc1f" },
    { exact: "a", suffix: "\ud83d" },
  ])("never takes half a character: %j", (selector) => {
    expect(locateQuote("a🐟b", selector)).toEqual(missing);
  });

  it("stops counting at as many places as nobody chooses among", () => {
    const result = locateQuote("la ".repeat(PLACES_MAX + 1), { exact: "la" });
    expect(isLocated(result) || result.kind === "missing" || result.places).toHaveLength(PLACES_MAX);
  });
});

describe("settlingContext(text, exact, offset)", () => {
  it.each([
    ["the word before", "keep them; close them", "them", 5, { prefix: "keep " }],
    ["the word before the last place", "keep them; close them", "them", 17, { prefix: "close " }],
    [
      "as many words as it takes",
      "we must keep them, you must keep them",
      "them",
      13,
      { prefix: "we must keep " },
    ],
    ["the rest of a broken word", "unlike alike", "like", 2, { prefix: "un" }],
    ["a word from the line before", "first\nthem\nsecond\nthem", "them", 6, { prefix: "first\n" }],
    ["a suffix at the beginning", "Quack. Quack! Quack.", "Quack.", 0, { suffix: " Quack!" }],
    ["as long a suffix as it takes", "a b c a b d", "a", 0, { suffix: " b c" }],
    ["a suffix that ends with the text", "x x", "x", 0, { suffix: " x" }],
    ["both, where neither will do", "b a b a b a b", "a", 6, { prefix: "a b ", suffix: " b a" }],
    ["whole characters", "🐟 a, 🪜 a", "a", 3, { prefix: "🐟 " }],
  ])("gives %s", (_, text, exact, offset, expected) => {
    expect(settlingContext(text, exact, offset)).toEqual(expected);
  });

  it("gives a context with which the quote is found at that very place", () => {
    const text = "a b a b b a a b\nb a b a a b b a, b a b";
    for (const match of text.matchAll(/a/g)) {
      const context = settlingContext(text, "a", match.index);
      expect(locateQuote(text, { exact: "a", ...context })).toMatchObject({ start: match.index });
    }
  });

  it("gives none where it would be as long as a page", () => {
    expect(settlingContext("la ".repeat(90), "la", 45)).toEqual(undefined);
  });

  it("gives none where there are more places than were counted", () => {
    expect(settlingContext(`me la${" la".repeat(PLACES_MAX)}`, "la", 3)).toEqual(undefined);
  });
});
