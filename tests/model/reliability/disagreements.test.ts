import { describe, expect, it } from "vitest";
import { type Adjudication, auditAdjudications, keyOf } from "@/lib/model/reliability/adjudication";
import type { CodedUnit } from "@/lib/model/reliability/coded-unit";
import { laySideBySide } from "@/lib/model/reliability/compare-codings";
import { type Disagreement, findDisagreements } from "@/lib/model/reliability/disagreements";
import { unit } from "./coded-units";

const text = "Close 🐟 weirs. Feed fish. Pay for it.";
const sentences = { weirs: [0, 14], fish: [15, 25], pay: [26, 37] } as const;

function find(first: readonly CodedUnit[], second: readonly CodedUnit[]): readonly Disagreement[] {
  return findDisagreements("river", text, laySideBySide({ text, language: "en" }, first, second));
}

const words = (disagreements: readonly Disagreement[]) =>
  disagreements.map(({ on, quote, first, second, fields }) => {
    return `${on} ${quote.start}-${quote.end} ${first} / ${second} [${fields.join(" ")}]`;
  });

describe("a disagreement is", () => {
  it("a sentence in which one coder found a recommendation, told once", () => {
    const [weirs, pay] = [unit([sentences.weirs]), unit([sentences.pay])];
    expect(find([weirs, { ...weirs }], [pay])).toEqual([
      {
        source: "river",
        on: "sentence",
        quote: { exact: "Close 🐟 weirs.", start: 0, end: 14 },
        first: "a recommendation",
        second: "no recommendation",
        fields: [],
        units: { first: [weirs, weirs], second: [] },
      },
      {
        source: "river",
        on: "sentence",
        quote: { exact: "Pay for it.", start: 26, end: 37 },
        first: "no recommendation",
        second: "a recommendation",
        fields: [],
        units: { first: [], second: [pay] },
      },
    ]);
  });

  it("two units of the same place that differ, at the first quote of the first", () => {
    const first = unit([[18, 25], sentences.weirs], { stance: "against", measure: "feed-fish" });
    const second = unit([sentences.weirs, sentences.fish], { voice: "reported", topic: "fish" });
    expect(words(find([first], [second]))).toEqual([
      "unit 18-25 against feed-fish (water), forum, own / for close-weirs (fish), forum, reported [voice stance topic measure]",
    ]);
    expect(find([first], [second])[0]?.units).toEqual({ first: [first], second: [second] });
    expect(find([first], [{ ...first }])).toEqual([]);
  });

  it("a unit without a match whose sentence the other quotes: they have split it differently", () => {
    const [one, two] = [unit([sentences.fish]), unit([sentences.fish], { measure: "feed-fish" })];
    expect(words(find([one, two], [{ ...one }]))).toEqual([
      "unit 15-25 for feed-fish (water), forum, own / no recommendation []",
    ]);
    expect(words(find([{ ...one }], [one, two]))).toEqual([
      "unit 15-25 no recommendation / for feed-fish (water), forum, own []",
    ]);
    expect(find([{ ...one }], [one, two])[0]?.units).toEqual({ first: [], second: [two] });
  });

  it("named by words that stay when an id is removed from its list", () => {
    const [first, second] = [unit([sentences.fish]), unit([sentences.fish], { stance: "against" })];
    const later = { ...first, measure: "was:close-weirs", actor: "was:forum" };
    const key = ([disagreement]: readonly Disagreement[]) => disagreement && keyOf(disagreement);
    expect(key(find([later], [{ ...later, stance: "against" }]))).toBe(key(find([first], [second])));
  });

  it("in the order of the text", () => {
    const first = [unit([sentences.pay]), unit([sentences.fish], { actor: "mayor" })];
    const second = [unit([sentences.weirs]), unit([sentences.fish])];
    expect(find(first, second).map(({ quote }) => quote.start)).toEqual([0, 15, 26]);
  });
});

describe("disagreements and adjudications", () => {
  const [one, two] = find([unit([sentences.weirs])], [unit([sentences.pay])]);
  if (!one || !two) throw new Error("There are two.");

  const decide = ({ fields: _, units: __, ...disagreement }: Disagreement): Adjudication => {
    return { ...disagreement, decision: "first", why: "It says so." };
  };

  it("are joined where source, subject, place and both sides are the same", () => {
    const decided = decide(two);
    expect(auditAdjudications([one, two], [decided])).toEqual({
      disagreements: [
        { ...one, adjudication: undefined },
        { ...two, adjudication: decided },
      ],
      idle: [],
    });
  });

  it.each<[string, Partial<Adjudication>]>([
    ["source", { source: "ferry" }],
    ["subject", { on: "unit" }],
    ["place", { quote: { exact: "Close", start: 0, end: 5 } }],
    ["first side", { first: "for close-weirs (water), forum, own" }],
    ["second side", { second: "a recommendation" }],
  ])("are not where the %s is another: the adjudication names nothing", (_what, change) => {
    const stray = { ...decide(one), ...change };
    expect(auditAdjudications([one], [stray])).toEqual({
      disagreements: [{ ...one, adjudication: undefined }],
      idle: [stray],
    });
  });

  it("of the same key need an entry each", () => {
    const [first, second] = [decide(one), { ...decide(one), why: "Here as well." }];
    const { disagreements, idle } = auditAdjudications([one, one], [first]);
    expect(disagreements.map(({ adjudication }) => adjudication)).toEqual([first, undefined]);
    expect(idle).toEqual([]);
    expect(auditAdjudications([one], [first, second]).idle).toEqual([second]);
  });

  it("have a key that can be read", () => {
    expect(keyOf(one)).toBe("river | sentence | 0-14 | a recommendation | no recommendation");
  });
});
