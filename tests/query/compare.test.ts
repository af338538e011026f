import { describe, expect, it } from "vitest";
import type { Cell, RolledUpStance } from "@/lib/model/rollup";
import { comparePair, type PairRelation } from "@/lib/query/compare";

const stances = [
  "for",
  "against",
  "conditional",
  "neutral",
  "mixed",
  "divided",
] as const satisfies RolledUpStance[];
const absences = ["silent", "not-on-file", "hidden"] as const;

const held = (stance: RolledUpStance, reported = false): Cell => ({ stance, reported, recommendations: [] });

/** The whole of the codebook's section on comparison: a row for the one cell, a column for the other. */
const table: Record<RolledUpStance, Record<RolledUpStance, PairRelation>> = {
  for: {
    for: "agree",
    against: "differ",
    conditional: "partly",
    neutral: "partly",
    mixed: "partly",
    divided: "partly",
  },
  against: {
    for: "differ",
    against: "agree",
    conditional: "differ",
    neutral: "partly",
    mixed: "partly",
    divided: "partly",
  },
  conditional: {
    for: "partly",
    against: "differ",
    conditional: "partly",
    neutral: "partly",
    mixed: "partly",
    divided: "partly",
  },
  neutral: {
    for: "partly",
    against: "partly",
    conditional: "partly",
    neutral: "partly",
    mixed: "partly",
    divided: "partly",
  },
  mixed: {
    for: "partly",
    against: "partly",
    conditional: "partly",
    neutral: "partly",
    mixed: "partly",
    divided: "partly",
  },
  divided: {
    for: "partly",
    against: "partly",
    conditional: "partly",
    neutral: "partly",
    mixed: "partly",
    divided: "partly",
  },
};

describe("comparePair", () => {
  const pairs = stances.flatMap((a) => stances.map((b) => [a, b, table[a][b]] as const));

  it.each(pairs)("%s and %s: %s, own or reported", (a, b, relation) => {
    expect(comparePair(held(a), held(b))).toBe(relation);
    expect(comparePair(held(a, true), held(b))).toBe(relation);
  });

  const oneSided = stances.flatMap((stance) => absences.map((absence) => [stance, absence] as const));

  it.each(oneSided)("%s and %s: only the one who speaks", (stance, absence) => {
    expect(comparePair(held(stance), { absence })).toBe("only-a");
    expect(comparePair({ absence }, held(stance))).toBe("only-b");
  });

  const neither = absences.flatMap((a) => absences.map((b) => [a, b] as const));

  it.each(neither)("%s and %s: none", (a, b) => {
    expect(comparePair({ absence: a }, { absence: b })).toBe("none");
  });
});
