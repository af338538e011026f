import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { countUnplaced, dimensions } from "@/lib/query/dimension";
import { buildCorpus } from "../build-corpus";

const index = indexCorpus(
  buildCorpus({
    groups: [{ id: "shore", label: "On the shore" }],
    actors: [
      { id: "forum", name: "Riverside Forum", short: "Forum", group: "shore" },
      { id: "club", short: "Club" },
      { id: "anglers", short: "Anglers", group: "shore" },
      { id: "mayor", short: "Mayor" },
      { id: "council", short: "Council" },
    ],
    sources: [
      { id: "paper", author: "forum", coded: { complete: true, on: "2031-06-01" } },
      { id: "draft", author: "club", coded: { complete: false, on: "2031-06-01" } },
    ],
    recommendations: [
      { source: "paper", addressees: ["council"], stance: "conditional", condition: "a ladder comes first" },
      { source: "paper", actor: "anglers" },
      { source: "paper", actor: "mayor", stance: "neutral" },
      { source: "draft", stance: "against" },
    ],
  }),
);

describe("dimensions", () => {
  it("actors are those who hold a position, by whether their own sources have been read, and fold where only others report them", () => {
    const told = dimensions.actor.members(index).map(({ id, group, foldsInto }) => [id, group, foldsInto]);
    expect(told).toEqual([
      ["forum", "own", undefined],
      ["club", "not-yet-read", undefined],
      ["anglers", "reported", "shore"],
      ["mayor", "reported", undefined],
    ]);
  });

  it("a source is short for its author, who is to act is whoever somebody asks", () => {
    expect(dimensions.source.members(index).map(({ id, short }) => [id, short])).toEqual([
      ["paper", "Forum"],
      ["draft", "Club"],
    ]);
    expect(dimensions.addressee.members(index).map(({ id }) => id)).toEqual(["council"]);
  });

  it("a recommendation stands on the side of its stance", () => {
    const keys = index.corpus.recommendations.map((each) => dimensions.stance.keysOf(each));
    const ids = dimensions.stance.members(index).map(({ id }) => id);
    expect(keys).toEqual([["between"], ["for"], ["between"], ["against"]]);
    expect(ids).toEqual(expect.arrayContaining(keys.flat()));
  });
});

it("countUnplaced counts what names no row or no column", () => {
  const { recommendations } = index.corpus;
  expect(countUnplaced(recommendations, "measure", "actor")).toBe(0);
  expect(countUnplaced(recommendations, "addressee", "actor")).toBe(3);
  expect(countUnplaced(recommendations, "source", "addressee")).toBe(3);
  expect(countUnplaced([], "addressee")).toBe(0);
});
