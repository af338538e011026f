import { describe, expect, it } from "vitest";
import { prepareText } from "@/lib/model/prepared-text";
import { isLocated, locateQuote, PLACES_MAX, type QuoteSelector } from "@/lib/model/quote";
import { explainCuts } from "@/lib/model/quote-cut";
import { explainFailure } from "@/lib/model/quote-remedy";

/** What is said about a quote that cannot be located in a text. */
function explain(text: string, selector: QuoteSelector) {
  const result = locateQuote(text, selector);
  if (isLocated(result)) throw new Error(`"${selector.exact}" was located.`);
  return explainFailure(result, selector, { ...prepareText(text), file: "seeds/x.txt" });
}

const adviceOn = (text: string, selector: QuoteSelector) => explain(text, selector).remedy;

/** The selectors that the advice on an ambiguous quote proposes, as somebody would write them who follows it. */
function proposedIn(advice: string, exact: string): QuoteSelector[] {
  const text = String.raw`"(?:[^"\\]|\\.)*"`;
  const way = new RegExp(
    `\\d+:\\d+(?: as (${text}))?(?: with)?(?: prefix: (${text}))?,?(?: suffix: (${text}))?`,
    "g",
  );
  const read = (json: string | undefined) => (json === undefined ? undefined : (JSON.parse(json) as string));
  return Array.from(advice.matchAll(way), ([, whole, prefix, suffix]) => ({
    exact: read(whole) ?? exact,
    prefix: read(prefix),
    suffix: read(suffix),
  }));
}

describe("what is said about a quote that cannot be located", () => {
  it.each<[text: string, selector: QuoteSelector, code: string, message: string]>([
    ["The pond", { exact: "fish" }, "quote-missing", 'Not found in seeds/x.txt: "fish".'],
    [
      "The pond",
      { exact: "pond", prefix: "old " },
      "quote-missing",
      'Not found in seeds/x.txt: "pond", after "old ".',
    ],
    [
      "The pond",
      { exact: "The", suffix: " fish" },
      "quote-missing",
      'Not found in seeds/x.txt: "The", before " fish".',
    ],
    [
      "a weir, a weir, a weir",
      { exact: "weir", prefix: "a ", suffix: "," },
      "quote-ambiguous",
      'Found 2 times in seeds/x.txt: "weir", after "a " and before ",".',
    ],
    [
      "la ".repeat(PLACES_MAX),
      { exact: "la" },
      "quote-ambiguous",
      'Found 100 times or more in seeds/x.txt: "la".',
    ],
  ])("in %j on %j is its code, and how often it is there", (text, selector, code, message) => {
    expect(explain(text, selector)).toMatchObject({ code, value: selector.exact, message });
  });

  it("shortens what is long, the context too", () => {
    const long = "fish and ".repeat(20);
    const { value, message } = explain("The pond", { exact: `${long}weirs`, prefix: long });
    expect(value).toMatch(/^fish and .{70}…$/);
    expect(message).toBe(`Not found in seeds/x.txt: "${value}", after "${value.slice(0, 78)}….`);
  });

  it.each<[what: string, text: string, selector: QuoteSelector, places: readonly [number, number][]]>([
    [
      "all places, in characters",
      "🐟 a weir, a weir",
      { exact: "weir" },
      [
        [4, 8],
        [12, 16],
      ],
    ],
    ["the only place without its context", "🐟 a weir", { exact: "weir", prefix: "the " }, [[4, 8]]],
    [
      "all places without their context",
      "🐟 a weir, a weir",
      { exact: "weir", prefix: "the " },
      [
        [4, 8],
        [12, 16],
      ],
    ],
    ["the place of what is near", "🐟 keep the old pond", { exact: "keep the old ponds" }, [[2, 19]]],
    ["none where nothing is near", "The pond", { exact: "Xylophone" }, []],
  ])("tells where it may have been meant to stand: %s", (_what, text, selector, places) => {
    expect(explain(text, selector).places).toEqual(
      places.map(([start, end]) => ({ start, end, exact: [...text].slice(start, end).join("") })),
    );
  });
});

