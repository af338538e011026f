import { describe, expect, it } from "vitest";
import type { CodedUnit } from "@/lib/model/reliability/coded-unit";
import { compareCodings, differingFields, laySideBySide } from "@/lib/model/reliability/compare-codings";
import { unit } from "./coded-units";

const letters = "abcdefghijklmnopqrst";
const text = [...letters].map((letter) => `Sentence ${letter}.`).join("\n");
const document = { text, language: "en" };

/** A unit that quotes the sentence of a number. */
function on(sentence: number, fields: Partial<CodedUnit> = {}): CodedUnit {
  return unit([[sentence * 12, sentence * 12 + 11]], fields);
}

const compare = (first: readonly CodedUnit[], second: readonly CodedUnit[]) =>
  compareCodings([laySideBySide(document, first, second)]);

const numbers = Array.from({ length: 12 }, (_, at) => at);

describe("two codings are compared", () => {
  it("on which sentences carry a recommendation", () => {
    // 20 sentences: 8 both, 2 only the first, 1 only the second, 9 neither.
    const first = numbers.slice(0, 10).map((at) => on(at));
    const second = [...numbers.slice(2, 10), 15].map((at) => on(at));
    const { sentences, units } = compare(first, second);
    expect(sentences).toMatchObject({
      items: 20,
      agreed: 17,
      both: 8,
      firstOnly: 2,
      secondOnly: 1,
      neither: 9,
      // po = 17/20; pe = (10 * 9 + 10 * 11) / 400 = 1/2.
      coefficient: { kind: "estimate", value: 0.7 },
    });
    expect(units).toEqual({ first: 10, second: 9, matched: 8 });
  });

  it("on each field of the units that both found", () => {
    const first = numbers.map((at) => on(at, { stance: at < 6 ? "for" : "against" }));
    const second = numbers.map((at) => on(at, { stance: at < 5 ? "for" : "against", topic: "fish" }));
    const { fields } = compare(first, second);
    expect(fields.stance).toMatchObject({ items: 12, agreed: 11 });
    // n = 24, 11 for, 13 against, two values that differ: 1 - 23 * 2 / (24 * 23 - 11 * 10 - 13 * 12).
    expect(fields.stance.coefficient).toMatchObject({ kind: "estimate", value: 1 - 46 / 286 });
    expect(fields.topic).toMatchObject({ items: 12, agreed: 0 });
    expect(fields.voice).toEqual({ items: 12, agreed: 12, coefficient: { kind: "no-variation" } });
  });

  it("and an interval holds what was found", () => {
    const first = numbers.map((at) => on(at, { measure: `m${at % 3}` }));
    const second = numbers.map((at) => on(at, { measure: at === 4 ? "m0" : `m${at % 3}` }));
    const { coefficient } = compare(first, second).fields.measure;
    expect(coefficient.kind).toBe("estimate");
    if (coefficient.kind !== "estimate") return;
    expect(coefficient.low).toBeLessThan(coefficient.value);
    expect(coefficient.high).toBeGreaterThanOrEqual(coefficient.value);
  });

  it("not where there are fewer than ten items", () => {
    const units = numbers.slice(0, 9).map((at) => on(at, { voice: at < 4 ? "own" : "reported" }));
    expect(compare(units, units).fields.voice).toEqual({
      items: 9,
      agreed: 9,
      coefficient: { kind: "too-few" },
    });
    const ten = [...units, on(9)];
    expect(compare(ten, ten).fields.voice.coefficient).toMatchObject({ kind: "estimate", value: 1 });
  });

  it("also where nobody found anything", () => {
    const { sentences, units, fields } = compare([], []);
    expect(sentences).toMatchObject({ agreed: 20, neither: 20, coefficient: { kind: "no-variation" } });
    expect(units).toEqual({ first: 0, second: 0, matched: 0 });
    expect(fields.actor).toEqual({ items: 0, agreed: 0, coefficient: { kind: "too-few" } });
    expect(compareCodings([]).sentences).toMatchObject({ items: 0, coefficient: { kind: "too-few" } });
  });

  it("and several sources are one heap", () => {
    const some = laySideBySide(document, [on(0), on(1)], [on(0)]);
    const more = laySideBySide(document, [on(3)], [on(3), on(7)]);
    expect(compareCodings([some, more])).toMatchObject({
      sentences: { items: 40, both: 2, firstOnly: 1, secondOnly: 1, neither: 36 },
      units: { first: 3, second: 3, matched: 2 },
      fields: { actor: { items: 2, agreed: 2 } },
    });
  });
});

describe("none, where a coder found nothing that fits,", () => {
  it.each([
    ["is not what the other found", "close-weirs"],
    ["nor is it nothing, if the other found nothing either", "none"],
  ])("%s", (_what, measure) => {
    expect(differingFields([on(0, { measure: "none" }), on(0, { measure })])).toEqual(["measure"]);
  });

  it("while an id that was removed is the same for both", () => {
    const was = on(0, { measure: "was:old-weirs" });
    expect(differingFields([was, { ...was }])).toEqual([]);
  });
});
