import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { describeQuery, describeRows, type Phrase, toPlainText } from "@/lib/query/describe";
import { facetFields } from "@/lib/query/facet-fields";
import { defaultQuery, type Query, setValues } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { parseSearch } from "@/lib/query/search";
import { buildCorpus } from "../build-corpus";
import { seededRandom } from "../random";
import { randomCorpus, randomQuery } from "./random-query";

const index = indexCorpus(
  buildCorpus({
    actors: ["forum", "mayor", "council"],
    sources: [{ id: "riverside", author: "forum", title: "A river for everyone" }],
    recommendations: [
      { statement: "Grant a visa.", addressees: ["council"], horizon: "later" },
      { actor: "mayor" },
      { actor: "council" },
    ],
  }),
);
const choose = (filters: Partial<Query["filters"]>, q = ""): Query => ({
  ...defaultQuery,
  q,
  filters: { ...defaultQuery.filters, ...filters },
});
const say = (query: Query) =>
  toPlainText(describeQuery(index, query, runQuery(index, query).recommendations.length));

describe("the sentence that describes a query", () => {
  it.each([
    [
      defaultQuery,
      "All 3 recommendations on 1 measure, by 1 author and 2 others whom they quote or describe.",
    ],
    [
      { ...defaultQuery, q: ' "" ' },
      "All 3 recommendations on 1 measure, by 1 author and 2 others whom they quote or describe.",
    ],
    [
      { ...defaultQuery, rows: "topic", empty: true } as const,
      "All 3 recommendations on 1 measure, by 1 author and 2 others whom they quote or describe.",
    ],
    [choose({ actor: ["forum"] }), "1 of 3 recommendations: actor is Forum."],
    [choose({ actor: ["mayor", "forum"] }), "2 of 3 recommendations: actor is Forum or Mayor."],
    [
      choose({ actor: ["council", "mayor", "forum"] }),
      "3 of 3 recommendations: actor is Forum, Mayor or Council.",
    ],
    [choose({ horizon: ["later"] }), "1 of 3 recommendations: when: later."],
    [choose({}, "visa"), "1 of 3 recommendations: “visa” in text or names."],
    [choose({}, " Visa  grant "), "1 of 3 recommendations: “Visa” and “grant” in text or names."],
    [
      choose({}, '"a visa" grant forum'),
      "1 of 3 recommendations: “a visa”, “grant” and “forum” in text or names.",
    ],
    [
      { ...defaultQuery, recommendation: ["riverside/r1", "riverside/r3"] },
      "2 of 3 recommendations: among 2 chosen recommendations.",
    ],
    [
      { ...choose({ actor: ["mayor"] }), recommendation: ["riverside/r1"] },
      "0 of 3 recommendations: among 1 chosen recommendation; actor is Mayor.",
    ],
    [
      choose({ source: ["riverside"], stance: ["for"], addressee: ["council"] }, "visa"),
      "1 of 3 recommendations: source is A river for everyone; who should act is Council; stance is for; “visa” in text or names.",
    ],
  ])("of %j is: %s", (query, sentence) => {
    expect(say(query)).toBe(sentence);
  });

  it("counts an author without a recommendation, and says nothing of others where there are none", () => {
    const quiet = indexCorpus(
      buildCorpus({
        sources: [{ id: "riverside", author: "forum" }],
        recommendations: [{ source: "riverside", actor: "mayor", voice: "reported" }],
      }),
    );
    expect(toPlainText(describeQuery(quiet, defaultQuery, 1))).toBe(
      "All 1 recommendation on 1 measure, by 1 author and 1 other whom they quote or describe.",
    );
    const alone = indexCorpus(buildCorpus({ recommendations: [{}] }));
    expect(toPlainText(describeQuery(alone, defaultQuery, 1))).toBe(
      "All 1 recommendation on 1 measure, by 1 author.",
    );
  });

  it("sets values in bold, and nothing else", () => {
    expect(describeQuery(index, choose({ actor: ["mayor", "forum"] }, "visa"), 0)).toEqual([
      { text: "0 of 3", strong: true },
      { text: " recommendations" },
      { text: ": " },
      { text: "actor is " },
      { text: "Forum", strong: true },
      { text: " or " },
      { text: "Mayor", strong: true },
      { text: "; " },
      { text: "“visa”", strong: true },
      { text: " in text or names" },
      { text: "." },
    ]);
  });

  it("sets numbers in bold, and says of everything what it can do without", () => {
    const alone = indexCorpus(buildCorpus({ recommendations: [{}] }));
    expect(describeQuery(alone, defaultQuery, 1)).toEqual([
      { text: "All 1", strong: true },
      { text: " recommendation" },
      { text: " on ", aside: true },
      { text: "1 measure", strong: true, aside: true },
      { text: ", by ", aside: true },
      { text: "1 author", strong: true, aside: true },
      { text: "." },
    ]);
    const chosen = { ...defaultQuery, recommendation: ["riverside/r1", "riverside/r3"] };
    const phrases = describeQuery(index, chosen, 2, describeRows({ ...chosen, scope: "contested" }, 1, 3));
    const bold = phrases.filter(({ strong }) => strong).map(({ text }) => text);
    expect(bold).toEqual(["2 of 3", "1 of 3 measures", "2 chosen recommendations"]);
  });

  it("speaks of one in the singular", () => {
    const one = indexCorpus(buildCorpus({ recommendations: [{}] }));
    expect(toPlainText(describeQuery(one, defaultQuery, 1))).toBe(
      "All 1 recommendation on 1 measure, by 1 author.",
    );
    expect(toPlainText(describeQuery(one, choose({}, "x"), 0))).toBe(
      "0 of 1 recommendation: “x” in text or names.",
    );
  });

  it.each(facetFields)("tells the values of $id apart", ({ facet }) => {
    const sentences = facet
      .options(index)
      .map(({ value }) => say(setValues(defaultQuery, facet.parameter, [value])));
    expect(new Set(sentences).size).toBe(facet.options(index).length);
  });

  it("tells a phrase from its words", () => {
    expect(say(choose({}, '"a visa"'))).not.toBe(say(choose({}, "a visa")));
  });

  it("names what is left out where that is little", () => {
    const index = indexCorpus(
      buildCorpus({
        sources: [{ id: "riverside", author: "a" }],
        recommendations: ["a", "b", "c", "d"].map((actor) => ({ source: "riverside", actor })),
      }),
    );
    const wide = indexCorpus(
      buildCorpus({
        sources: [{ id: "riverside", author: "a" }],
        recommendations: [..."abcdefgh"].map((actor) => ({ source: "riverside", actor })),
      }),
    );
    expect(toPlainText(describeQuery(wide, choose({ actor: [..."abcdef"] }), 6))).toBe(
      "6 of 8 recommendations: actor is any but G and H.",
    );
    const sentence = (actor: string[]) => toPlainText(describeQuery(index, choose({ actor }), actor.length));
    expect(sentence(["a", "b", "c"])).toBe("3 of 4 recommendations: actor is any but D.");
    expect(sentence(["a", "b"])).toBe("2 of 4 recommendations: actor is A or B.");
    expect(sentence(["a", "b", "c", "d"])).toBe("4 of 4 recommendations: actor is A, B, C or D.");
  });

  it("is the same for two queries only where they ask for the same", () => {
    const random = seededRandom(1);
    const corpus = indexCorpus(randomCorpus(random));
    const asked = new Map<string, string>();
    for (let round = 0; round < 500; round++) {
      const query = randomQuery(random, corpus);
      const filters = Object.entries(query.filters).map(([facet, values]) => [facet, values.toSorted()]);
      const meaning = JSON.stringify([filters, parseSearch(query.q)]);
      const sentence = toPlainText(describeQuery(corpus, query, 0));
      expect(asked.get(sentence) ?? meaning).toBe(meaning);
      asked.set(sentence, meaning);
    }
    expect(asked.size).toBeGreaterThan(250);
  });
});

