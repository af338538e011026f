import { expect, it } from "vitest";
import type { Recommendation } from "@/lib/model/corpus";
import { coverSources } from "@/lib/view/method/source-survey";
import { buildCorpus } from "../../build-corpus";

const text = "The weirs must go. It was cold. They should have gone long ago. The mayor keeps them.";

function at(exact: string) {
  const start = text.indexOf(exact);
  return { exact, start, end: start + exact.length };
}

it("counts the sentences of each source by what was done with them, and what came of them", () => {
  const built = buildCorpus({
    sources: [{ id: "river", author: "forum" }],
    recommendations: [{ source: "river" }, { source: "river", actor: "mayor" }],
  });
  const quotes = [[at("weirs must")], [at("The mayor keeps them."), at("The weirs")]];
  const corpus = {
    ...built,
    recommendations: built.recommendations.map(
      (recommendation, n): Recommendation => ({ ...recommendation, quotes: quotes[n] ?? [] }),
    ),
  };
  const setAside = [{ ...at("should have gone"), reason: "history" }];
  const coverage = coverSources({
    corpus,
    texts: { river: { text, setAside, lines: {} } },
    markers: [],
    moved: [],
    releases: [],
  });
  expect(coverage.map(({ source, ...counts }) => [source.id, counts])).toEqual([
    [
      "river",
      { sentences: 4, counts: { quoted: 2, "set-aside": 1, context: 1 }, recommendations: 2, reported: 1 },
    ],
  ]);
});
