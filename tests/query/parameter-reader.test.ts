import { describe, expect, it } from "vitest";
import { HINTS_MAX, ParameterReader, VALUES_MAX } from "@/lib/query/parameter-reader";

const ids = (count: number) => Array.from({ length: count }, (_, at) => `id-${at}`);

/** Options that count how often somebody goes through all of them. */
function countingOptions(known: readonly string[]) {
  const set = new Set(known);
  let passes = 0;
  return {
    options: {
      has: (value: string) => set.has(value),
      keys: () => {
        passes++;
        return set.keys();
      },
    },
    passes: () => passes,
  };
}

describe("an address that holds much that means nothing", () => {
  it.each([
    ["nothing wrong", 0, 0],
    ["one value", 1, 1],
    ["as many as get a hint", HINTS_MAX, HINTS_MAX],
    ["hundreds", 480, HINTS_MAX],
    ["thousands", 9000, HINTS_MAX],
  ])("%s: all are named, and the options gone through at most so often", (_what, wrong, most) => {
    const { options, passes } = countingOptions(["id-x"]);
    const reader = new ParameterReader(new URLSearchParams({ actor: ["id-x", ...ids(wrong)].join(",") }));
    expect(reader.list("actor", options)).toEqual(["id-x"]);
    expect(reader.rejected.map(({ value }) => value)).toEqual(ids(wrong));
    expect(reader.rejected.filter(({ near }) => near === "id-x")).toHaveLength(most);
    expect(passes()).toBe(most);
  });

  it("hints are counted over all parameters, unknown ones too", () => {
    const { options, passes } = countingOptions(["known"]);
    const names = ids(30).map((name) => [name, "x"]);
    const reader = new ParameterReader(new URLSearchParams([["known", ids(10).join(",")], ...names]));
    reader.list("known", options);
    reader.rejectUnknown(options);
    expect(reader.rejected).toHaveLength(40);
    expect(passes()).toBe(HINTS_MAX);
  });

  it("what a list holds beyond the most that is read is rejected in one piece", () => {
    const values = ids(VALUES_MAX + 3);
    const reader = new ParameterReader(new URLSearchParams({ recommendation: values.join(",") }));
    expect(reader.list("recommendation", new Set(values))).toHaveLength(VALUES_MAX);
    expect(reader.rejected.map(({ value }) => value)).toEqual([values.slice(VALUES_MAX).join(",")]);
  });
});
