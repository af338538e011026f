import { describe, expect, it } from "vitest";
import { findCircles, readImports } from "./imports";
import { readFolders } from "./project-files";

describe("imports in a circle, types included", () => {
  it("there are none", () => {
    expect(findCircles(readImports(readFolders(["lib", "components", "app"])))).toEqual([]);
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
