import { describe, expect, it } from "vitest";
import { compareProblems, excerpt, type Problem } from "@/lib/model/problem";

const problem = (
  file: string,
  line: number,
  column: number,
  code: Problem["code"] = "key-missing",
): Problem => ({
  file,
  line,
  column,
  code,
  value: "",
  message: "",
  remedy: "",
});

describe("compareProblems(a, b)", () => {
  it("orders by file, then line, then column, then code, numbers as numbers", () => {
    const inOrder = [
      problem("content/actors.yaml", 9, 9),
      problem("content/sources/B.yaml", 1, 1),
      problem("content/sources/a.yaml", 2, 10),
      problem("content/sources/a.yaml", 10, 2),
      problem("content/sources/a.yaml", 10, 11, "id-duplicate"),
      problem("content/sources/a.yaml", 10, 11, "value-type"),
      problem("seeds/a.txt", 1, 1),
    ];
    expect(inOrder.toReversed().sort(compareProblems)).toEqual(inOrder);
    expect(compareProblems(problem("a", 1, 1), problem("a", 1, 1))).toBe(0);
  });
});

describe("excerpt(value)", () => {
  it.each([
    ["a text as it is", "keep them", "keep them"],
    ["white space as single spaces", "  keep\r\n\tthem ", "keep them"],
    ["a number as it is", 3.5, "3.5"],
    ["nothing", null, "null"],
    ["what is not there", undefined, "undefined"],
    ["a list", ["a", 1], '["a",1]'],
    ["eighty characters", "x".repeat(80), "x".repeat(80)],
    ["of more, as many as leave room for a mark", "x".repeat(81), `${"x".repeat(79)}…`],
    ["of a whole book as well", "x ".repeat(1_000_000), `${"x ".repeat(39)}x…`],
    ["no half characters", "🐟".repeat(81), `${"🐟".repeat(79)}…`],
    ["a mark where white space hides that there is more", `x${" ".repeat(1000)}y`, "x …"],
  ])("%s", (_, value, expected) => {
    expect(excerpt(value)).toBe(expected);
  });
});
