import { describe, expect, it } from "vitest";
import type { Authored } from "@/lib/model/authored";
import { checkEntries } from "@/lib/model/rules";
import { actors, headOf, labelled, measures, problemsOf, source, wordsOf } from "./authored";

const lists = {
  actors: actors({ id: "guild" }, { id: "mayor" }),
  topics: labelled("topics", { id: "water" }, { id: "money" }),
  measures: measures({ id: "lamps" }),
  defined: {
    actor: new Set(["guild", "mayor"]),
    group: new Set<string>(),
    topic: new Set(["water", "money"]),
    measure: new Set(["lamps"]),
  },
};
type Parts = NonNullable<Parameters<typeof source>[0]>;
type Recommendation = NonNullable<Parts["recommendations"]>[number];

/** A corpus with one source, whose last entry names every actor, so that none is unused. */
const coded = (given: Parts): Partial<Authored> => ({
  ...lists,
  sources: [source(given), source({ id: "all-2032", recommendations: [{ addressees: ["mayor"] }] })],
});
const one = (recommendation: Recommendation, parts: Parts = {}) =>
  coded({ ...parts, recommendations: [recommendation] });

const at = "sources/river-2031/recommendations/0";

describe("an id stands once", () => {
  it.each<[string, Partial<Authored>, string]>([
    [
      "among topics",
      { topics: labelled("topics", { id: "water" }, { id: "water" }) },
      "topics/1/id id-duplicate water",
    ],
    [
      "among actors",
      { actors: actors({ id: "guild" }, { id: "mayor" }, { id: "guild" }) },
      "actors/2/id id-duplicate guild",
    ],
    [
      "among actors and groups, since both are columns",
      {
        groups: labelled("groups", { id: "guild" }),
        actors: actors({ id: "guild", group: "guild" }, { id: "mayor" }),
        defined: { ...lists.defined, group: new Set(["guild"]) },
      },
      "groups/0/id id-duplicate guild",
    ],
    [
      "among measures",
      { measures: measures({ id: "lamps" }, { id: "lamps" }) },
      "measures/1/id id-duplicate lamps",
    ],
    [
      "among recommendations",
      { sources: [source({ recommendations: [{ addressees: ["mayor"] }, {}] })] },
      "sources/river-2031/recommendations/1/id id-duplicate river-2031/lamps",
    ],
  ])("%s", (_, changes, expected) => {
    const corpus = { ...one({}), ...changes };
    expect(problemsOf(checkEntries, corpus)).toEqual([expected]);
  });

  it("but a topic, a measure and an actor may have the same", () => {
    const corpus = {
      ...one({ measure: "mayor" }),
      topics: labelled("topics", { id: "mayor" }),
      measures: measures({ id: "mayor", topic: "mayor" }),
      defined: { ...lists.defined, topic: new Set(["mayor"]), measure: new Set(["mayor", "lamps"]) },
      sources: [source({ recommendations: [{ measure: "mayor", addressees: ["mayor"] }] })],
    };
    expect(problemsOf(checkEntries, corpus)).toEqual([]);
  });

  it("in words that say where the other stands", () => {
    const corpus = {
      ...one({}),
      topics: labelled("topics", { id: "money" }, { id: "water" }, { id: "water" }),
    };
    expect(wordsOf(checkEntries, corpus)).toEqual([
      'The id "water" is already used at topics/1/id:2. Give one of the two another id, or merge them.',
    ]);
  });
});

