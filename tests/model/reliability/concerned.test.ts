import { expect, it } from "vitest";
import type { Adjudicated } from "@/lib/model/reliability/adjudication";
import { isConcerned } from "@/lib/model/reliability/concerned";
import { buildCorpus } from "../../build-corpus";
import { adjudicated } from "./adjudicated";
import { unit } from "./coded-units";

const [made] = buildCorpus({ recommendations: [{ id: "river/weirs" }] }).recommendations;
if (!made) throw new Error("There is one.");
/** The forum on closing the weirs, by the characters 15 to 30 of the river. */
const recommendation = {
  ...made,
  source: "river",
  actor: "forum",
  measure: "close-weirs",
  quotes: [
    { exact: "y".repeat(5), start: 100, end: 105 },
    { exact: "y".repeat(15), start: 15, end: 30 },
  ],
};

const moved = [{ from: "old-weirs", to: "close-weirs" }];

const at = (start: number, end: number) => ({ exact: "x".repeat(end - start), start, end });
const between = (first: Parameters<typeof unit>[1], second: Parameters<typeof unit>[1]) => ({
  first: [unit([[10, 20]], first)],
  second: [unit([[10, 20]], second)],
});
const elsewhere = between({ measure: "feed-fish" }, { measure: "dredge" });

it.each<[string, boolean, Adjudicated]>([
  ["a reading has its actor and measure, and they share characters", true, adjudicated()],
  ["they share the last character alone", true, adjudicated({ quote: at(29, 40) })],
  ["a later quote of it is not touched, and none else", false, adjudicated({ quote: at(30, 40) })],
  ["any of its quotes is touched", true, adjudicated({ quote: at(90, 101) })],
  ["the second reading alone has both", true, adjudicated({ units: between({ actor: "mayor" }, {}) })],
  [
    "the actor is that of one reading and the measure that of the other",
    false,
    adjudicated({ units: between({ actor: "mayor" }, { measure: "feed-fish" }) }),
  ],
  [
    "the id of the measure was removed and has come back",
    true,
    adjudicated({ units: between({ measure: "was:close-weirs" }, { measure: "dredge" }) }),
  ],
  [
    "the id of the measure has moved to it",
    true,
    adjudicated({ units: between({ measure: "was:old-weirs" }, { measure: "dredge" }) }),
  ],
  ["they are on other measures", false, adjudicated({ units: elsewhere })],
  ["it is another source", false, adjudicated({ source: "ferry" })],
  [
    "they differ on whether its sentence carries any",
    true,
    adjudicated({ on: "sentence", fields: [], units: { first: [], second: elsewhere.second } }),
  ],
  [
    "they differ on whether another sentence does",
    false,
    adjudicated({ on: "sentence", fields: [], quote: at(40, 60) }),
  ],
  [
    "the reason names it",
    true,
    adjudicated({ units: elsewhere, decided: { why: "Covered by river/weirs: its purpose." } }),
  ],
  [
    "the reason names it, and it quotes nothing of the place",
    false,
    adjudicated({ quote: at(40, 60), decided: { why: "Covered by river/weirs." } }),
  ],
  [
    "the reason names one whose id begins alike",
    false,
    adjudicated({ units: elsewhere, decided: { why: "Covered by river/weirs-again." } }),
  ],
  [
    "it was changed because of it, wherever that stood",
    true,
    adjudicated({ quote: at(40, 60), units: elsewhere, decided: { changed: "memo of river/weirs" } }),
  ],
])("a disagreement and a recommendation: %s: %s", (_what, expected, disagreement) => {
  expect(isConcerned(disagreement, recommendation, moved)).toBe(expected);
});
