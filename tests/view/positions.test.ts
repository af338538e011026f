import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { positionsOfActor, positionsOnMeasure } from "@/lib/view/positions";
import { buildCorpus } from "../build-corpus";

const index = indexCorpus(
  buildCorpus({
    topics: ["water", "boats", "money"],
    measures: [
      { id: "ferry", topic: "boats" },
      { id: "weirs", topic: "water" },
      { id: "ladders", topic: "water" },
    ],
    actors: ["forum", "port", "guild", "mayor", "ministry"],
    sources: [
      { id: "river", author: "forum" },
      { id: "dock", author: "port" },
      { id: "draft", author: "guild", coded: { complete: false, on: "2031" } },
    ],
    recommendations: [
      { measure: "ferry" },
      { measure: "weirs", stance: "conditional" },
      { measure: "weirs" },
      { measure: "weirs", actor: "mayor", stance: "against" },
      { measure: "ladders", actor: "ministry" },
    ],
  }),
);

describe("what an actor holds", () => {
  it("stands by topic in the order of display, each measure with its roll-up", () => {
    const topics = positionsOfActor(index, "forum").map(({ topic, positions }) => [
      topic.id,
      positions.map(({ measure, position }) => [
        measure.id,
        position.stance,
        position.recommendations.length,
      ]),
    ]);
    expect(topics).toEqual([
      ["water", [["weirs", "conditional", 2]]],
      ["boats", [["ferry", "for", 1]]],
    ]);
  });

  it.each(["port", "nobody"])("is nothing for %s", (actor) => {
    expect(positionsOfActor(index, actor)).toEqual([]);
  });
});

describe("who speaks to a measure", () => {
  it("is told from those who are silent, those not yet read in full and those not on file", () => {
    const { held, silent, notYetRead, notOnFile } = positionsOnMeasure(index, "weirs");
    expect(held.map(({ actor, position }) => [actor.id, position.stance, position.reported])).toEqual([
      ["forum", "conditional", false],
      ["mayor", "against", true],
    ]);
    expect(silent.map(({ id }) => id)).toEqual(["port"]);
    expect(notYetRead.map(({ id }) => id)).toEqual(["guild"]);
    expect(notOnFile.map(({ id }) => id)).toEqual(["ministry"]);
  });

  it("is nobody where there is no such measure", () => {
    expect(positionsOnMeasure(index, "gone")).toEqual({
      held: [],
      silent: [],
      notYetRead: [],
      notOnFile: [],
    });
  });
});
