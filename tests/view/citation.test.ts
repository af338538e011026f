import { describe, expect, it } from "vitest";
import type { CorpusMeta, Source } from "@/lib/model/corpus";
import { indexCorpus } from "@/lib/query/corpus-index";
import { toCitationItem } from "@/lib/view/citation";
import { formatCitation } from "@/lib/view/citation-formats";
import { buildCorpus } from "../build-corpus";

function cite(source: Partial<Source> = {}, meta: Partial<CorpusMeta> = {}, name = "Riverside Forum") {
  const corpus = buildCorpus({
    meta: { title: "A river for everyone", dataVersion: "3", ...meta },
    actors: [{ id: "forum", name }],
    sources: [
      { id: "river-2031", title: "Open the water & “swim”", author: "forum", date: "2031-05-04", ...source },
    ],
    recommendations: [{ id: "river-2031/close-weirs" }],
  });
  const [recommendation] = corpus.recommendations;
  const item = recommendation && toCitationItem(recommendation, indexCorpus(corpus));
  if (!item) throw new Error("There is no citation.");
  return formatCitation(item);
}

describe("the citation of a recommendation", () => {
  it("as text names author, date, title and kind of the document, and the coding", () => {
    expect(cite().text).toBe(
      "Riverside Forum. (2031, May 4). Open the water & “swim” [Statement]. " +
        "Coded as river-2031/close-weirs in “A river for everyone”, data version 3, /recommendations/river-2031/close-weirs.",
    );
  });

  it("names publisher, address and site where they are known", () => {
    const { text } = cite(
      { publisher: "Riverside Press", url: "https://example.org/river" },
      { site: "https://river.example" },
    );
    expect(text).toContain("Riverside Press. https://example.org/river Coded as");
    expect(text).toContain("https://river.example/recommendations/river-2031/close-weirs.");
  });

  it.each([
    ["2031", "(2031)."],
    ["2031-05", "(2031, May)."],
  ])("has as much of a date as is known: %s", (date, shown) => {
    expect(cite({ date }).text).toContain(shown);
  });

  it("as BibTeX is an entry under its own name, with escapes", () => {
    const { bibtex } = cite();
    expect(bibtex.split("\n")[0]).toBe("@misc{river-2031-close-weirs,");
    expect(bibtex).toContain("author = {{Riverside Forum}}");
    expect(bibtex).toContain("year = {2031}");
    expect(bibtex).toContain("month = {5}");
    expect(bibtex).toContain("title = {{Open the water \\& “swim”}}");
  });

  it.each([
    ["Cyrillic", "Река для всех, и ещё раз", "Река для всех, и ещё раз"],
    ["Greek", "Ένα ποτάμι για όλους", "Ένα ποτάμι για όλους"],
    ["Hebrew", "נהר לכולם", "נהר לכולם"],
    ["Arabic", "نهر للجميع", "نهر للجميع"],
    ["Chinese", "人人共享的河流", "人人共享的河流"],
    ["letters with marks", "Łódź, Ångström, ß, ı", "Łódź, Ångström, ß, ı"],
    ["characters beyond the first plane", "😀 𝔸", "😀 𝔸"],
    ["signs of TeX", "& % $ # _", "\\& \\% \\$ \\# \\_"],
    ["braces", "{ } }{", "\\textbraceleft{} \\textbraceright{} \\textbraceright{}\\textbraceleft{}"],
    ["accents that stand alone", "~ ^", "\\textasciitilde{} \\textasciicircum{}"],
    ["a command", "\\input{x}", "\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}"],
    ["quotation marks and dashes", "“a” 'b' \"c\" – — …", "“a” 'b' \"c\" – — …"],
    ["an “and” between names", "Bread and Roses", "Bread and Roses"],
    ["a line break", "One\n two", "One two"],
  ])("as BibTeX keeps %s, in title, author, publisher and note", (_what, text, written) => {
    const { bibtex } = cite({ title: text, publisher: text }, { title: text }, text);
    const lines = bibtex.split("\n");
    expect(lines).toContain(`\ttitle = {{${written}}},`);
    expect(lines).toContain(`\tauthor = {{${written}}},`);
    expect(lines).toContain(`\tpublisher = {${written}},`);
    expect(bibtex).toContain(`in “${written}”, data version 3`);
    expect(bibtex.replaceAll(/[^{]/g, "")).toHaveLength(bibtex.replaceAll(/[^}]/g, "").length);
  });

  it.each([["Река & нить: 100% $5 #1 a_b ~ ^ \\"], ["נהר לכולם, نهر للجميع, 人人共享的河流, Ένα ποτάμι"]])(
    "as text and as CSL-JSON keeps %s",
    (text) => {
      const { text: line, csl } = cite({ title: text, publisher: text }, { title: text }, text);
      expect(line.split(text)).toHaveLength(5);
      const [item] = JSON.parse(csl);
      expect([item.title, item.publisher, item.author]).toEqual([text, text, [{ literal: text }]]);
    },
  );

  it("as BibTeX has the address as it is, but for what would end it early", () => {
    const { bibtex } = cite({ url: "https://example.org/a_b?x=1&y=%20#z{}\\" });
    expect(bibtex).toContain("\turl = {https://example.org/a_b?x=1&y=%20#z%7B%7D%5C},\n");
  });

  it("as CSL-JSON is a list of one item, with the day", () => {
    expect(JSON.parse(cite().csl)).toEqual([
      {
        id: "river-2031-close-weirs",
        type: "document",
        genre: "statement",
        title: "Open the water & “swim”",
        author: [{ literal: "Riverside Forum" }],
        issued: { "date-parts": [[2031, 5, 4]] },
        language: "en",
        note: "Coded as river-2031/close-weirs in “A river for everyone”, data version 3, /recommendations/river-2031/close-weirs",
      },
    ]);
  });

  it("tells two sources apart", () => {
    expect(cite({ title: "One" }).text).toContain("One [Statement]");
    expect(cite({ title: "Two" }).text).toContain("Two [Statement]");
  });
});
