import { describe, expect, it } from "vitest";
import { cohenKappa } from "@/lib/model/reliability/cohen-kappa";

/** The pairs that a printed table counts: what one coder says by rows, the other by columns. */
function pairsOf(...rows: readonly (readonly number[])[]): (readonly [number, number])[] {
  return rows.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [first, second] as const)),
  );
}

describe("Cohen's kappa is that of published tables", () => {
  it("Cohen (1960), table 2: two judges, three categories, 200 cases: .492", () => {
    // Jacob Cohen (1960), "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20,
    // 37-46; printed again as table 1 of Cohen (1968), "Weighted Kappa", Psychological Bulletin 70, 213-220.
    // Observed: 88 + 40 + 12 = 140 of 200, .70. Expected: (120 * 100 + 60 * 60 + 20 * 40) / 200^2 = 16400 / 40000, .41.
    // kappa = (.70 - .41) / (1 - .41) = .29 / .59 = .492.
    const pairs = pairsOf([88, 14, 18], [10, 40, 10], [2, 6, 12]);
    expect(cohenKappa(pairs)).toBeCloseTo(29 / 59, 12);
    expect(cohenKappa(pairs)?.toFixed(3)).toBe("0.492");
  });

  it("Sim and Wright (2005), table 1: two clinicians, yes or no, 39 patients: .67", () => {
    // Julius Sim and Chris C. Wright (2005), "The Kappa Statistic in Reliability Studies", Physical Therapy 85, 257-268.
    // Observed: 22 + 11 = 33 of 39, .8462. Expected: (24 * 26 + 15 * 13) / 39^2 = 819 / 1521, .5385.
    // kappa = (.8462 - .5385) / (1 - .5385) = (33 * 39 - 819) / (1521 - 819) = 468 / 702 = .67.
    const pairs = pairsOf([22, 2], [4, 11]);
    expect(cohenKappa(pairs)).toBeCloseTo(468 / 702, 12);
    expect(cohenKappa(pairs)?.toFixed(2)).toBe("0.67");
  });
});

describe("Cohen's kappa", () => {
  it.each([
    ["no items", pairsOf([0, 0], [0, 0]), undefined],
    ["one value that both always give", pairsOf([12, 0], [0, 0]), undefined],
    ["perfect agreement", pairsOf([9, 0], [0, 3]), 1],
    ["total disagreement", pairsOf([0, 5], [5, 0]), -1],
    ["total disagreement of two who always say the same", pairsOf([0, 7], [0, 0]), 0],
    ["agreement as chance has it", pairsOf([4, 4], [4, 4]), 0],
  ])("of %s", (_what, pairs, kappa) => {
    expect(cohenKappa(pairs)).toBe(kappa);
  });

  it("is the same where equal pairs are counted, and those that count for nothing left out", () => {
    const kinds = [
      ["yes", "yes"],
      ["yes", "no"],
      ["no", "yes"],
      ["no", "no"],
      ["maybe", "maybe"],
    ] as const;
    expect(cohenKappa<string>(kinds, [22, 2, 4, 11, 0])).toBe(cohenKappa(pairsOf([22, 2], [4, 11])));
  });

  it("is the same whoever comes first", () => {
    const pairs = pairsOf([5, 2, 0], [1, 7, 3], [0, 0, 2]);
    const swapped = pairs.map(([first, second]) => [second, first] as const);
    expect(cohenKappa(swapped)).toBe(cohenKappa(pairs));
  });
});
