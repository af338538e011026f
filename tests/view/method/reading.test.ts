import { expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { describeReading } from "@/lib/view/method/reading";
import { buildCorpus } from "../../build-corpus";
import { adjudicated } from "../../model/reliability/adjudicated";
import { unit } from "../../model/reliability/coded-units";

const index = indexCorpus(
  buildCorpus({
    topics: [{ id: "water", label: "Rivers and lakes" }],
    actors: [{ id: "forum", name: "Riverside Forum" }],
    measures: [{ id: "close-weirs", label: "Close the weirs" }],
  }),
);

it("a reading says by their names who holds what", () => {
  expect(describeReading(adjudicated(), "second", index)).toEqual({
    verdict: undefined,
    units: [
      {
        stance: "against",
        voice: "own",
        actor: "Riverside Forum",
        measure: "Close the weirs",
        topic: "Rivers and lakes",
      },
    ],
    differs: ["stance"],
  });
});

it("a reading that found nothing says so: of a sentence, or beside what the other split", () => {
  const units = { first: [], second: [unit([[10, 20]])] };
  const verdict = (on: "sentence" | "unit") =>
    describeReading(adjudicated({ on, fields: [], units }), "first", index).verdict;
  expect([verdict("sentence"), verdict("unit")]).toEqual([
    "No recommendation",
    "No recommendation of its own",
  ]);
});

it.each([
  ["none", "no actor of the list"],
  ["was:ferry-guild", "ferry guild (removed from the list since)"],
])("an actor that is in no list is told by what is left of it: %s", (actor, expected) => {
  const units = { first: [unit([[10, 20]], { actor })], second: [] };
  expect(describeReading(adjudicated({ units }), "first", index).units[0]?.actor).toBe(expected);
});
