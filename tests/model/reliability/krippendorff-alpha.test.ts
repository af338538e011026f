import { describe, expect, it } from "vitest";
import { krippendorffAlpha } from "@/lib/model/reliability/krippendorff-alpha";
import { seededRandom } from "../../random";

type Value = string | undefined;

/** Reliability data as they are printed: one line a coder, a dot where there is no value. */
function unitsOf(...coders: readonly string[]): Value[][] {
  const rows = coders.map((coder) => coder.split(" ").map((value) => (value === "." ? undefined : value)));
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit]));
}

// Klaus Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania,
// https://repository.upenn.edu/asc_papers/43. His alpha for nominal data, with o the coincidences within units and n the
// values that can be paired: ((n - 1) sum o_cc - sum n_c (n_c - 1)) / (n (n - 1) - sum n_c (n_c - 1)).
describe("Krippendorff's alpha is that of the examples of Krippendorff (2011)", () => {
  it("A: binary data, two observers, no missing data: 0.095", () => {
    // 10 units. The two differ on units 1, 3, 6 and 9: o_01 = 4, n_0 = 14, n_1 = 6, n = 20.
    // alpha = 1 - (n - 1) o_01 / (n_0 n_1) = 1 - 19 * 4 / (14 * 6) = 8 / 84 = 0.095.
    const units = unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    expect(krippendorffAlpha(units)).toBeCloseTo(8 / 84, 12);
    expect(krippendorffAlpha(units)?.toFixed(3)).toBe("0.095");
  });

  it("B: nominal data, two observers, no missing data: 0.692", () => {
    // 12 units. The two differ on units 1, 5 and 12: sum o_cc = 18. n_a = 4, n_b = n_c = n_d = 6, n_e = 2, n = 24.
    // sum n_c (n_c - 1) = 12 + 30 + 30 + 30 + 2 = 104. alpha = (23 * 18 - 104) / (24 * 23 - 104) = 310 / 448 = 0.692.
    const units = unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d");
    expect(krippendorffAlpha(units)).toBeCloseTo(310 / 448, 12);
    expect(krippendorffAlpha(units)?.toFixed(3)).toBe("0.692");
  });

  // C: 12 units, of which the last has one value only and pairs with nothing, so that n = 40.
  const many = [
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
  ];

  it("C: nominal data, any number of observers, missing data: 0.743", () => {
    // sum o_cc = 7 + 10 + 8 + 4 + 3 = 32. n_1 = 9, n_2 = 13, n_3 = 10, n_4 = 5, n_5 = 3.
    // sum n_c (n_c - 1) = 72 + 156 + 90 + 20 + 6 = 344. alpha = (39 * 32 - 344) / (40 * 39 - 344) = 904 / 1216 = 0.743.
    expect(krippendorffAlpha(unitsOf(...many))).toBeCloseTo(904 / 1216, 12);
    expect(krippendorffAlpha(unitsOf(...many))?.toFixed(3)).toBe("0.743");
  });

  it("whichever observer comes first, and however the values are called", () => {
    const renamed = many.toReversed().map((row) => row.replaceAll("1", "one").replaceAll("5", "five"));
    expect(krippendorffAlpha(unitsOf(...renamed))).toBeCloseTo(904 / 1216, 12);
  });
});

describe("Krippendorff's alpha", () => {
  it.each<[string, Value[][], number | undefined]>([
    ["no units", [], undefined],
    ["nothing to pair", [["a", undefined], [undefined, "b"], [undefined, undefined], ["a"]], undefined],
    ["one value only, which leaves nothing to tell apart", Array(10).fill(["a", "a"]), undefined],
    ["perfect agreement on two values", [...Array(5).fill(["a", "a"]), ["b", "b"]], 1],
    // n = 2: 1 - 1 * 2 / 2. One unit is no more than chance would do.
    ["total disagreement on one unit", [["a", "b"]], 0],
    // n = 20, n_a = n_b = 10: 1 - 19 * 20 / (20 * 19 - 180) = 1 - 380 / 200.
    [
      "total disagreement on ten units",
      [...Array(5).fill(["a", "b"]), ...Array(5).fill(["b", "a"])],
      1 - 380 / 200,
    ],
  ])("of %s", (_what, units, alpha) => {
    if (alpha === undefined) expect(krippendorffAlpha(units)).toBeUndefined();
    else expect(krippendorffAlpha(units)).toBeCloseTo(alpha, 12);
  });

  it("is the same where equal units are counted, and those that count for nothing left out", () => {
    const [agree, differ, other] = [
      ["0", "0"],
      ["0", "1"],
      ["2", undefined, "2"],
    ];
    expect(krippendorffAlpha([agree, differ, ["1", "1"], other], [5, 4, 1, 0])).toBeCloseTo(8 / 84, 12);
  });

  it("is that of the coincidence matrix, written out, for random data", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = seededRandom(seed);
      const value = () => (random.chance(0.2) ? undefined : random.pick(["a", "b", "c", "d"]));
      const coders = 2 + random.below(4);
      const units = Array.from({ length: 3 + random.below(20) }, () => Array.from({ length: coders }, value));
      const expected = alphaByMatrix(units);
      const found = krippendorffAlpha(units);
      if (expected === undefined) expect(found, `seed ${seed}`).toBeUndefined();
      else expect(found, `seed ${seed}`).toBeCloseTo(expected, 10);
    }
  });
});

/** The long way: every coincidence o_ck, then 1 - D_o / D_e. */
function alphaByMatrix(units: readonly (readonly Value[])[]): number | undefined {
  const matrix = new Map<string, number>();
  for (const unit of units) {
    const values = unit.flatMap((value) => value ?? []);
    values.forEach((c, i) => {
      values.forEach((k, j) => {
        if (i !== j) matrix.set(`${c}${k}`, (matrix.get(`${c}${k}`) ?? 0) + 1 / (values.length - 1));
      });
    });
  }
  const names = ["a", "b", "c", "d"];
  const o = (c: string, k: string) => matrix.get(`${c}${k}`) ?? 0;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const n = (c: string) => sum(names.map((k) => o(c, k)));
  const total = sum(names.map(n));
  const different = names.flatMap((c) => names.filter((k) => k !== c).map((k) => [c, k] as const));
  const observed = sum(different.map(([c, k]) => o(c, k))) / total;
  const expected = sum(different.map(([c, k]) => n(c) * n(k))) / (total * (total - 1));
  return total === 0 || Math.abs(expected) < 1e-9 ? undefined : 1 - observed / expected;
}
