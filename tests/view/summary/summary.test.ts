import { describe, expect, it } from "vitest";
import { summariseActor } from "@/lib/view/summary/actor-summary";
import { lineText, type Summary } from "@/lib/view/summary/line";
import { summariseMeasure } from "@/lib/view/summary/measure-summary";
import { summariseSource } from "@/lib/view/summary/source-summary";
import { summariseTopic } from "@/lib/view/summary/topic-summary";
import { positionsCorpus } from "./positions-corpus";

const said = ({ lines }: Summary) => lines.map(lineText);
const linked = ({ lines }: Summary) => lines.flat().flatMap(({ href }) => href ?? []);
const twoTopics = (measure: number) => (measure <= 4 ? "water" : "boats");

describe("the summary of an actor", () => {
  it.each([
    {
      why: "one is nearest, another farthest",
      positions: { ann: "ffffff", bob: "fffffa", cy: "aaaaff" },
      lines: [
        "Takes a position on 6 of 6 measures, in 2 of 2 topics. Most in Water: 4.",
        "Of these positions: 6 for.",
        "6 recommendations, all own.",
        "Nearest: agrees on 5 of 6 measures with bob.",
        "Farthest: differs on 4 of 6 measures from cy.",
      ],
    },
    {
      why: "two are level",
      positions: { ann: "fffffc", bob: "ffffff", cy: "ffffff" },
      lines: [
        "Takes a position on 6 of 6 measures, in 2 of 2 topics. Most in Water: 4.",
        "Of these positions: 5 for, 1 conditional.",
        "6 recommendations, all own.",
        "Nearest: agrees on 5 of 6 measures with bob and cy each.",
        "Differs on no measure from any of the 2 other actors that speak to five or more of the same measures.",
      ],
    },
    {
      why: "the farthest agrees more often than not",
      positions: { ann: "ffffff", bob: "ffffff", cy: "fffffa" },
      lines: [
        "Takes a position on 6 of 6 measures, in 2 of 2 topics. Most in Water: 4.",
        "Of these positions: 6 for.",
        "6 recommendations, all own.",
        "Nearest: agrees on 6 of 6 measures with bob.",
        "Farthest, though in agreement more often: differs on 1 of 6 measures from cy.",
      ],
    },
    {
      why: "the nearest is the farthest too",
      positions: { ann: "ffffff", bob: "fffffa", cy: "nnnnnf" },
      lines: [
        "Takes a position on 6 of 6 measures, in 2 of 2 topics. Most in Water: 4.",
        "Of these positions: 6 for.",
        "6 recommendations, all own.",
        "Nearest: agrees on 5 of 6 measures with bob, and differs on 1: also a larger part than from any other.",
      ],
    },
    {
      why: "one alone can be compared",
      positions: { ann: "ffaff-", bob: "fffff-", cy: "-----f" },
      lines: [
        "Takes a position on 5 of 6 measures, in 2 of 2 topics. Most in Water: 4.",
        "Of these positions: 4 for, 1 against.",
        "5 recommendations, all own.",
        "Only bob speaks to five or more of the same measures: they agree on 4 of 5, and differ on 1.",
      ],
    },
    {
      why: "too little to go on",
      positions: { bob: "f----", ann: "~fa" },
      lines: [
        "Takes a position on 2 of 5 measures, in 1 of 2 topics.",
        "Of these positions: 1 for, 1 against.",
        "2 recommendations, all reported by others.",
        "Too little to go on to say who is nearest: no other actor speaks to five or more of the same measures.",
      ],
    },
    {
      why: "nothing in a source read in full",
      positions: { ann: "-", bob: "f" },
      lines: ["No position: a source of this actor’s own was read in full, and holds none."],
    },
    { why: "nothing at all", positions: { bob: "f", ann: "~-" }, lines: ["No position on file."] },
  ])("says where $why", ({ positions, lines }) => {
    expect(
      said(summariseActor(positionsCorpus(positions as Record<string, string>, twoTopics), "ann")),
    ).toEqual(lines);
  });

  it("leads to its recommendations and to the comparisons, and has its marks by topic", () => {
    const summary = summariseActor(
      positionsCorpus({ ann: "ffffff", bob: "fffffa", cy: "aaffff" }, twoTopics),
      "ann",
    );
    expect(linked(summary)).toEqual([
      "/recommendations?actor=ann",
      "/compare?actors=ann,bob",
      "/compare?actors=ann,cy",
    ]);
    expect(
      summary.rows.map(({ label, href, marks }) => [label, href, marks.map((mark) => mark.href)]),
    ).toEqual([
      ["Water", "#water", ["/measures/m1#ann", "/measures/m2#ann", "/measures/m3#ann", "/measures/m4#ann"]],
      ["Boats", "#boats", ["/measures/m5#ann", "/measures/m6#ann"]],
    ]);
  });
});

