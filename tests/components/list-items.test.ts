import { expect, it } from "vitest";
import { keyOf, toItems } from "@/components/list/list-items";
import { buildCorpus } from "../build-corpus";

it("an open recommendation has a row for its quotes below its own, and the numbers of the others stay", () => {
  const { recommendations } = buildCorpus({ sources: ["s"], recommendations: [{}, {}, {}] });
  const items = toItems(recommendations, { "s/r2": true, "s/r3": false, "s/r9": true });
  expect(items.map((item) => [keyOf(item), item.at])).toEqual([
    ["row s/r1", 0],
    ["row s/r2", 1],
    ["detail s/r2", 1],
    ["row s/r3", 2],
  ]);
});
