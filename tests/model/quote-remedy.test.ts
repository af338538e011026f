import { describe, expect, it } from "vitest";
import { prepareText } from "@/lib/model/prepared-text";
import { isLocated, locateQuote, type QuoteSelector } from "@/lib/model/quote";
import { explainCuts } from "@/lib/model/quote-cut";
import { explainFailure } from "@/lib/model/quote-remedy";

/** What is advised about a quote that cannot be located in a text. */
function adviceOn(text: string, selector: QuoteSelector): string {
  const result = locateQuote(text, selector);
  if (isLocated(result)) throw new Error(`"${selector.exact}" was located.`);
  return explainFailure(result, selector, { ...prepareText(text), file: "seeds/x.txt" }).remedy;
}

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

  it("says that the other places are inside words", () => {
    expect(adviceOn("They warn of war", { exact: "war" })).toBe(
      'Say which one is meant, by its line and column: 1:14 with prefix: "of ". The others are inside longer words.',
    );
  });
});

it.each<[what: string, text: string, selector: QuoteSelector, whole: string]>([
  [
    "without the context that is wrong",
    "An unlawful weir",
    { exact: "lawful", prefix: "the " },
    '"unlawful"',
  ],
  ["near", "A non-violent and long way", { exact: "violent, and long way" }, '"non-violent and long way"'],
])("the advice on a quote that is only there %s has whole words", (_what, text, selector, whole) => {
  expect(adviceOn(text, selector)).toContain(whole);
});

it.each<[what: string, text: string, exact: string, advice: string]>([
  [
    "a soft hyphen",
    "It is un\u00adlawful.",
    "It is unlawful.",
    'Line 1 has the same words, but has "\u00ad" (U+00AD) where the quote has "l" (U+006C): "It is un\u00adlawful.".',
  ],
  [
    "a letter of another alphabet",
    "The old p\u043end.",
    "old pond",
    'Line 1 has the same words, but has "\u043e" (U+043E) where the quote has "o" (U+006F): "old p\u043end".',
  ],
  [
    "nothing",
    "Title\nThe old pond.",
    "Xylophone",
    "Copy the words from the document; nothing in it is near.",
  ],
])("the advice on a quote of which the document has %s where it differs", (_what, text, exact, advice) => {
  expect(adviceOn(text, { exact })).toBe(advice);
});
