import { describe, expect, it } from "vitest";
import type { Authored } from "@/lib/model/authored";
import { checkDoubles } from "@/lib/model/doubles";
import { actors, headOf, labelled, measures, problemsOf, reportsOf, source, wordsOf } from "./authored";

const named = (one: string, other: string) => ({
  actors: actors({ id: "a", name: one }, { id: "b", name: other }),
});

describe("names are one to readers", () => {
  it.each([
    ["City Council", "city  council"],
    ["City-Council", "City Council"],
    ["Straße", "STRASSE"],
    ["City–Council", "City-Council"],
    ["Don't", "Don`t"],
    ["„Weir“", '"Weir"'],
    ["Weir", "Ｗeir"],
    ["Weir", "We\u00adir"],
    ["Weir", " Weir?!"],
    ["Weir (old)", "Weir (old"],
    ["Weir 'old'", "Weir 'old"],
    ["Weir 5-6", "Weir 5—6"],
    ["...", "..."],
  ])("%j and %j", (one, other) => {
    expect(problemsOf(checkDoubles, named(one, other))).toEqual([`actors/1/name name-repeated ${other}`]);
  });

  it.each([
    ["Weir", "Wéir"],
    ["Weir 5-6", "Weir 5 6"],
    ["Cooperate", "Co-operate"],
    ["?", "!"],
    ["Weir", "(Weir"],
    ["The “old” weir", "The old weir"],
  ])("but not %j and %j", (one, other) => {
    expect(problemsOf(checkDoubles, named(one, other))).toEqual([]);
  });

  it.each<[string, Partial<Authored>, readonly string[]]>([
    [
      "short names of actors",
      { actors: actors({ id: "a", short: "Weir" }, { id: "b", short: "weir" }) },
      ["actors/1/short weir"],
    ],
    [
      "labels of groups",
      { groups: labelled("groups", { id: "a", label: "Weir" }, { id: "b", label: "Weir" }) },
      ["groups/1/label Weir"],
    ],
    [
      "short labels of groups",
      { groups: labelled("groups", { id: "a", short: "Weir" }, { id: "b", short: "Weir" }) },
      ["groups/1/short Weir"],
    ],
    [
      "labels of topics",
      { topics: labelled("topics", { id: "a", label: "Weir" }, { id: "b", label: "Weir" }) },
      ["topics/1/label Weir"],
    ],
    [
      "short labels of topics",
      { topics: labelled("topics", { id: "a", short: "Weir" }, { id: "b", short: "Weir" }) },
      ["topics/1/short Weir"],
    ],
    [
      "labels of measures",
      { measures: measures({ id: "a", label: "Weir" }, { id: "b", label: "Weir" }) },
      ["measures/1/label Weir"],
    ],
    [
      "of several, each but the first",
      { actors: actors({ id: "a", name: "Weir" }, { id: "b", name: "Weir" }, { id: "c", name: "Weir" }) },
      ["actors/1/name Weir", "actors/2/name Weir"],
    ],
    [
      "once, where name and short name are both the same",
      { actors: actors({ id: "a", name: "Weir", short: "W" }, { id: "b", name: "Weir", short: "W" }) },
      ["actors/1/name Weir"],
    ],
    ["not where the id is the same, which has been told", { actors: actors({ id: "a" }, { id: "a" }) }, []],
    ["not in different lists", { actors: actors({ id: "weir" }), measures: measures({ id: "weir" }) }, []],
    [
      "not a name and a short name",
      { actors: actors({ id: "a", name: "Weir" }, { id: "b", short: "Weir" }) },
      [],
    ],
  ])("in every list: %s", (_, corpus, expected) => {
    expect(problemsOf(checkDoubles, corpus)).toEqual(
      expected.map((it) => it.replace(" ", " name-repeated ")),
    );
  });

  it("in words that say whose the name is", () => {
    const three = actors({ id: "otter" }, { id: "a", name: "Weir" }, { id: "b", name: "weir" });
    expect(wordsOf(checkDoubles, { actors: three })).toEqual([
      'The actor "a" at line 2 has the same name: "weir". Give one of the two another, or merge them.',
    ]);
    const two = [{ id: "a" }, { id: "b", label: "a" }] as const;
    const lists = {
      groups: labelled("g", ...two),
      topics: labelled("t", ...two),
      measures: measures(...two),
    };
    expect(wordsOf(checkDoubles, lists).map((it) => it.split(" ").slice(0, 3).join(" "))).toEqual([
      'The group "a"',
      'The topic "a"',
      'The measure "a"',
    ]);
  });
});

