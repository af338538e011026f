import { describe, expect, it } from "vitest";
import { bootstrapInterval, DRAWS, quantile, SEED, type Statistic } from "@/lib/model/reliability/bootstrap";

const mean: Statistic<number> = (numbers, times = numbers.map(() => 1)) => {
  const counts = Array.from(times);
  const sum = numbers.reduce((total, number, at) => total + number * (counts[at] ?? 0), 0);
  return sum / counts.reduce((total, count) => total + count, 0);
};
const coins = Array.from({ length: 100 }, (_, at) => at % 2);

describe("a bootstrap interval", () => {
  it("is the same in every run, and with the seed that is stated", () => {
    const numbers = coins.map((_, at) => Math.sqrt(at));
    const interval = bootstrapInterval(numbers, mean);
    expect(bootstrapInterval(numbers, mean)).toEqual(interval);
    expect(bootstrapInterval(numbers, mean, { draws: DRAWS, seed: SEED })).toEqual(interval);
    expect(bootstrapInterval(numbers, mean, { seed: SEED + 1 })).not.toEqual(interval);
  });

  it("is that of the distribution that is known", () => {
    // The mean of 100 fair coins is binomial: 95 of 100 lie between 40 and 60 of 100.
    const { low = 0, high = 0 } = bootstrapInterval(coins, mean) ?? {};
    expect(Math.abs(low - 0.4)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(high - 0.6)).toBeLessThanOrEqual(0.01);
  });

  it("draws as many items as there are, with replacement, as often as it is told, and counts equal ones", () => {
    const draws: string[] = [];
    bootstrapInterval(
      ["a", "b", "a"],
      (items, times = []) => draws.push(items.map((item, at) => `${times[at]}${item}`).join(" ")),
      { draws: 3000 },
    );
    expect(draws).toHaveLength(3000);
    const shareOf = (draw: string) => draws.filter((one) => one === draw).length / 3000;
    // Binomial: three draws, of which each is an a in two of three cases.
    expect(shareOf("0a 3b")).toBeCloseTo(1 / 27, 1);
    expect(shareOf("1a 2b")).toBeCloseTo(6 / 27, 1);
    expect(shareOf("2a 1b")).toBeCloseTo(12 / 27, 1);
    expect(shareOf("3a 0b")).toBeCloseTo(8 / 27, 1);
    expect(new Set(draws).size).toBe(4);
  });

  it("leaves out the draws for which the statistic is not defined", () => {
    const onlyMixed: Statistic<number> = (numbers, times = []) =>
      Array.from(times).every((count) => count > 0) ? mean(numbers, times) : undefined;
    expect(bootstrapInterval([0, 1], onlyMixed)).toEqual({ low: 0.5, high: 0.5 });
  });

  it("is none where there is nothing to draw, or nothing defined", () => {
    expect(bootstrapInterval([1, 2], () => undefined)).toBeUndefined();
    expect(bootstrapInterval([], (items) => (items.length === 0 ? undefined : 1))).toBeUndefined();
  });
});

it.each([
  [[1, 2, 3, 4], 0, 1],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0.9, 3.7],
  [[1, 2, 3, 4], 1, 4],
  [[7], 0.025, 7],
  [[], 0.5, undefined],
])("the quantile of %j at %d is %s", (ascending, share, value) => {
  if (value === undefined) expect(quantile(ascending, share)).toBeUndefined();
  else expect(quantile(ascending, share)).toBeCloseTo(value, 12);
});
