import { describe, expect, it } from "vitest";
import type { Recommendation, Source } from "@/lib/model/corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { citeAsHtml, citeAsText } from "@/lib/view/citation/cite-passage";
import { citedPassages } from "@/lib/view/citation/cited-passage";
import { completeLinkIn } from "@/lib/view/citation/complete-link";
import { buildCorpus } from "../../build-corpus";

const origin = "https://river.example";

interface Sketch {
  readonly text?: string;
  readonly source?: Partial<Source>;
  readonly recommendation?: Partial<Omit<Recommendation, "quotes">>;
  readonly site?: string;
}

/** The statement and the one quote of a corpus in a few words. */
function passages({ text = "Open it.", source = {}, recommendation = {}, site }: Sketch = {}) {
  const corpus = buildCorpus({
    meta: { title: "Rivers", dataVersion: "3", ...(site !== undefined && { site }) },
    actors: [
      { id: "forum", name: "Riverside Forum" },
      { id: "press", name: "River Press" },
      { id: "mayor", name: "The Mayor" },
    ],
    sources: [{ id: "river", title: "A river", author: "forum", date: "2031-05-04", ...source }],
    recommendations: [{ id: "river/open", statement: text, quotes: [text], ...recommendation }],
  });
  const [statement, quote] = citedPassages("river", indexCorpus(corpus));
  if (!statement || !quote) throw new Error("There is no passage.");
  return { statement, quote };
}

const end = "Riverside Forum, “A river”, 4 May 2031. https://river.example/sources/river#river/open.1\n";

describe("a quote with its citation, as plain text", () => {
  it.each([
    ["without marks of its own", "Open it.", "“Open it.”"],
    ["with nested double marks", "He said “open it”.", "‘He said “open it”.’"],
    ["with straight marks", 'He said "open it".', '‘He said "open it".’'],
    ["with German marks", "Er sagt „auf“.", "‘Er sagt „auf“.’"],
    ["with an apostrophe", "Don’t.", "“Don’t.”"],
    ["with nested single marks", "He said ‘open it’.", "“He said ‘open it’.”"],
    ["in Cyrillic, with marks of its own", "Откройте «реку».", "“Откройте «реку».”"],
    ["in Chinese", "打开「河流」。", "“打开「河流」。”"],
    ["of two paragraphs", "One.\n\nTwo.", "“One.\n\nTwo.”"],
  ])("%s", (_what, text, shown) => {
    expect(citeAsText(passages({ text }).quote, origin)).toBe(`${shown}\n${end}`);
  });

  it.each([
    ["Hebrew", "he", "פתחו את הנהר.", "\u2067“פתחו את הנהר.”\u2069"],
    ["Arabic of two lines", "ar", "افتحوا.\nالآن.", "\u2067“افتحوا.\u2069\n\u2067الآن.”\u2069"],
    ["Hebrew in an English document", "en", "See נהר.", "\u2068“See נהר.”\u2069"],
  ])("keeps the punctuation of %s with it", (_what, language, text, shown) => {
    expect(citeAsText(passages({ text, source: { language } }).quote, origin)).toBe(`${shown}\n${end}`);
  });

  it.each<[string, Sketch, string]>([
    ["two authors", { source: { coauthors: ["press"] } }, "Riverside Forum and River Press, “A river”, "],
    ["three", { source: { coauthors: ["press", "mayor"] } }, "Forum, River Press and The Mayor, “A river”, "],
    ["a year", { source: { date: "2031" } }, "“A river”, 2031. https"],
    ["a month", { source: { date: "2031-05" } }, "“A river”, May 2031. https"],
    ["a title with marks", { source: { title: "The “river”" } }, ", ‘The “river”’, 4 May"],
    ["a title in Hebrew", { source: { title: "נהר" } }, ", \u2068“נהר”\u2069, 4 May"],
    ["the site", { site: "https://a.example/b/" }, "2031. https://a.example/b/sources/river#river/open.1\n"],
  ])("names %s", (_what, sketch, shown) => {
    expect(citeAsText(passages(sketch).quote, origin)).toContain(shown);
  });
});

describe("a statement with its citation", () => {
  it.each<[string, Sketch, string]>([
    ["own", {}, "Position of Riverside Forum in the words of “Rivers”, data version 3. Source: "],
    [
      "reported",
      { recommendation: { actor: "mayor" } },
      "Position of The Mayor, as reported, in the words of “Rivers”, data version 3. Source: ",
    ],
  ])("says whose position it is and whose words: %s", (_what, sketch, shown) => {
    expect(citeAsText(passages(sketch).statement, origin)).toBe(
      `Open it.\n${shown}Riverside Forum, “A river”, 4 May 2031. https://river.example/recommendations/river/open\n`,
    );
  });
});

describe("as HTML", () => {
  it("a quote has language, direction, title and link", () => {
    const link = "https://river.example/sources/river#river/open.1";
    expect(citeAsHtml(passages({ text: "a < b\n& “c”", source: { language: "he" } }).quote, origin)).toBe(
      '<blockquote lang="he" dir="rtl">‘a &lt; b<br>&amp; “c”’</blockquote>\n' +
        '<p><bdi>Riverside Forum</bdi>, <cite dir="auto">A river</cite>, 4 May 2031. ' +
        `<a href="${link}">${link}</a></p>\n`,
    );
  });

  it("a statement is not in the language of the document", () => {
    expect(citeAsHtml(passages({ source: { language: "he" } }).statement, origin)).toMatch(
      /^<p>Open it\.<\/p>/,
    );
  });
});

it.each([
  ["see /a/b.", "/a/b", "see https://river.example/a/b."],
  ["see https://x.example/a/b", "https://x.example/a/b", "see https://x.example/a/b"],
])("the link in %j is complete", (text, link, complete) => {
  expect(completeLinkIn(text, link, origin)).toBe(complete);
});