describe("a recommendation stands once", () => {
  const two = (more: object, head = headOf()) => ({
    sources: [source({ head, recommendations: [{ id: "river-2031/a" }, { id: "river-2031/b", ...more }] })],
  });

  it.each([
    ["under another id", {}],
    ["with other quotes", { quotes: ["Light them"] }],
    ["with its author by name", { actor: "guild" }],
    ["in other letters", { statement: "LIGHT the  banks" }],
  ])("%s", (_, more) => {
    expect(problemsOf(checkDoubles, two(more))).toEqual([
      "sources/river-2031/recommendations/1/id recommendation-repeated river-2031/b",
    ]);
  });

  it.each([
    ["actor", { actor: "mayor" }],
    ["measure", { measure: "toll" }],
    ["stance", { stance: "against" }],
    ["statement", { statement: "Light the river." }],
    ["id that is used twice, which has been told, and nothing", { id: "river-2031/a" }],
  ])("and is another with another %s", (_, more) => {
    expect(problemsOf(checkDoubles, two(more))).toEqual([]);
  });

  it("in each source", () => {
    const sources = [source({ recommendations: [{}] }), source({ id: "pond-2032", recommendations: [{}] })];
    expect(problemsOf(checkDoubles, { sources })).toEqual([]);
  });

  it("in words that say which it repeats", () => {
    const first = { id: "river-2031/first", stance: "against" } as const;
    const recommendations = [first, { id: "river-2031/a" }, { id: "river-2031/b" }];
    expect(wordsOf(checkDoubles, { sources: [source({ recommendations })] })).toEqual([
      '"river-2031/b" is "river-2031/a" at line 2 again: same actor, measure, stance and statement. Make them one with the quotes of both, or correct in what they differ.',
    ]);
  });
});

describe("a document stands once", () => {
  /** Documents by their ids, each with a source but for those that begin with "x". */
  const documents = (texts: Readonly<Record<string, string | undefined>>) => ({
    seeds: new Map(
      Object.entries(texts).map(([id, text]) => [
        id,
        text === undefined ? undefined : { file: `seeds/${id}.txt`, text, sha256: text },
      ]),
    ),
    sourceIds: Object.keys(texts).filter((id) => !id.startsWith("x")),
  });
  const again = ["seeds/b.txt seed-repeated seeds/b.txt"];

  it.each<[string, Readonly<Record<string, string | undefined>>, readonly string[]]>([
    ["byte for byte", { a: "Fish swim.", b: "Fish swim." }, again],
    ["in other lines", { a: "Fish swim.", b: "Fish\r\nswim. " }, again],
    ["with what nobody sees", { a: "Fish swim.", b: "\ufeffFi\u00adsh swim." }, again],
    ["in other forms of characters", { a: "Fish swim.", b: "Ｆish swim." }, again],
    ["or is another", { a: "Fish swim.", b: "Fish swam." }, []],
    ["or has no source, which has been told", { a: "Fish swim.", x: "Fish swim." }, []],
    ["or cannot be read", { a: undefined, b: undefined }, []],
  ])("%s", (_, texts, expected) => {
    expect(problemsOf(checkDoubles, documents(texts))).toEqual(expected);
  });

  it("in words that say how alike the two are", () => {
    const remedy = "Keep one of the two, with its source.";
    expect(wordsOf(checkDoubles, documents({ a: "Fish", b: "Fish", c: "Fi sh" }))).toEqual([
      `seeds/b.txt is the same document as seeds/a.txt, byte for byte. ${remedy}`,
      `seeds/c.txt is the same document as seeds/a.txt, but for white space, forms of characters and what cannot be seen. ${remedy}`,
    ]);
  });

  it("and its problem stands at its beginning", () => {
    expect(reportsOf(checkDoubles, documents({ a: "Fish", b: "Fish" })).map(({ at }) => at)).toEqual([
      { file: "seeds/b.txt", line: 1, column: 1 },
    ]);
  });
});