describe("the advice on an ambiguous quote", () => {
  it.each<[text: string, exact: string, ways: number]>([
    ["The unlawful weirs and the lawful weirs", "lawful", 1],
    ["They warn of war", "war", 1],
    ["A war on warming, and war", "war", 2],
    ["unlawful, then unlawful", "lawful", 2],
    ["otto", "t", 1],
    ["old pond, long gone", "o", 4],
    ["non-violent and violent", "violent", 1],
    ["See 🇺🇦🇺🇸 and 🇦🇺", "🇦🇺", 1],
    ["keep them; close them", "them", 2],
    ["我们必须停止，你们必须停止", "必须停止", 2],
  ])("in %j on %j passes the check when it is followed", (text, exact, ways) => {
    const document = { ...prepareText(text), file: "seeds/x.txt" };
    const proposed = proposedIn(adviceOn(text, { exact }), exact);
    expect(proposed).toHaveLength(ways);
    for (const selector of proposed) {
      const quote = locateQuote(text, selector);
      expect(isLocated(quote) && explainCuts(quote, document), JSON.stringify(selector)).toBe(undefined);
    }
  });

  const far = `${"pond ".repeat(100)}weir ${"pond ".repeat(100)}`;
  it.each<[what: string, text: string, exact: string, ways: string]>([
    [
      "names the places by what stands around them",
      "keep them;\nclose them",
      "them",
      '1:6 with prefix: "keep "; 2:7 with prefix: "close ".',
    ],
    [
      "gives both contexts where one does not settle it",
      "b a b a b a b",
      "a",
      '1:3 with suffix: " b a b a"; 1:7 with prefix: "a b ", suffix: " b a"; 1:11 with prefix: "a b a b ".',
    ],
    [
      "leaves out the places inside words",
      "They warn of war",
      "war",
      '1:14 with prefix: "of ". The others are inside longer words.',
    ],
    [
      "gives the words where all places are inside words",
      "unlawful or lawfully",
      "lawful",
      '1:1 as "unlawful"; 1:13 as "lawfully".',
    ],
    [
      "gives the words and the context where the words are there twice",
      "the unlawful, then unlawful",
      "lawful",
      '1:5 as "unlawful" with prefix: "the "; 1:20 as "unlawful" with prefix: "then ".',
    ],
    [
      "does not repeat words that only differ in white space",
      "an old\nweir, the old weir",
      "old weir",
      '1:4 with prefix: "an "; 2:11 with prefix: "the ".',
    ],
    [
      "lists five places",
      "a weir b weir c weir d weir e weir",
      "weir",
      '1:3 with prefix: "a "; 1:10 with prefix: "b "; 1:17 with prefix: "c "; 1:24 with prefix: "d "; 1:31 with prefix: "e ".',
    ],
    [
      "lists no more than five",
      "a weir b weir c weir d weir e weir f weir g weir",
      "weir",
      '1:3 with prefix: "a "; 1:10 with prefix: "b "; 1:17 with prefix: "c "; 1:24 with prefix: "d "; 1:31 with prefix: "e "; and so on for 2 more.',
    ],
    [
      "leaves out places that no context settles",
      `The weir. ${far}${far}`,
      "weir",
      '1:5 with prefix: "The ".',
    ],
  ])("%s", (_what, text, exact, ways) => {
    expect(adviceOn(text, { exact })).toBe(`Say which one is meant, by its line and column: ${ways}`);
  });

  it("is to quote more where no context settles any place", () => {
    expect(adviceOn("la ".repeat(PLACES_MAX), { exact: "la" })).toBe("Quote more of the sentence.");
  });
});

