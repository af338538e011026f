import { describe, expect, it } from "vitest";
import { type CodedUnit, type Coding, unitsOf } from "@/lib/model/reliability/coded-unit";
import { computeReliability, type SecondCoding } from "@/lib/model/reliability/reliability";
import { loadRiver } from "../../fixtures/load-river";

const library = await loadRiver();
const [ferry, river] = ["ferry-guild-2030", "riverside-2031"];
const unitsNow = (source: string) => unitsOf(library.corpus, source);

function coding(units: readonly CodedUnit[]): Coding {
  return { coder: "Reader", on: "2031-07-01", blind: "the first coding", units };
}

function compute(second: SecondCoding["second"], first: SecondCoding["first"] = {}) {
  return computeReliability(library, { second, first, adjudications: [] });
}

describe("the units of a source", () => {
  it("are its recommendations, each with the topic of its measure only", () => {
    const recommendations = library.corpus.recommendations.filter(({ source }) => source === river);
    const topicOf = new Map(library.corpus.measures.map(({ id, topic }) => [id, topic]));
    expect(recommendations.some(({ topics }) => topics.length > 1)).toBe(true);
    expect(unitsNow(river)).toEqual(
      recommendations.map(({ quotes, actor, voice, stance, measure }) => {
        return { quotes, actor, voice, stance, topic: topicOf.get(measure), measure };
      }),
    );
  });
});

describe("the reliability of a corpus", () => {
  it("has no figures without a second coding", () => {
    expect(compute({})).toEqual({ sources: [], all: undefined, audit: { disagreements: [], idle: [] } });
  });

  it("has those of the sources that have one, in the order of the corpus, and of all of them", () => {
    const { sources, all } = compute({
      [river]: coding(unitsNow(river).slice(1)),
      [ferry]: coding(unitsNow(ferry)),
    });
    expect(sources.map(({ source }) => source)).toEqual([ferry, river]);
    const [first, second, both] = [unitsNow(ferry).length, unitsNow(river).length, all?.after.units];
    expect(both).toEqual({ first: first + second, second: first + second - 1, matched: first + second - 1 });
    const { sources: one } = compute({ [river]: coding([]) });
    expect(one.map(({ source }) => source)).toEqual([river]);
  });

  it("compares before and after with the same second coding, and never mixes the two", () => {
    const [changed, ...rest] = unitsNow(river);
    if (!changed) throw new Error("The river has units.");
    const second = coding(unitsNow(river));
    const first = coding([{ ...changed, stance: "neutral" }, ...rest]);
    const { sources, all, audit } = compute({ [river]: second }, { [river]: first });
    const units = rest.length + 1;
    expect(sources[0]?.before?.fields.stance).toMatchObject({ items: units, agreed: units - 1 });
    expect(sources[0]?.after.fields.stance).toMatchObject({ items: units, agreed: units });
    expect(all?.before).toEqual(sources[0]?.before);
    expect(audit.disagreements).toMatchObject([{ source: river, on: "unit", fields: ["stance"] }]);
  });

  it.each([
    ["renamed or merged since", ["old-weirs"], 0],
    ["removed since, with nothing in its place", [], 1],
  ])("counts as now what was coded under an id that was %s", (_, given, differing) => {
    const [unit, ...rest] = unitsNow(river);
    if (!unit) throw new Error("The river has units.");
    const moved = given.map((from) => ({ from, to: unit.measure }));
    const second = { [river]: coding([{ ...unit, measure: "was:old-weirs" }, ...rest]) };
    const { sources } = computeReliability({ ...library, moved }, { second, first: {}, adjudications: [] });
    const units = rest.length + 1;
    expect(sources[0]?.after.fields.measure).toMatchObject({ items: units, agreed: units - differing });
  });

  it("has nothing to say of before where the first coding was not kept, and so of all only where all were", () => {
    const second = { [ferry]: coding(unitsNow(ferry)), [river]: coding([]) };
    const { sources, all, audit } = compute(second, { [ferry]: coding(unitsNow(ferry)) });
    expect(sources.map(({ before }) => before !== undefined)).toEqual([true, false]);
    expect(all?.before).toBeUndefined();
    expect(audit.disagreements).toEqual([]);
  });
});
