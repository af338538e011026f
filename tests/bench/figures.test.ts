import { describe, expect, it } from "vitest";
import { compareTable, formatTable, median, p95, ratio } from "./figures";

describe("figures", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])("the median of %j is %d", (times, expected) => {
    expect(median(times)).toBe(expected);
  });

  it.each([
    [Array.from({ length: 100 }, (_, at) => 100 - at), 95],
    [[5, 9], 9],
  ])("95 of 100 took no longer: %#", (times, expected) => {
    expect(p95(times)).toBe(expected);
  });

  it("nothing has no median", () => {
    expect(() => median([])).toThrow("Nothing was measured.");
    expect(() => p95([])).toThrow("Nothing was measured.");
  });

  it("times are compared within a round, not across rounds", () => {
    // The second round was slow for both: the ratio of the medians would be another.
    expect(ratio([10, 400, 30], [20, 800, 20])).toBe(0.5);
  });
});

describe("a table of figures", () => {
  const metrics = [
    { name: "Key", of: ({ key }: { key: number }) => key },
    { name: "Twice", of: ({ key }: { key: number }) => 2 * key },
  ];

  it("has medians, and for all but the first the first as a multiple of each, in Markdown", () => {
    const table = compareTable(metrics, [
      ["Ours", [{ key: 2 }, { key: 4 }]],
      ["Theirs", [{ key: 20 }, { key: 20 }]],
    ]);
    expect(formatTable(table)).toBe(
      [
        "| Milliseconds | Ours | Theirs |",
        "| --- | ---: | ---: |",
        "| Key | 3.0 | 20 (0.15) |",
        "| Twice | 6.0 | 40 (0.15) |",
        "",
      ].join("\n"),
    );
  });
});