describe("the advice on a quote that is only there without its context", () => {
  it.each<[text: string, selector: QuoteSelector, advice: string]>([
    [
      "A pond\n🐟 a weir",
      { exact: "weir", prefix: "the " },
      "this prefix. It stands at line 2 only: leave out the prefix.",
    ],
    [
      "A pond\na weir",
      { exact: "pond", suffix: "!" },
      "this suffix. It stands at line 1 only: leave out the suffix.",
    ],
    [
      "A pond",
      { exact: "pond", prefix: "A ", suffix: "!" },
      "this prefix and suffix. It stands at line 1 only: leave out the prefix and the suffix.",
    ],
    [
      "An unlawful weir",
      { exact: "lawful", prefix: "the " },
      'this prefix. It stands at line 1 only: leave out the prefix, and quote whole words: "unlawful".',
    ],
    [
      "keep them; close them",
      { exact: "them", prefix: "leave " },
      'this prefix. Say which one is meant, by its line and column: 1:6 with prefix: "keep "; 1:18 with prefix: "close ".',
    ],
  ])("in %j on %j says so, and what to do", (text, selector, advice) => {
    expect(adviceOn(text, selector)).toBe(`The exact text is there, but not with ${advice}`);
  });
});

describe("the advice on a quote that is not there", () => {
  const words = "fish climb ladders ".repeat(30);
  it.each<[what: string, text: string, selector: QuoteSelector, advice: string]>([
    [
      "a soft hyphen",
      "It is un\u00adlawful.",
      { exact: "It is unlawful." },
      'Line 1 has the same words, but has "\u00ad" (U+00AD) where the quote has "l" (U+006C): "It is un\u00adlawful.".',
    ],
    [
      "a letter of another alphabet",
      "The old p\u043end.",
      { exact: "old pond" },
      'Line 1 has the same words, but has "\u043e" (U+043E) where the quote has "o" (U+006F): "old p\u043end".',
    ],
    [
      "a difference far behind",
      `${"Fish. ".repeat(9)}\n“Keep the old pond and the city’s weirs”`,
      { exact: "Keep the old pond and the city's" },
      'Line 2 has the same words, but has "’" (U+2019) where the quote has "\'" (U+0027): "Keep the old pond and the city’s".',
    ],
    [
      "a difference behind much white space",
      `The old${" ".repeat(60)}pond’s weir`,
      { exact: "old pond's weir" },
      `Line 1 has the same words, but has "’" (U+2019) where the quote has "'" (U+0027): "old${" ".repeat(60)}pond’s weir".`,
    ],
    [
      "a character of two units",
      "Old pond 🪜",
      { exact: "Old pond 🐟" },
      'Line 1 has the same words, but has "🪜" (U+1FA9C) where the quote has "🐟" (U+1F41F): "Old pond".',
    ],
    [
      "nothing more",
      "The old pond",
      { exact: "old pond!" },
      'Line 1 has the same words, but has its end where the quote has "!" (U+0021): "old pond".',
    ],
    [
      "other words, with the whole of those that it cuts",
      "The pond.\nA non-violent and long way",
      { exact: "violent, and long way" },
      'Line 2 has the same words, but has " " (U+0020) where the quote has "," (U+002C): "non-violent and long way".',
    ],
    [
      "other words",
      "A title\nKeep the old pond clean.",
      { exact: "keep the old pool clean", prefix: "We " },
      'The nearest passage is at line 2: "Keep the old pond clean".',
    ],
    [
      "nothing",
      "Title\nThe old pond.",
      { exact: "Xylophone" },
      "Copy the words from the document; nothing in it is near.",
    ],
    [
      "400 characters, which are shown whole",
      `${words.slice(0, 400)}.`,
      { exact: words.slice(0, 400).replace("climb", "climbed") },
      `The nearest passage is at line 1: "${words.slice(0, 400)}".`,
    ],
    [
      "more characters, which are not",
      `${words.slice(0, 402)}.`,
      { exact: words.slice(0, 402).replace("climb", "climbed") },
      `The nearest passage is at line 1: "${words.slice(0, 79)}…".`,
    ],
  ])("where the document has %s says so", (_what, text, selector, advice) => {
    expect(adviceOn(text, selector)).toBe(advice);
  });
});
