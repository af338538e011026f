import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RecommendationCard } from "@/components/cell-panel/recommendation-card";
import { QuotesInContext } from "@/components/recommendation/quotes-in-context";
import { RecommendationHead } from "@/components/recommendation/recommendation-head";
import { indexCorpus } from "@/lib/query/corpus-index";
import { buildCorpus, type CorpusSketch } from "../build-corpus";

/** What each link of a card in the panel, and of the page of a recommendation, says is disputed. */
function disputedBy(meta: CorpusSketch["meta"]): readonly (string | null)[] {
  const index = indexCorpus(
    buildCorpus({
      ...(meta && { meta }),
      recommendations: [{ id: "source/weirs", quotes: ["Close them.", "All."] }],
    }),
  );
  const [recommendation] = index.corpus.recommendations;
  if (!recommendation) throw new Error("There is one.");
  const shown = { recommendation, index };
  const html =
    renderToStaticMarkup(createElement(RecommendationCard, shown)) +
    renderToStaticMarkup(createElement(RecommendationHead, { ...shown, permalink: "/" })) +
    renderToStaticMarkup(createElement(QuotesInContext, { ...shown, text: "Close them. All." }));
  return Array.from(html.matchAll(/href="(https:[^"]*)"/g), ([, href = ""]) =>
    new URL(href.replaceAll("&amp;", "&")).searchParams.get("where"),
  );
}

describe("links that dispute a coding", () => {
  it("stand at a statement and at each of its quotes, in the panel and on its page", () => {
    const [quote, second, statement] = ["source/weirs.1", "source/weirs.2", "source/weirs"];
    expect(disputedBy({ repository: "https://github.com/river/corpus" })).toEqual([
      ...[quote, second, statement],
      ...[statement, quote, second],
    ]);
  });

  it("are not there where the corpus names no repository", () => {
    expect(disputedBy(undefined)).toEqual([]);
  });
});
