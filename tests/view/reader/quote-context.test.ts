import { describe, expect, it } from "vitest";
import { locateQuote, type Quote } from "@/lib/model/quote";
import { contextsOf, quoteInContext } from "@/lib/view/reader/quote-context";
import { buildCorpus } from "../../build-corpus";

const place = (text: string, exact: string) => locateQuote(text, { exact }) as Quote;

describe("a quote in its context", () => {
  it("has the whole of a short paragraph around it, and no other", () => {
    const text = "Before.\n\n  😀 One. QUOTE! Two. \r\nAfter.";
    expect(quoteInContext(text, place(text, "QUOTE!"))).toEqual({
      before: "😀 One. ",
      exact: "QUOTE!",
      after: " Two.",
      cutBefore: false,
      cutAfter: false,
    });
  });

  it("has whole words of a long one, and says where it goes on", () => {
    const text = `${"before ".repeat(50)}QUOTE${" after".repeat(50)}`;
    const { before, after, cutBefore, cutAfter } = quoteInContext(text, place(text, "QUOTE"));
    expect(before).toBe("before ".repeat(31));
    expect(after).toBe(" after".repeat(36));
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });

  it("has a few words where the source is shown in excerpts", () => {
    const text = `${"before ".repeat(50)}QUOTE`;
    expect(quoteInContext(text, place(text, "QUOTE"), "excerpts").before).toBe("before ".repeat(11));
  });

  it("spans paragraphs where the quote does", () => {
    const text = "One START\n\nEND two.";
    expect(quoteInContext(text, place(text, "START\n\nEND"))).toMatchObject({
      before: "One ",
      after: " two.",
    });
  });
});

describe("the contexts of a source", () => {
  const { recommendations } = buildCorpus({
    sources: ["river", "letter"],
    recommendations: [
      { source: "river", quotes: ["One.", "Two."] },
      { source: "letter" },
      { source: "river", quotes: ["One."] },
    ],
  });
  const contexts = (fullText: boolean) =>
    contextsOf({ id: "river", fullText }, recommendations, `One. Two. ${"after ".repeat(50)}`);

  it("hold every quote of each of its recommendations, and of no other source", () => {
    const exact = Object.entries(contexts(true)).map(([id, quotes]) => [
      id,
      quotes.map((quote) => quote.exact),
    ]);
    expect(exact).toEqual([
      ["river/r1", ["One.", "Two."]],
      ["river/r3", ["One."]],
    ]);
  });

  it("show less around a quote of a source that may not be shown in full", () => {
    const following = (fullText: boolean) => contexts(fullText)["river/r1"]?.[1]?.after.length ?? 0;
    expect([following(true), following(false)]).toEqual([216, 78]);
  });
});
