import { describe, expect, it } from "vitest";
import type { Recommendation } from "@/lib/model/corpus";
import { foldText } from "@/lib/model/fold-text";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";
import { type FacetId, facetIds } from "@/lib/query/field";
import { defaultQuery, type Query, setValues } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { parseSearch } from "@/lib/query/search";
import { buildCorpus } from "../build-corpus";
import { seededRandom } from "../random";
import { randomCorpus, randomQuery } from "./random-query";

const river = indexCorpus(
  buildCorpus({
    topics: ["water", "fish"],
    measures: [{ id: "close-weirs", topic: "water" }],
    actors: ["forum", "mayor", "council"],
    sources: [
      { id: "riverside", author: "forum" },
      { id: "town", author: "mayor" },
    ],
    recommendations: [
      { id: "1", actor: "forum", stance: "for", topics: ["fish"], statement: "Exit the visa ban." },
      { id: "2", actor: "forum", stance: "against", addressees: ["council"], statement: "Visas to exit." },
      { id: "3", actor: "mayor", stance: "against", addressees: ["council", "mayor"] },
      { id: "4", actor: "mayor", source: "town", stance: "neutral", horizon: "now" },
    ],
  }),
);

const idsOf = (query: Query) => runQuery(river, query).recommendations.map(({ id }) => id);
const choose = (filters: Partial<Query["filters"]>): Query => ({
  ...defaultQuery,
  filters: { ...defaultQuery.filters, ...filters },
});

describe("a query", () => {
  it.each([
    ["shows everything in the order of the content by default", defaultQuery, ["1", "2", "3", "4"]],
    ["takes any of the values of a facet", choose({ stance: ["for", "neutral"] }), ["1", "4"]],
    ["wants all facets to fit", choose({ stance: ["against"], actor: ["mayor"] }), ["3"]],
    ["matches any topic, not only the measure's own", choose({ topic: ["fish"] }), ["1"]],
    ["matches any addressee", choose({ addressee: ["mayor"] }), ["3"]],
    ["passes over what has no value", choose({ horizon: ["now"] }), ["4"]],
    ["wants every word of the search", { ...defaultQuery, q: "exit visa" }, ["1", "2"]],
    ["wants a phrase as it stands", { ...defaultQuery, q: '"visas to"' }, ["2"]],
    ["wants search and facets to fit", { ...choose({ stance: ["for"] }), q: "exit" }, ["1"]],
    ["shows nothing where nothing fits", { ...defaultQuery, q: "nowhere" }, []],
  ])("%s", (_what, query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });
});

describe("the counts of a facet", () => {
  const countsOf = (query: Query, facet: FacetId) =>
    Object.fromEntries(runQuery(river, query).facets[facet].map(({ value, count }) => [value, count]));

  it("ignore its own selection: they say what one more tick would bring", () => {
    expect(countsOf(choose({ stance: ["for"] }), "stance")).toEqual({
      for: 1,
      against: 2,
      conditional: 0,
      neutral: 1,
    });
  });

  it("heed the selections of the others, and zeros stay", () => {
    expect(countsOf(choose({ stance: ["for"] }), "actor")).toEqual({ forum: 1, mayor: 0 });
  });

  it("heed the search", () => {
    expect(countsOf({ ...defaultQuery, q: "visas" }, "actor")).toEqual({ forum: 1, mayor: 0 });
  });

  it("say which values are chosen", () => {
    expect(runQuery(river, setValues(defaultQuery, "voice", ["own"])).facets.voice).toEqual([
      { value: "own", label: "themselves", count: 3, chosen: true },
      { value: "reported", label: "told by others", count: 1, chosen: false },
    ]);
  });
});

describe("on random corpora", () => {
  /** What a recommendation holds in a facet, read from it without the registry of fields. */
  const held: Record<FacetId, (recommendation: Recommendation) => readonly (string | undefined)[]> = {
    actor: ({ actor }) => [actor],
    source: ({ source }) => [source],
    topic: ({ topics }) => topics,
    measure: ({ measure }) => [measure],
    addressee: ({ addressees }) => addressees,
    stance: ({ stance }) => [stance],
    voice: ({ voice }) => [voice],
    horizon: ({ horizon }) => [horizon],
    explicitness: ({ explicitness }) => [explicitness],
  };

  function fits({ corpus }: CorpusIndex, query: Query, each: Recommendation): boolean {
    const measure = corpus.measures.find(({ id }) => id === each.measure);
    const people = corpus.actors.filter(({ id }) => id === each.actor || each.addressees.includes(id));
    const topics = corpus.topics.filter(({ id }) => each.topics.includes(id));
    const source = corpus.sources.find(({ id }) => id === each.source);
    const texts = [
      ...[each.statement, each.condition, ...each.quotes.map(({ exact }) => exact)],
      ...[measure?.label, ...(measure?.also ?? []), source?.title],
      ...people.flatMap(({ name, short }) => [name, short]),
      ...topics.flatMap(({ label, short, also = [] }) => [label, short, ...also]),
    ];
    const folded = texts.map((text) => foldText(text ?? ""));
    return (
      (query.recommendation.length === 0 || query.recommendation.includes(each.id)) &&
      parseSearch(query.q).every((term) => folded.some((text) => text.includes(term))) &&
      facetIds.every(
        (facet) =>
          query.filters[facet].length === 0 ||
          held[facet](each).some((value) => value !== undefined && query.filters[facet].includes(value)),
      )
    );
  }

  const seeds = Array.from({ length: 400 }, (_, seed) => seed);

  it("result and counts are those of the plainest implementation", () => {
    let matched = 0;
    for (const seed of seeds) {
      const random = seededRandom(seed);
      const index = indexCorpus(randomCorpus(random));
      const query = randomQuery(random, index);
      const { recommendations, facets } = runQuery(index, query);
      const all = index.corpus.recommendations;
      const expected = all.filter((each) => fits(index, query, each));
      expect(new Set(recommendations), `seed ${seed}`).toEqual(new Set(expected));
      expect(recommendations, `seed ${seed}`).toHaveLength(expected.length);
      matched += expected.length;
      for (const facet of facetIds) {
        const open = setValues(query, facet, []);
        const left = all.filter((each) => fits(index, open, each));
        for (const { value, count, chosen } of facets[facet]) {
          const naive = left.filter((each) => held[facet](each).includes(value)).length;
          expect({ seed, facet, value, count }).toEqual({ seed, facet, value, count: naive });
          expect(chosen).toBe(query.filters[facet].includes(value));
        }
      }
    }
    expect(matched).toBeGreaterThan(400);
  });

  it("ticking one more value brings what its count has said, where it was not chosen", () => {
    for (const seed of seeds.slice(0, 100)) {
      const random = seededRandom(seed);
      const index = indexCorpus(randomCorpus(random));
      const { filters } = randomQuery(random, index);
      const query = { ...defaultQuery, filters };
      for (const { value, count } of runQuery(index, query).facets.actor) {
        expect(runQuery(index, setValues(query, "actor", [value])).recommendations).toHaveLength(count);
      }
    }
  });
});
