import { describe, expect, it } from "vitest";
import type { Authored } from "@/lib/model/authored";
import { checkMoved, movedTo } from "@/lib/model/moved";
import { authored, entries, problemsOf, source, wordsOf } from "./authored";

const defined = {
  actor: new Set(["mayor"]),
  group: new Set<string>(),
  topic: new Set(["water"]),
  measure: new Set(["light-the-banks"]),
};

/** A corpus in which ids have moved, as in "lamps > light-the-banks". */
function moves(text: string, more: Partial<Authored> = {}) {
  const pairs = text.split(", ").map((pair) => {
    const [from = "", to = ""] = pair.split(" > ");
    return { from, to };
  });
  const sources = [source({ recommendations: [{ id: "river-2031/no-toll" }] })];
  return { sources, sourceIds: ["river-2031"], defined, moved: entries("moved", pairs), ...more };
}

describe("an id that was given up", () => {
  it.each(["light-the-banks", "mayor", "water", "river-2031", "river-2031/no-toll"])("leads to %s", (to) => {
    expect(problemsOf(checkMoved, moves(`old > ${to}`))).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["old > nothing", ["0/to reference-unknown nothing"]],
    ["mayor > water", ["0/from moved-exists mayor"]],
    ["old > older, older > water", ["0/to moved-chain older"]],
    ["old > water, old > mayor", ["1/from id-duplicate old"]],
    ["old > old", ["0/to moved-chain old"]],
  ])("must be gone, and lead to what is there in one step: %s", (text, expected) => {
    expect(problemsOf(checkMoved, moves(text))).toEqual(expected.map((place) => `moved/${place}`));
  });

  it.each<[string, Partial<Authored>]>([
    ["a file of a source could not be read", { mentioned: undefined }],
    ["it stands in what was refused", { mentioned: new Set(["gone"]) }],
    ...(["actor", "measure", "topic"] as const).map((kind): [string, Partial<Authored>] => [
      `the ${kind}s are not known`,
      { defined: { ...defined, [kind]: undefined } },
    ]),
  ])("may lead to what is not there where %s", (_, more) => {
    expect(problemsOf(checkMoved, moves("old > gone", more))).toEqual([]);
  });

  it("is told of in words that say where it stands, and what was meant", () => {
    const text = "old > waters, older > xyz, mayor > water, first > second, second > water, old > water";
    expect(wordsOf(checkMoved, moves(text))).toEqual([
      'There is no "waters" for "old" to have moved to. Did you mean "water"?',
      'There is no "xyz" for "older" to have moved to. Name an id that exists.',
      '"mayor" is said to have moved to "water", and it still exists. Remove this entry, or give the id up.',
      '"first" is said to have moved to "second", which has itself moved to "water". Write where it ends: "water".',
      'Where "old" has moved is already said at moved:1. Remove one of the two.',
    ]);
  });

  it("stands for another, or for none", () => {
    const moved = authored(moves("old > water, older > mayor")).moved.map(({ value }) => value);
    expect(["old", "older", "water"].map((id) => movedTo(id, moved))).toEqual(["water", "mayor", undefined]);
  });
});
