import { describe, expect, it } from "vitest";
import { findCircles, readImports } from "./imports";
import { readFolders } from "./project-files";

describe("imports in a circle, types included", () => {
  /** Circles that are still there, as the files of each. One that is gone must go from here too. */
  const exceptions: readonly (readonly string[])[] = [
    [
      "components/list/list-body.tsx",
      "components/list/list-code.ts",
      "components/list/list-items.tsx",
      "components/list/list-row.tsx",
      "components/list/list-table.tsx",
      "components/list/row-detail.tsx",
      "components/list/rows-in-turn.tsx",
      "components/list/use-row-selection.ts",
      "components/list/windowed-rows.tsx",
    ],
    ["components/matrix/matrix-row.tsx", "components/matrix/same-row.ts"],
  ];

  it("there are none but the known ones, and these are still there", () => {
    expect(findCircles(readImports(readFolders(["lib", "components", "app"])))).toEqual(exceptions);
  });

  it.each([
    ["a file that imports itself", { a: "a" }, [["a"]]],
    ["two that import each other", { a: "b", b: "a" }, [["a", "b"]]],
    ["three by way of one another", { a: "b", b: "c", c: "a" }, [["a", "b", "c"]]],
    ["what only leads to a circle is not in it", { a: "b", b: "c", c: "b" }, [["b", "c"]]],
    ["two circles that share a file are one", { a: "b c", b: "a", c: "a" }, [["a", "b", "c"]]],
    [
      "two that share none",
      { a: "b", b: "a", c: "d", d: "c" },
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a way that does not come back", { a: "b c", b: "c" }, []],
  ] as [string, Record<string, string>, string[][]][])("%s", (_what, files, expected) => {
    const texts = Object.entries({ c: "", d: "", ...files }).map(([name, targets]): [string, string] => [
      `lib/${name}.ts`,
      targets
        .split(" ")
        .filter((target) => target !== "")
        .map((target) => `import type { X } from "./${target}";`)
        .join("\n"),
    ]);
    const named = expected.map((circle) => circle.map((name) => `lib/${name}.ts`));
    expect(findCircles(readImports(new Map(texts)))).toEqual(named);
  });
});
