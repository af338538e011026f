import { describe, expect, it } from "vitest";
import { count } from "@/lib/query/count-noun";

describe("count", () => {
  it.each([
    [0, "0 measures"],
    [1, "1 measure"],
    [2, "2 measures"],
  ])("of %i is %s", (number, words) => {
    expect(count(number, "measure")).toBe(words);
  });

  it("takes a plural of its own", () => {
    expect(count(2, "party", "parties")).toBe("2 parties");
  });
});
