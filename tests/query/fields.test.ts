import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { facetFields } from "@/lib/query/facet-fields";
import { facetIds, fieldIds } from "@/lib/query/field";
import { fieldDefinitions } from "@/lib/query/field-definitions";
import { fields } from "@/lib/query/fields";
import { buildCorpus } from "../build-corpus";
import { seededRandom } from "../random";
import { randomCorpus } from "./random-query";

const index = indexCorpus(
  buildCorpus({
    meta: { site: "https://example.org/river/" },
    topics: ["water", "fish"],
    actors: [{ id: "forum", name: "Riverside Forum" }, "mayor", "council", "anglers"],
    measures: [{ id: "close-weirs", topic: "water", label: "Close the old weirs" }],
    sources: [{ id: "riverside", author: "forum", title: "A river for everyone", date: "2031-05" }],
    recommendations: [
      {
        id: "riverside/close",
        stance: "conditional",
        condition: "a ladder comes first",
        topics: ["fish"],
        statement: "Close them.",
        addressees: ["council", "mayor"],
        beneficiaries: ["anglers"],
        horizon: "later",
        explicitness: "implied",
        quotes: ["The 𝒻ish must climb.", "Close them."],
      },
      { id: "riverside/keep", actor: "mayor", stance: "against", quotes: ["Keep them."] },
    ],
  }),
);

/** Every field of a recommendation of the corpus above, by its id. */
function valuesOf(id: string) {
  const recommendation = index.recommendations.get(id);
  if (!recommendation) throw new Error(`There is no ${id}.`);
  return Object.fromEntries(fields.map((field) => [field.id, field.values(recommendation, index)]));
}

describe("the registry of fields", () => {
  it("has an entry for each id, in the order of the ids, and none twice", () => {
    expect(fields.map(({ id }) => id)).toEqual(fieldIds);
    expect(new Set(fieldIds).size).toBe(fieldIds.length);
  });

  it.each(fields)("defines $id in a sentence, under a label of its own", ({ id, label }) => {
    expect(fieldDefinitions[id]).toMatch(/^\S.*\.$/);
    expect(fields.filter((field) => field.label === label)).toHaveLength(1);
  });

  it("has a field for each facet, in the order of the facets", () => {
    expect(facetFields.map(({ facet }) => facet.parameter)).toEqual(facetIds);
  });

  it.each(facetFields)("offers every value of $id as an option, each once, with a label", (field) => {
    for (let seed = 0; seed < 50; seed++) {
      const corpus = indexCorpus(randomCorpus(seededRandom(seed)));
      const options = field.facet.options(corpus);
      const values = options.map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
      expect(options.filter(({ label }) => label.trim() === "")).toEqual([]);
      const held = corpus.corpus.recommendations.flatMap((each) => field.values(each, corpus));
      expect(held.filter((value) => !values.includes(String(value)))).toEqual([]);
    }
  });

  it("gives the values of a recommendation that has them all", () => {
    expect(valuesOf("riverside/close")).toEqual({
      id: ["riverside/close"],
      source: ["riverside"],
      source_title: ["A river for everyone"],
      source_date: ["2031-05"],
      actor: ["forum"],
      actor_name: ["Riverside Forum"],
      voice: ["own"],
      topic: ["water"],
      topics: ["water", "fish"],
      measure: ["close-weirs"],
      measure_label: ["Close the old weirs"],
      stance: ["conditional"],
      condition: ["a ladder comes first"],
      statement: ["Close them."],
      addressees: ["council", "mayor"],
      beneficiaries: ["anglers"],
      horizon: ["later"],
      explicitness: ["implied"],
      quote: ["The 𝒻ish must climb."],
      quotes: [2],
      quote_start: [0],
      quote_end: [20],
      permalink: ["https://example.org/river/recommendations/riverside/close"],
    });
  });

  it("gives no value where there is none", () => {
    const { condition, addressees, beneficiaries, horizon } = valuesOf("riverside/keep");
    expect({ condition, addressees, beneficiaries, horizon }).toEqual({
      condition: [],
      addressees: [],
      beneficiaries: [],
      horizon: [],
    });
  });

  it("marks the fields that can hold several values as lists", () => {
    expect(fields.filter(({ isList }) => isList).map(({ id }) => id)).toEqual([
      "topics",
      "addressees",
      "beneficiaries",
    ]);
  });
});

describe("the options of a facet", () => {
  const optionsOf = (parameter: string) =>
    facetFields.find(({ facet }) => facet.parameter === parameter)?.facet.options(index);

  it.each([
    [
      "actor",
      [
        { value: "forum", label: "Riverside Forum" },
        { value: "mayor", label: "Mayor" },
      ],
    ],
    ["source", [{ value: "riverside", label: "A river for everyone" }]],
    [
      "topic",
      [
        { value: "water", label: "Water" },
        { value: "fish", label: "Fish" },
      ],
    ],
    ["measure", [{ value: "close-weirs", label: "Close the old weirs" }]],
    [
      "addressee",
      [
        { value: "mayor", label: "Mayor" },
        { value: "council", label: "Council" },
      ],
    ],
    [
      "voice",
      [
        { value: "own", label: "themselves" },
        { value: "reported", label: "told by others" },
      ],
    ],
    [
      "stance",
      [
        { value: "for", label: "for" },
        { value: "against", label: "against" },
        { value: "conditional", label: "conditional" },
        { value: "neutral", label: "neutral" },
      ],
    ],
    [
      "explicitness",
      [
        { value: "explicit", label: "explicit" },
        { value: "implied", label: "implied" },
      ],
    ],
    [
      "horizon",
      [
        { value: "now", label: "now" },
        { value: "later", label: "later" },
      ],
    ],
  ])("%s stand in the order of display", (parameter, options) => {
    expect(optionsOf(parameter)).toEqual(options);
  });
});
