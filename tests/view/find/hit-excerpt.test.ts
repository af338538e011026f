import { describe, expect, it } from "vitest";
import type { Recommendation } from "@/lib/model/corpus";
import { parseSearch } from "@/lib/query/search";
import { hitExcerpt } from "@/lib/view/find/hit-excerpt";
import { buildCorpus } from "../../build-corpus";

const long = "word ".repeat(40).trim();

const excerptOf = (
  sketch: Partial<Omit<Recommendation, "quotes">> & { readonly quotes?: readonly string[] },
  search: string,
) => {
  const { recommendations } = buildCorpus({ recommendations: [sketch] });
  const [recommendation] = recommendations;
  if (!recommendation) throw new Error("The corpus has no recommendation.");
  const { text, isQuote } = hitExcerpt(recommendation, parseSearch(search));
  return isQuote ? `“${text}”` : text;
};

describe("the words around what was found", () => {
  it.each([
    ["a short text as a whole", { statement: "Close the weirs." }, "weirs", "Close the weirs."],
    ["the quote where the statement has it not", { quotes: ["The dams go."] }, "dams", "“The dams go.”"],
    [
      "the quote that has all, before a statement that has some",
      { statement: "Close weirs.", quotes: ["No old weirs."] },
      "old weirs",
      "“No old weirs.”",
    ],
    [
      "the first that has any, where none has all",
      { statement: "Close weirs.", quotes: ["Old."] },
      "old weirs",
      "Close weirs.",
    ],
    [
      "the condition",
      { statement: "A.", stance: "conditional", condition: "a ladder is built" },
      "ladder",
      "a ladder is built",
    ],
    ["the statement, where the measure has it", { statement: "Close them." }, "nowhere", "Close them."],
    [
      "whole words on both sides of a long text",
      { statement: `${long} Fisch ${long}` },
      "fisch",
      `… ${"word ".repeat(8).trim()} Fisch ${"word ".repeat(20).trim()} …`,
    ],
    ["line breaks as blanks", { quotes: ["The\n  dams"] }, "dams", "“The dams”"],
  ] as const)("is %s", (_, sketch, search, text) => {
    expect(excerptOf(sketch, search)).toBe(text);
  });
});
