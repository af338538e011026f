import { expect, it } from "vitest";
import { codersOf } from "@/lib/view/method/coders";
import { buildCorpus } from "../../build-corpus";

it("who coded what stands in the order of the sources, with those that were coded once", () => {
  const { sources } = buildCorpus({ sources: ["river", "ferry"] });
  const coding = { coder: "reader two", on: "2031-05-04", blind: "The first coding", units: [] };
  const coders = codersOf(sources, { second: { ferry: coding }, first: {}, adjudications: [] });
  expect(coders.map(({ source, second }) => [source.id, second?.coder])).toEqual([
    ["river", undefined],
    ["ferry", "reader two"],
  ]);
});
