import { describe, expect, it } from "vitest";
import { matchUnits } from "@/lib/model/reliability/match-units";
import { seededRandom } from "../../random";
import { unit } from "./coded-units";

type Stretches = readonly (readonly [number, number])[];

describe("two units are the same place", () => {
  it.each<[string, Stretches, Stretches, boolean]>([
    ["when they quote the same", [[0, 10]], [[0, 10]], true],
    ["when one quotes a part of the other", [[0, 100]], [[40, 45]], true],
    ["when half of the shorter one is shared", [[0, 100]], [[95, 105]], true],
    ["not when less than half is", [[0, 100]], [[96, 106]], false],
    ["not when they only touch", [[0, 10]], [[10, 20]], false],
    ["not when they are apart", [[0, 10]], [[30, 40]], false],
    [
      "when one quotes every place and the other one of them",
      [
        [0, 10],
        [50, 60],
        [90, 100],
      ],
      [[50, 60]],
      true,
    ],
    [
      "not when all they share is a slogan",
      [
        [0, 10],
        [20, 120],
      ],
      [
        [0, 10],
        [200, 300],
      ],
      false,
    ],
    [
      "counting once what a unit quotes twice",
      [
        [0, 10],
        [2, 10],
        [20, 40],
      ],
      [
        [2, 10],
        [100, 110],
      ],
      false,
    ],
    ["not when one quotes nothing", [[0, 10]], [], false],
  ])("%s", (_when, first, second, isMatch) => {
    const [a, b] = [unit(first), unit(second)];
    const matching = matchUnits([a], [b]);
    expect(matching).toEqual(
      isMatch
        ? { matched: [[a, b]], firstOnly: [], secondOnly: [] }
        : { matched: [], firstOnly: [a], secondOnly: [b] },
    );
    expect(matchUnits([b], [a]).matched).toHaveLength(isMatch ? 1 : 0);
  });
});

describe("units are put together", () => {
  it("one to one, those first that share most", () => {
    const [long, longer] = [unit([[0, 50]]), unit([[0, 60]])];
    const other = unit([[30, 60]]);
    expect(matchUnits([long], [other]).matched).toEqual([[long, other]]); // 20 characters
    expect(matchUnits([long, longer], [other]).matched).toEqual([[longer, other]]); // 30 characters
  });

  it("with the same actor before others, where they share as much", () => {
    const [forum, mayor] = [unit([[0, 9]]), unit([[0, 9]], { actor: "mayor" })];
    const [mayors, forums] = [unit([[0, 9]], { actor: "mayor" }), unit([[0, 9]])];
    expect(matchUnits([forum, mayor], [mayors, forums]).matched).toEqual([
      [forum, forums],
      [mayor, mayors],
    ]);
  });

  it("then in the order of the coders, whatever else they say", () => {
    const [a, b] = [unit([[0, 9]], { measure: "a", stance: "for" }), unit([[0, 9]], { measure: "b" })];
    const [c, d] = [unit([[0, 9]], { measure: "b" }), unit([[0, 9]], { measure: "a", stance: "for" })];
    expect(matchUnits([a, b], [c, d]).matched).toEqual([
      [a, c],
      [b, d],
    ]);
  });

  it("so that a passage which one coder splits leaves one over", () => {
    const [whole, first, second] = [unit([[0, 90]]), unit([[0, 40]]), unit([[40, 90]])];
    expect(matchUnits([whole], [first, second])).toEqual({
      matched: [[whole, second]],
      firstOnly: [],
      secondOnly: [first],
    });
  });

  it("so that each unit stands once in the three lists, for random codings", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const random = seededRandom(seed);
      const coding = () =>
        Array.from({ length: random.below(12) }, () => {
          const start = random.below(60);
          return unit([[start, start + 1 + random.below(30)]], { actor: random.pick(["forum", "mayor"]) });
        });
      const [first, second] = [coding(), coding()];
      const { matched, firstOnly, secondOnly } = matchUnits(first, second);
      expect(new Set([...matched.map(([a]) => a), ...firstOnly])).toEqual(new Set(first));
      expect(new Set([...matched.map(([, b]) => b), ...secondOnly])).toEqual(new Set(second));
      expect(matched.length + firstOnly.length).toBe(first.length);
      expect(matched.length + secondOnly.length).toBe(second.length);
    }
  });
});
