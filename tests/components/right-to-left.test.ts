import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { RecommendationCard } from "@/components/cell-panel/recommendation-card";
import { ComparisonBody } from "@/components/compare/comparison-body";
import { ComparisonHead } from "@/components/compare/comparison-head";
import { ActorFacts } from "@/components/position/actor-facts";
import { AgreementTable } from "@/components/position/agreement-table";
import { SourceEntry } from "@/components/position/source-entry";
import { SummaryBlock } from "@/components/position/summary-block";
import { TopicMeasures } from "@/components/position/topic-measures";
import { SourceFacts } from "@/components/reader/source-facts";
import { RecommendationHead } from "@/components/recommendation/recommendation-head";
import { compare } from "@/lib/query/comparison";
import { indexCorpus } from "@/lib/query/corpus-index";
import { defaultQuery } from "@/lib/query/query";
import { shownSections } from "@/lib/view/compare/comparison-sections";
import { summariseActor } from "@/lib/view/summary/actor-summary";
import { summariseMeasure } from "@/lib/view/summary/measure-summary";
import { summariseSource } from "@/lib/view/summary/source-summary";
import { loadRiver } from "../fixtures/load-river";

/** What every actor, measure, topic and source is called here, and no other text. */
const NAME = "נהר";

const { corpus } = await loadRiver();
const index = indexCorpus({
  ...corpus,
  actors: corpus.actors.map((actor) => ({ ...actor, name: NAME, short: NAME })),
  measures: corpus.measures.map((measure) => ({ ...measure, label: NAME })),
  topics: corpus.topics.map((topic) => ({ ...topic, label: NAME, short: NAME })),
  sources: corpus.sources.map((source) => ({ ...source, title: NAME, language: "he" })),
});

const { actors, measures, sources, recommendations } = index.corpus;
const pair = index.holders.slice(0, 2).map(({ id }) => id);
const query = { ...defaultQuery, actors: pair };
const comparison = compare(index, query);
const go = () => {};

const elements = [
  ...recommendations.flatMap((recommendation) => [
    createElement(RecommendationHead, { recommendation, permalink: "/x", index }),
    createElement(RecommendationCard, { recommendation, index, name: "both" }),
  ]),
  ...sources.flatMap((source) => [
    createElement(SourceFacts, { source, index }),
    createElement("ul", {}, createElement(SourceEntry, { source, survey: undefined, index })),
    createElement(SummaryBlock, { summary: summariseSource(index, source.id) }),
  ]),
  ...measures.map(({ id }) =>
    createElement(SummaryBlock, { summary: summariseMeasure(index, id), isNamed: true }),
  ),
  ...actors.flatMap((actor) => [
    createElement(ActorFacts, { actor, topics: [], compared: 1, index }),
    createElement(AgreementTable, { actor, partners: [], index }),
    createElement(SummaryBlock, { summary: summariseActor(index, actor.id) }),
  ]),
  createElement(TopicMeasures, { measures, index }),
  ...(comparison
    ? [
        createElement(ComparisonHead, { comparison, query, go }),
        createElement(ComparisonBody, {
          comparison,
          sections: shownSections(comparison, []),
          index,
          query,
          go,
        }),
      ]
    : []),
];

/** What keeps the words within it apart from those around it: inline elements by themselves (globals.css), others as a whole. */
const APART = /<(?:bdi|a|strong|cite|q)(?: [^>]*)?>$|[\u2067\u2068]$/;
const WHOLE = /<(?:h[1-4]|td|th|li|dt|dd|option|p)(?: [^>]*)?>$/;

it("a name that is written from right to left is kept apart, wherever it stands in a sentence", () => {
  expect(elements.length).toBeGreaterThan(20);
  const html = elements.map((element) => renderToStaticMarkup(element)).join("\n");
  const text = html.replace(/ (?:title|aria-label|href|content)="[^"]*"/g, "");
  const bare = Array.from(text.matchAll(new RegExp(NAME, "g")), ({ index: at }) => [
    text.slice(0, at),
    text.slice(at + NAME.length),
  ]).filter(
    ([before = "", after = ""]) => !APART.test(before) && !(WHOLE.test(before) && after.startsWith("</")),
  );
  expect([
    ...new Set(bare.map(([before = "", after = ""]) => `${before.slice(-60)}${NAME}${after.slice(0, 20)}`)),
  ]).toEqual([]);
});