describe("a recommendation keeps the rules:", () => {
  it.each<[string, Partial<Authored>, readonly string[]]>([
    ["with nothing unusual", one({}), []],
    [
      "its id begins with that of its source",
      one({ id: "sea-2031/lamps" }),
      ["id id-invalid sea-2031/lamps"],
    ],
    ["and a slash", one({ id: "river-2031x/lamps" }), ["id id-invalid river-2031x/lamps"]],
    ["a condition where it is conditional", one({ stance: "conditional", condition: "if it is dark" }), []],
    [
      "no condition is not enough then",
      one({ stance: "conditional" }),
      ["stance condition-missing conditional"],
    ],
    [
      "no condition where it is not",
      one({ condition: "if it is dark" }),
      ["condition condition-unexpected if it is dark"],
    ],
    ["an author speaks", one({ actor: "guild" }), []],
    ["a coauthor speaks", one({ actor: "mayor" }, { head: headOf({ coauthors: ["mayor"] }) }), []],
    ["another does not", one({ actor: "mayor" }), ["actor voice-not-author mayor"]],
    ["another is reported", one({ actor: "mayor", voice: "reported" }), []],
    ["where the author is not known, anybody may speak", one({ actor: "mayor" }, { head: undefined }), []],
    [
      "an addressee stands once",
      one({ addressees: ["mayor", "guild", "mayor"] }),
      ["addressees reference-repeated mayor"],
    ],
    [
      "and is told of once",
      one({ addressees: ["mayor", "mayor", "mayor"] }),
      ["addressees reference-repeated mayor"],
    ],
    [
      "a beneficiary too",
      one({ beneficiaries: ["mayor", "mayor"] }),
      ["beneficiaries reference-repeated mayor"],
    ],
    ["a further topic", one({ topics: ["money"] }), []],
    ["is not the measure's own", one({ topics: ["money", "water"] }), ["topics/1 topic-repeated water"]],
    ["and stands once", one({ topics: ["money", "money"] }), ["topics/1 topic-repeated money"]],
  ])("%s", (_, corpus, expected) => {
    expect(problemsOf(checkEntries, corpus)).toEqual(expected.map((place) => `${at}/${place}`));
  });

  it("an id does not begin with that of a source whose file has a name that is to be mended", () => {
    const corpus = coded({ id: "River 2031", recommendations: [{ id: "river-2031/lamps" }] });
    expect(problemsOf(checkEntries, corpus)).toEqual([]);
  });

  it.each([
    [["mayor", "mayor"], "mayor"],
    [["mayor", "guild"], "guild"],
  ])("nobody is named twice among its authors: guild and %j", (coauthors, twice) => {
    const corpus = coded({ head: headOf({ coauthors }), recommendations: [{}] });
    expect(problemsOf(checkEntries, corpus)).toEqual([
      `sources/river-2031/coauthors reference-repeated ${twice}`,
    ]);
  });

  it("in words that say what to do", () => {
    const corpus = coded({
      recommendations: [
        { id: "sea/lamps", stance: "conditional", actor: "mayor", addressees: ["mayor", "mayor"] },
        { condition: "if it is dark", topics: ["water", "money", "money"] },
      ],
    });
    expect(wordsOf(checkEntries, corpus)).toEqual([
      'The id "sea/lamps" does not begin with the id of its source. Write "river-2031/lamps".',
      '"sea/lamps" is conditional and states no condition. Add "condition" with the condition that the source states, or change the stance.',
      '"mayor" is not an author of "river-2031", so the voice cannot be own. Add "voice: reported", or list the actor among the source\'s coauthors.',
      '"mayor" is named twice. Remove it from addressees once.',
      '"river-2031/lamps" states a condition, and its stance is "for". Remove the condition, or make the stance conditional.',
      '"water" is the measure\'s own topic. Remove it.',
      '"money" is listed twice. Remove it.',
    ]);
  });
});

it("the rules for parents, references, mentions and use are among them", () => {
  const corpus = {
    ...coded({ recommendations: [{ measure: "lamp", memo: "See river-2031/swans." }] }),
    actors: actors({ id: "guild", parent: "guild" }, { id: "mayor" }, { id: "otter" }),
  };
  expect(problemsOf(checkEntries, corpus)).toEqual([
    `${at}/measure reference-unknown lamp`,
    "actors/0/parent parent-cycle guild",
    `${at}/memo reference-unknown river-2031/swans`,
    "actors/2/id unused-actor otter",
  ]);
});