it("of a long list of values, those after the third are its rest", () => {
  const strong = (phrases: readonly Phrase[]) => phrases.filter((phrase) => phrase.strong).slice(1);
  const terms = (number: number) => Array.from({ length: number }, (_, at) => `w${at}`).join(" ");
  const restOf = (number: number) =>
    strong(describeQuery(index, choose({}, terms(number)), 0)).map(({ rest = false }) => rest);
  expect(restOf(6)).toEqual(Array.from({ length: 6 }, () => false));
  expect(restOf(7)).toEqual([false, false, false, true, true, true, true]);
});

describe("a matrix that shows only some rows", () => {
  it.each([
    [{}, ""],
    [{ scope: "shared" }, ", on the 20 of 75 measures with two or more positions"],
    [{ scope: "contested", rows: "topic" }, ", on the 20 of 75 topics with disagreement"],
    [{ by: ["forum"] }, ", on the 20 of 75 measures with a position of each chosen column"],
    [
      { scope: "contested", by: ["forum"] },
      ", on the 20 of 75 measures with disagreement and a position of each chosen column",
    ],
  ] as const)("%j: %s", (asked, sentence) => {
    expect(toPlainText(describeRows({ ...defaultQuery, ...asked }, 20, 75))).toBe(sentence);
  });

  it("is not spoken of where it shows all", () => {
    expect(describeRows(defaultQuery, 75, 75)).toEqual([]);
  });

  it.each([
    [choose({}), "2 of 3 recommendations, on the 1 of 3 measures with disagreement."],
    [
      choose({}, "x"),
      "2 of 3 recommendations, on the 1 of 3 measures with disagreement: “x” in text or names.",
    ],
  ])("is said in the sentence before its filters", (query, sentence) => {
    const rows = describeRows({ ...query, scope: "contested" }, 1, 3);
    expect(toPlainText(describeQuery(index, query, 2, rows))).toBe(sentence);
  });
});
