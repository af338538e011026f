import { describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/model/reliability/compare-codings";
import { compareCodings } from "@/lib/model/reliability/compare-codings";
import type { Agreement } from "@/lib/model/reliability/estimate";
import type { Reliability } from "@/lib/model/reliability/reliability";
import { agreementRows, reliabilityNotes, sizeRows } from "@/lib/view/method/reliability";

const empty = compareCodings([]);

/** Figures in which the agreement on sentences is as given. */
function figures(agreement: Agreement): Comparison {
  return { ...empty, sentences: { ...empty.sentences, ...agreement } };
}

function estimated(value: number, low: number, high: number, agreed = 17, items = 20): Agreement {
  return { items, agreed, coefficient: { kind: "estimate", value, low, high } };
}

const audit = { disagreements: [], idle: [] };

describe("rows of agreement", () => {
  const [before, after] = [figures(estimated(0.704, 0.35, 1)), figures(estimated(0.9, 0.555, 1, 19))];
  const reliability: Reliability = {
    sources: [
      { source: "river", before, after },
      { source: "ferry", before: undefined, after },
    ],
    all: { before: undefined, after },
    audit,
  };

  it("stand by source and over all, sentences first, then each field", () => {
    expect(
      agreementRows(reliability).map(({ source, on, coefficient }) => `${source} ${on} ${coefficient}`),
    ).toEqual(
      ["river", "ferry", "all"].flatMap((source) => [
        `${source} sentences kappa`,
        ...["actor", "voice", "stance", "topic", "measure"].map((field) => `${source} ${field} alpha`),
      ]),
    );
  });

  it("say before and after in two decimals, and a dash where there was no before", () => {
    const [river, ferry] = agreementRows(reliability).filter(({ on }) => on === "sentences");
    expect(river).toMatchObject({
      before: { items: "20", agreed: "85%", coefficient: "0.70", interval: "0.35 to 1.00" },
      after: { items: "20", agreed: "95%", coefficient: "0.90", interval: "0.56 to 1.00" },
    });
    expect(ferry?.before).toEqual({ items: "-", agreed: "-", coefficient: "-", interval: "-" });
  });

  it.each<[string, Agreement, object]>([
    [
      "too few items, and then no share either",
      { items: 9, agreed: 8, coefficient: { kind: "too-few" } },
      { items: "9", agreed: "-", coefficient: "-", interval: "-" },
    ],
    [
      "values that are all alike",
      { items: 12, agreed: 12, coefficient: { kind: "no-variation" } },
      { items: "12", agreed: "100%", coefficient: "-", interval: "-" },
    ],
    [
      "less agreement than by chance",
      estimated(-0.25, -0.5, -0.001),
      { items: "20", agreed: "85%", coefficient: "-0.25", interval: "-0.50 to 0.00" },
    ],
  ])("of %s", (_what, agreement, text) => {
    const rows = agreementRows({ sources: [], all: { before: undefined, after: figures(agreement) }, audit });
    expect(rows[0]?.after).toEqual(text);
  });

  it("are none without a second coding", () => {
    expect(agreementRows({ sources: [], all: undefined, audit })).toEqual([]);
    expect(sizeRows({ sources: [], all: undefined, audit })).toEqual([]);
  });

  it("have their sizes beside them, before where there was one", () => {
    expect(sizeRows(reliability).map(({ source, stage }) => `${source} ${stage}`)).toEqual([
      "river before",
      "river after",
      "ferry after",
      "all after",
    ]);
    expect(sizeRows(reliability)[0]).toEqual({
      source: "river",
      stage: "before",
      sentences: 20,
      both: 0,
      firstOnly: 0,
      secondOnly: 0,
      neither: 0,
      unitsOfFirst: 0,
      unitsOfSecond: 0,
      matched: 0,
    });
  });
});

it("the notes state the draws, the seed and the minimum", () => {
  const notes = reliabilityNotes.join(" ");
  for (const fact of ["2000 draws", "seed 1960", "fewer than 10 items", "Cohen 1960", "Krippendorff 2011"]) {
    expect(notes).toContain(fact);
  }
});
