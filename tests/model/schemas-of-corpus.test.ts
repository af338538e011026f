import { describe, expect, it } from "vitest";
import { actorSchema, recommendationSchema, sourceSchema } from "@/lib/model/schema";
import { schemasFor, vocabularyIn } from "@/lib/model/schemas-of-corpus";
import { defaultVocabulary } from "@/lib/model/vocabulary";

const word = (id: string) => ({ id, label: id, definition: "What it means." });
const own = { horizons: [word("soon")], sourceKinds: [word("song")], actorKinds: [word("otter")] };

describe("the words of a corpus, whatever else is wrong in corpus.yaml", () => {
  it.each<[string, unknown, object]>([
    ["where it cannot be read", undefined, {}],
    ["where it is nothing", null, {}],
    ["where it is a text", "title", {}],
    ["where it has none", { title: 7 }, {}],
    ["where it has its own", { title: 7, ...own }, own],
    [
      "where one list is wrong",
      { ...own, horizons: [{ id: "Soon" }] },
      { ...own, horizons: defaultVocabulary.horizons },
    ],
    ["where another is", { ...own, sourceKinds: [] }, { ...own, sourceKinds: defaultVocabulary.sourceKinds }],
    [
      "where the third is",
      { ...own, actorKinds: "otter" },
      { ...own, actorKinds: defaultVocabulary.actorKinds },
    ],
  ])("%s", (_, data, expected) => {
    expect(vocabularyIn(data)).toEqual({ ...defaultVocabulary, ...expected });
  });
});

describe("the schemas of a corpus with words of its own", () => {
  const schemas = () => schemasFor(own);
  const actor = { id: "a", name: "A", short: "A", description: "B" };
  const recommendation = { id: "a/b", measure: "m", stance: "for", statement: "C.", quotes: ["D"] };
  const source = {
    title: "A",
    author: "a",
    date: "2031",
    language: "en",
    sha256: "0".repeat(64),
    coded: { complete: false, on: "2031" },
  };

  it.each([
    ["otter", true],
    ["person", false],
  ])("take the kind of an actor: %s %s", (kind, expected) => {
    expect(schemas().actor.safeParse({ ...actor, kind }).success).toBe(expected);
  });

  it.each([
    ["song", true],
    ["article", false],
  ])("take the kind of a source: %s %s", (kind, expected) => {
    expect(schemas().source.safeParse({ ...source, kind }).success).toBe(expected);
  });

  it.each([
    ["soon", true],
    [undefined, true],
    ["now", false],
  ])("take the horizon of a recommendation: %s %s", (horizon, expected) => {
    const entry = { ...recommendation, horizon };
    expect(schemas().recommendation.safeParse(entry).success).toBe(expected);
    const whole = { ...source, kind: "song", recommendations: [entry] };
    expect(schemas().source.safeParse(whole).success).toBe(expected);
  });

  it("have a source without recommendations hold none", () => {
    expect(schemas().source.parse({ ...source, kind: "song" }).recommendations).toEqual([]);
  });

  it("are called and described as the default ones are", () => {
    expect(schemas().actor.meta()).toEqual(actorSchema.meta());
    expect(schemas().source.meta()).toEqual(sourceSchema.meta());
    expect(schemas().recommendation.meta()).toEqual(recommendationSchema.meta());
    const described = [
      [schemas().actor, actorSchema],
      [schemas().source, sourceSchema],
      [schemas().recommendation, recommendationSchema],
    ] as const;
    for (const [one, other] of described) {
      const descriptions = ({ shape }: typeof one | typeof other) =>
        Object.entries(shape).map(([key, field]) => [key, field.description]);
      expect(descriptions(one)).toEqual(descriptions(other));
    }
  });
});
