import { expect, it } from "vitest";
import { bySource, disagreementAddress, disputesOf, placeAddress } from "@/lib/view/disagreement-list";
import { buildCorpus } from "../build-corpus";
import { adjudicated } from "../model/reliability/adjudicated";

const [one, two, three] = [
  adjudicated(),
  adjudicated({ source: "ferry" }),
  adjudicated({ on: "sentence", fields: [], quote: { exact: "xxxxx", start: 30, end: 35 } }),
] as const;

it("disagreements stand by source, numbered in the order of the text", () => {
  expect(bySource([one, two, three])).toEqual([
    {
      source: "river",
      entries: [
        { disagreement: one, number: 1 },
        { disagreement: three, number: 2 },
      ],
    },
    { source: "ferry", entries: [{ disagreement: two, number: 1 }] },
  ]);
});

it("a disagreement has an address of its own, and its words have theirs", () => {
  expect(disagreementAddress({ disagreement: three, number: 2 })).toBe("/method/disagreements#river.2");
  expect(placeAddress(three)).toBe("/sources/river#30-35");
});

it("those of a recommendation keep the number that they have in its source", () => {
  const [recommendation] = buildCorpus({ recommendations: [{ source: "river" }] }).recommendations;
  if (!recommendation) throw new Error("There is one.");
  const quoted = { ...recommendation, quotes: [{ exact: "x", start: 34, end: 35 }] };
  expect(disputesOf(quoted, [one, two, three], [])).toEqual([{ disagreement: three, number: 2 }]);
});
