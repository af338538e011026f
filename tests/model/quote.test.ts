import { describe, expect, it } from "vitest";
import { isLocated, locateQuote, PLACES_MAX, type QuoteSelector, settlingContext } from "@/lib/model/quote";

const missing = { kind: "missing" };
const ambiguous = (...places: [start: number, end: number][]) => ({
  kind: "ambiguous",
  places: places.map(([start, end]) => ({ start, end })),
});

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
    ["finds two places", "them and them", { exact: "them" }, ambiguous([0, 4], [9, 13])],
    ["places that overlap", "abababa", { exact: "aba" }, ambiguous([0, 3], [2, 5], [4, 7])],
    ["places that touch", "aaa", { exact: "a" }, ambiguous([0, 1], [1, 2], [2, 3])],
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
    ["a context that does not settle it", { exact: "e", prefix: "h" }, ambiguous([7, 8], [19, 20])],
  ])("%s", (_, selector, expected) => {
    expect(locateQuote("keep them; close them!", selector)).toEqual(expected);
  });

  it.each([
    ["a straight for a curly quotation mark", "the city’s", "the city's"],
    ["another case", "The weirs", "the weirs"],
    ["a hyphen for a dash", "weirs – all", "weirs - all"],
    ["a space for none", "oldweirs", "old weirs"],
    ["none for a space", "old weirs", "oldweirs"],
    ["none for a line break after a hyphen", "non-\nviolent", "non-violent"],
    ["none for an ideographic space", "必須\u3000停止", "必須停止"],
    ["a space for a space without width", "old\u200bweirs", "old weirs"],
    ["a space for a byte order mark within the text", "old\ufeffweirs", "old weirs"],
    ["one accent for two characters", "cafe\u0301", "café"],
    ["a ligature", "ﬁsh", "fish"],
    ["a soft hyphen", "ri\u00adver", "river"],
  ])("never takes %s", (_, text, exact) => {
    expect(locateQuote(text, { exact })).toEqual(missing);
  });

  it.each<[string, string, QuoteSelector, unknown]>([
    ["a line break", "The old\nweirs", { exact: "old weirs" }, "old\nweirs"],
    ["a line break of Windows", "The old\r\nweirs", { exact: "old weirs" }, "old\r\nweirs"],
    ["a space where the text has a line break, and back", "a b\nc", { exact: "a\nb c" }, "a b\nc"],
    ["paragraphs", "weirs must go.\n\n  Now.", { exact: "must go. Now." }, "must go.\n\n  Now."],
    ["one space for several", "old \t weirs", { exact: "old weirs" }, "old \t weirs"],
    ["several spaces for one", "old weirs", { exact: "old   weirs" }, "old weirs"],
    ["a no-break space", "10\u00a0km and 5\u202fkg", { exact: "10 km and 5 kg" }, "10\u00a0km and 5\u202fkg"],
    ["a no-break space that the quote has", "10 km", { exact: "10\u00a0km" }, "10 km"],
    ["an ideographic space", "我们\u3000必须停止", { exact: "我们 必须停止" }, "我们\u3000必须停止"],
    ["a line break in a script without blanks", "我们\n必须", { exact: "我们 必须" }, "我们\n必须"],
    ["a line separator", "old\u2028weirs\u2029go", { exact: "old weirs go" }, "old\u2028weirs\u2029go"],
    ["a next line", "old\u0085weirs", { exact: "old weirs" }, "old\u0085weirs"],
    ["spaces beside characters of a pattern", "a.*\n(b)", { exact: "a.* (b)" }, "a.*\n(b)"],
    ["spaces of a prefix", "we\nmust\n\ngo or go", { exact: "go", prefix: "we must " }, "go"],
    ["spaces of a suffix", "go, or go\n\nnow", { exact: "go", suffix: " now" }, "go"],
  ])("takes white space for other white space: %s", (_, text, selector, exact) => {
    const result = locateQuote(text, selector);
    expect(result).toMatchObject({ exact });
    expect(isLocated(result) && [...text].slice(result.start, result.end).join("")).toBe(exact);
  });

  it.each<[string, string, QuoteSelector, unknown]>([
    [
      "the same words with other white space are two places",
      "old weirs, old\n weirs",
      { exact: "old weirs" },
      ambiguous([0, 9], [11, 21]),
    ],
    [
      "also where the quote has the white space of one of them",
      "old weirs, old\nweirs",
      { exact: "old\nweirs" },
      ambiguous([0, 9], [11, 20]),
    ],
    [
      "a prefix with other white space settles nothing",
      "the old weirs, the\nold weirs",
      { exact: "weirs", prefix: "the old " },
      ambiguous([8, 13], [23, 28]),
    ],
    ["a context needs the white space to be there", "keepthem", { exact: "them", prefix: "keep " }, missing],
    ["and none where it has none", "keep them", { exact: "them", prefix: "keep" }, missing],
  ])("%s", (_, text, selector, expected) => {
    expect(locateQuote(text, selector)).toEqual(expected);
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

describe("settlingContext(text, place)", () => {
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
    ["more than what only differs in white space", "we go a b, they go\na b", "b", 8, { prefix: "we go a " }],
    [
      "a word beyond white space of another kind",
      "x the\nweir, y the weir",
      "weir",
      6,
      { prefix: "x the\n" },
    ],
    ["whole characters", "🐟 a, 🪜 a", "a", 3, { prefix: "🐟 " }],
    ["all that comes before, where it is alike", "a a a a", "a", 6, { prefix: "a a a " }],
    ["words, not the blanks between them", "x  an ban", "an", 3, { prefix: "x  " }],
    ["words, not the blanks behind it", "an  x ant", "an", 0, { suffix: "  x" }],
  ])("gives %s", (_, text, exact, offset, expected) => {
    expect(settlingContext(text, { start: offset, end: offset + exact.length })).toEqual(expected);
  });

  it("gives a context with which the quote is found at that very place", () => {
    const text = "a b a b b a a b\nb a b a a b b a, b a b";
    for (const match of text.matchAll(/a/g)) {
      const context = settlingContext(text, { start: match.index, end: match.index + 1 });
      expect(locateQuote(text, { exact: "a", ...context })).toMatchObject({ start: match.index });
    }
  });

  it("gives none where it would be as long as a page", () => {
    expect(settlingContext("la ".repeat(90), { start: 45, end: 47 })).toEqual(undefined);
  });

  it.each([0, 450])("gives none where a longer one than is reasonable would settle it, at %i", (start) => {
    expect(settlingContext("ladedada ".repeat(60), { start, end: start + 8 })).toEqual(undefined);
  });

  it("gives none where there are more places than were counted", () => {
    expect(settlingContext(`me la${" la".repeat(PLACES_MAX)}`, { start: 3, end: 5 })).toEqual(undefined);
  });
});
