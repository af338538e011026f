import { expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { describeRecommendationPage, describeSourcePage } from "@/lib/view/site/page-description";
import { buildCorpus } from "../../build-corpus";

const index = indexCorpus(
  buildCorpus({
    sources: [{ id: "river", author: "forum", coauthors: ["anglers"], date: "2031-05-04" }],
    recommendations: [
      { measure: "close-weirs", quotes: ["The weirs\nmust go."] },
      { measure: "close-weirs", actor: "mayor", stance: "against", quotes: [`Keep ${"them ".repeat(60)}`] },
    ],
  }),
);

it("a source is described by its authors, its date and what it holds", () => {
  const [source] = index.corpus.sources;
  expect(source && describeSourcePage(index, source)).toBe(
    "Forum, Anglers, 4 May 2031: 2 recommendations, each where it stands in the text.",
  );
});

it("a recommendation is described by who holds what, with its first words on one line", () => {
  const [first] = index.corpus.recommendations;
  expect(first && describeRecommendationPage(index, first)).toBe(
    "Forum, for: Close weirs. “The weirs must go.”",
  );
});

it("a long description ends with a whole word", () => {
  const [, second] = index.corpus.recommendations;
  const text = second ? describeRecommendationPage(index, second) : "";
  expect(text).toMatch(/^Mayor \(reported\), against: Close weirs\. “Keep (them )+…$/);
  expect(text.length).toBeLessThanOrEqual(202);
});
