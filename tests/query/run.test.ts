import { describe, expect, it } from "vitest";
import type { Recommendation } from "@/lib/model/corpus";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";
import { type FacetId, type FieldId, facetIds } from "@/lib/query/field";
import { fields } from "@/lib/query/fields";
import { everything, type Query, setValues } from "@/lib/query/query";
import { runQuery, sortRecommendations } from "@/lib/query/run";
import { foldText, parseSearch } from "@/lib/query/search";
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

const idsOf = (query: Query, index = river) => runQuery(index, query).recommendations.map(({ id }) => id);
const choose = (filters: Partial<Query["filters"]>): Query => ({
  ...everything,
  filters: { ...everything.filters, ...filters },
});

describe("a query", () => {
  it.each([
    ["shows everything in the order of the content by default", everything, ["1", "2", "3", "4"]],
    ["takes any of the values of a facet", choose({ stance: ["for", "neutral"] }), ["1", "4"]],
    ["wants all facets to fit", choose({ stance: ["against"], actor: ["mayor"] }), ["3"]],
    ["matches any topic, not only the measure's own", choose({ topic: ["fish"] }), ["1"]],
    ["matches any addressee", choose({ addressee: ["mayor"] }), ["3"]],
    ["passes over what has no value", choose({ horizon: ["now"] }), ["4"]],
    ["wants every word of the search", { ...everything, q: "exit visa" }, ["1", "2"]],
    ["wants a phrase as it stands", { ...everything, q: '"visas to"' }, ["2"]],
    ["wants search and facets to fit", { ...choose({ stance: ["for"] }), q: "exit" }, ["1"]],
    ["shows nothing where nothing fits", { ...everything, q: "nowhere" }, []],
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
    expect(countsOf({ ...everything, q: "visas" }, "actor")).toEqual({ forum: 1, mayor: 0 });
  });

  it("say which values are chosen", () => {
    expect(runQuery(river, setValues(everything, "voice", ["own"])).facets.voice).toEqual([
      { value: "own", label: "own", count: 3, chosen: true },
      { value: "reported", label: "reported", count: 1, chosen: false },
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
    const label = corpus.measures.find(({ id }) => id === each.measure)?.label;
    const texts = [each.statement, each.condition, label, ...each.quotes.map(({ exact }) => exact)];
    const folded = texts.map((text) => foldText(text ?? ""));
    return (
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
      const query = { ...everything, filters };
      for (const { value, count } of runQuery(index, query).facets.actor) {
        expect(runQuery(index, setValues(query, "actor", [value])).recommendations).toHaveLength(count);
      }
    }
  });
});

describe("sorting", () => {
  const index = indexCorpus(
    buildCorpus({
      topics: ["water", "fish"],
      actors: [
        { id: "zebra", name: "Ältere" },
        { id: "mayor", name: "Mayor" },
        { id: "anglers", name: "Zander" },
      ],
      measures: [
        { id: "restock", topic: "fish", label: "Restock" },
        { id: "close-weirs", topic: "water", label: "Close weirs" },
      ],
      sources: [
        { id: "old", author: "mayor", title: "Paper 10", date: "2031-10" },
        { id: "new", author: "zebra", title: "Paper 9", date: "2031" },
      ],
      recommendations: [
        { id: "r10", source: "old", measure: "restock", stance: "neutral", statement: "Éa", quotes: ["q"] },
        {
          id: "r9",
          source: "old",
          actor: "anglers",
          measure: "close-weirs",
          stance: "for",
          statement: "f",
          horizon: "after-war",
          addressees: ["anglers", "zebra"],
          quotes: ["q", "r", "s"],
        },
        {
          id: "r1",
          source: "new",
          measure: "close-weirs",
          stance: "against",
          statement: "E",
          horizon: "now",
          addressees: ["zebra"],
          explicitness: "implied",
          quotes: ["q", "r"],
        },
      ],
    }),
  );

  const sorted = (by: FieldId, descending = false) =>
    sortRecommendations(index.corpus.recommendations, [{ by, descending }], index).map(({ id }) => id);

  const orders: [FieldId, string[], string[]][] = [
    ["id", ["r1", "r9", "r10"], ["r10", "r9", "r1"]],
    ["source", ["r10", "r9", "r1"], ["r1", "r10", "r9"]],
    ["source_title", ["r1", "r10", "r9"], ["r10", "r9", "r1"]],
    ["source_date", ["r1", "r10", "r9"], ["r10", "r9", "r1"]],
    ["actor", ["r1", "r10", "r9"], ["r9", "r10", "r1"]],
    ["actor_name", ["r1", "r10", "r9"], ["r9", "r10", "r1"]],
    ["voice", ["r10", "r1", "r9"], ["r9", "r10", "r1"]],
    ["topic", ["r9", "r1", "r10"], ["r10", "r9", "r1"]],
    ["measure", ["r9", "r1", "r10"], ["r10", "r9", "r1"]],
    ["measure_label", ["r9", "r1", "r10"], ["r10", "r9", "r1"]],
    ["stance", ["r9", "r1", "r10"], ["r10", "r1", "r9"]],
    ["statement", ["r1", "r10", "r9"], ["r9", "r10", "r1"]],
    // What has no value stands last in both directions.
    ["addressees", ["r1", "r9", "r10"], ["r9", "r1", "r10"]],
    ["horizon", ["r1", "r9", "r10"], ["r9", "r1", "r10"]],
    ["explicitness", ["r10", "r9", "r1"], ["r1", "r10", "r9"]],
    ["quotes", ["r10", "r1", "r9"], ["r9", "r1", "r10"]],
  ];

  it.each(orders)("by %s", (by, ascending, descending) => {
    expect(sorted(by)).toEqual(ascending);
    expect(sorted(by, true)).toEqual(descending);
  });

  it("is told above for every field that can be sorted by", () => {
    expect(orders.map(([by]) => by)).toEqual(fields.filter(({ sortKey }) => sortKey).map(({ id }) => id));
  });

  it.each(["topics", "condition", "quote", "permalink", "disagreement"] as const)(
    "by %s changes nothing: it is not for the list",
    (by) => {
      const sort = [{ by, descending: true }];
      expect(sortRecommendations(index.corpus.recommendations, sort, index)).toEqual(
        index.corpus.recommendations,
      );
    },
  );

  it("by several fields takes the next where the first are equal, each in its own direction", () => {
    const query: Query = {
      ...everything,
      sort: [
        { by: "source", descending: true },
        { by: "quotes", descending: true },
      ],
    };
    expect(idsOf(query, index)).toEqual(["r1", "r9", "r10"]);
  });

  it("leaves equals in the order of the content, in both directions", () => {
    expect(sorted("source", true)).toEqual(["r1", "r10", "r9"]);
    expect(sorted("measure", true)).toEqual(["r10", "r9", "r1"]);
  });
});