describe("the summary of a measure", () => {
  it.each([
    { positions: { ann: "-", bob: "~-" }, lines: ["No position on file."] },
    {
      positions: { ann: "f", bob: "-" },
      lines: [
        "1 actor takes a position: 1 for; in 1 recommendation.",
        "Too little to go on to say who is near: only ann speaks to it.",
        "Silent, with a source of their own read in full: 1 actor.",
      ],
    },
    {
      positions: { ann: "f", bob: "~a" },
      lines: [
        "2 actors take a position: 1 for, 1 against; in 2 recommendations.",
        "Only reported by others: 1.",
        "The two differ.",
        "Compare them.",
      ],
    },
    {
      positions: { ann: "f", bob: "f", cy: "c" },
      lines: [
        "3 actors take a position: 2 for, 1 conditional; in 3 recommendations.",
        "Of their 3 pairs 1 agree, 0 differ, and 2 do neither.",
        "Compare them.",
      ],
    },
    {
      positions: { a: "f", b: "f", c: "f", d: "f", e: "f", f: "f", g: "f" },
      lines: [
        "7 actors take a position: 7 for; in 7 recommendations.",
        "All of them agree.",
        "Compare the first 6 of them.",
      ],
    },
  ])("of $positions", ({ positions, lines }) => {
    expect(said(summariseMeasure(positionsCorpus(positions as Record<string, string>), "m1"))).toEqual(lines);
  });
});

describe("the summary of a topic", () => {
  it.each([
    { positions: { ann: "-" }, lines: ["No position on file."] },
    {
      positions: { ann: "ff", bob: "fa" },
      lines: [
        "2 measures, to which 2 actors speak in 4 recommendations.",
        "Of the 4 positions: 3 for, 1 against.",
        "Actors differ on 1 of 2 measures; most on: M2.",
        "Too little to go on to say who is nearest: no two actors speak to five or more of the same measures here.",
      ],
    },
    {
      positions: { ann: "fffff", bob: "ffffa", cy: "aaaff" },
      lines: [
        "5 measures, to which 3 actors speak in 15 recommendations.",
        "Of the 15 positions: 11 for, 4 against.",
        "Actors differ on 4 of 5 measures.",
        "Nearest: ann and bob agree on 4 of 5 measures.",
        "Farthest: bob and cy differ on 4 of 5 measures.",
      ],
    },
    {
      positions: { ann: "fffff", bob: "fffff", cy: "fffff" },
      lines: [
        "5 measures, to which 3 actors speak in 15 recommendations.",
        "Of the 15 positions: 15 for.",
        "No two actors differ on any of its measures.",
        "Nearest: 3 pairs of actors, which each agree on 5 of 5 measures.",
      ],
    },
  ])("of $positions", ({ positions, lines }) => {
    expect(said(summariseTopic(positionsCorpus(positions as Record<string, string>), "water"))).toEqual(
      lines,
    );
  });
});

it("a document's marks and neighbours are those of its own voice", () => {
  const index = positionsCorpus({ ann: "nfffff", cy: "~a-----a", bob: "afffff" });
  const { lines, rows } = summariseSource(index, "by-ann");
  expect(rows[0]?.marks.map(({ stance, reported }) => [stance, reported])).toEqual([
    ["neutral", false],
    ...Array.from({ length: 5 }, () => ["for", false]),
    ["against", true],
  ]);
  expect(lines.map(lineText).at(-1)).toBe(
    "Only By bob speaks to five or more of the same measures: they agree on 5 of 6, and differ on 0.",
  );
});

describe("the summary of a source", () => {
  it.each([
    { positions: { ann: "-", bob: "f" }, lines: ["Statement by ann, 4 May 2031."] },
    {
      positions: { ann: "ffffff", bob: "fffffa", cy: "~f" },
      lines: [
        "Statement by ann, 4 May 2031.",
        "7 recommendations on 6 measures, 1 of them reported of others.",
        "Only By bob speaks to five or more of the same measures: they agree on 5 of 6, and differ on 1.",
      ],
    },
  ])("of $positions", ({ positions, lines }) => {
    const summary = summariseSource(positionsCorpus(positions as Record<string, string>), "by-ann");
    expect(said(summary)).toEqual(lines);
  });
});
