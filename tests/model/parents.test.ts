import { describe, expect, it } from "vitest";
import { checkParents } from "@/lib/model/parents";
import { actors, problemsOf, wordsOf } from "./authored";

/** Actors with their parents, as in "mayor < council, council". */
function family(text: string) {
  const pairs = text.split(", ").map((pair) => pair.split(" < "));
  return { actors: actors(...pairs.map(([id = "", parent]) => ({ id, parent }))) };
}

describe("an actor that is its own ancestor is named, and so is everyone on the way round:", () => {
  it.each<[string, readonly string[]]>([
    ["mayor < mayor", ["0 mayor"]],
    ["mayor < council, council < mayor", ["0 council", "1 mayor"]],
    ["a < b, b < c, c < a", ["0 b", "1 c", "2 a"]],
    ["a < b, b < a, rower < rower", ["0 b", "1 a", "2 rower"]],
    ["rower < a, a < b, b < a", ["1 b", "2 a"]],
    ["a < b, b < a, rower < a", ["0 b", "1 a"]],
    ["a < b, b < b, rower < a", ["1 b"]],
  ])("%s", (text, expected) => {
    const places = expected.map((it) => it.replace(" ", "/parent parent-cycle "));
    expect(problemsOf(checkParents, family(text))).toEqual(places.map((place) => `actors/${place}`));
  });

  it.each([
    "mayor",
    "mayor < council, council",
    "council, mayor < council, rower < council",
    "a < b, b < c, c",
    "a < nobody",
  ])("but not in %s", (text) => {
    expect(problemsOf(checkParents, family(text))).toEqual([]);
  });

  it("in words that say which way the circle goes", () => {
    expect(wordsOf(checkParents, family("a < b, b < a, rower < rower"))).toEqual([
      'The actor "a" is its own ancestor, by way of "b". Remove one of the parents on the way round.',
      'The actor "b" is its own ancestor, by way of "a". Remove one of the parents on the way round.',
      'The actor "rower" is its own parent. Remove one of the parents on the way round.',
    ]);
  });
});
