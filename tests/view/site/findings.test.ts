import { describe, expect, it } from "vitest";
import { exampleCell } from "@/lib/view/site/example-cell";
import { findFindings } from "@/lib/view/site/findings";
import { documentLine } from "@/lib/view/summary/document-line";
import { lineText } from "@/lib/view/summary/line";
import { positionsCorpus } from "../summary/positions-corpus";

const many = (length: number, letter = "f") => letter.repeat(length);

describe("findings", () => {
  it.each([
    { why: "nothing to say", positions: {}, found: [] },
    {
      why: "a tiny corpus",
      positions: { ann: "f" },
      found: ["Taken up by only one actor: 1 measure, all by ann"],
    },
    {
      why: "one of each",
      positions: { ann: "ffffff-f", bob: "fffffaf-" },
      found: [
        "Agree most often: ann and bob: on 5 of 6 measures",
        "Most disputed: M6",
        "Taken up by only one actor: 2 measures",
      ],
    },
    {
      why: "a lead among those alone",
      positions: { ann: "ff-", bob: "--f" },
      found: ["Taken up by only one actor: 3 measures, 2 of them by ann"],
    },
    {
      why: "two measures level",
      positions: { ann: "ff", bob: "aa" },
      found: ["Most disputed: M1 and M2"],
    },
    {
      why: "more level than can be named",
      positions: { ann: "fff", bob: "aaa" },
      found: ["Disputed: 3 measures"],
    },
    {
      why: "more pairs differ on one",
      positions: { ann: "ff", bob: "aa", cy: "fn", dan: "f-" },
      found: ["Most disputed: M1"],
    },
    {
      why: "three pairs level",
      positions: { ann: many(5), bob: many(5), cy: many(5) },
      found: ["Agree most often: 3 pairs: on 5 of 5 measures each"],
    },
    {
      why: "the larger share of equal numbers",
      positions: { ann: "fffffff", bob: "fffff--", cy: "-fffffc" },
      found: ["Agree most often: ann and bob: on 5 of 5 measures"],
    },
  ])("where there is $why", ({ positions, found }) => {
    const index = positionsCorpus(positions as Record<string, string>);
    expect(findFindings(index).map(lineText)).toEqual(found);
  });

  it("each lead to the view that proves them", () => {
    const index = positionsCorpus({ ann: "ffffff-f", bob: "fffffaf-" });
    expect(findFindings(index).map((line) => line.flatMap(({ href }) => href ?? []))).toEqual([
      ["/compare?actors=ann,bob"],
      ["/measures/m6"],
      ["/?measure=m7,m8"],
    ]);
  });
});

it.each([
  { positions: {}, line: "No document is on file." },
  { positions: { ann: "f" }, line: "Statement by ann (2031)." },
  { positions: { ann: "f", bob: "f" }, line: "Statement by ann (2031) and statement by bob (2031)." },
  {
    positions: Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((id) => [id, "f"])),
    line: "Statement by a (2031), statement by b (2031), statement by c (2031), statement by d (2031), statement by e (2031) and 2 others.",
  },
])("the documents are named: $line", ({ positions, line }) => {
  expect(lineText(documentLine(positionsCorpus(positions as Record<string, string>)))).toBe(line);
});

it.each([
  { positions: {}, text: undefined },
  {
    positions: { ann: "-", bob: "~a" },
    text: "bob on “M1”: against, in 1 recommendation, only reported by others",
  },
  { positions: { ann: "-f", bob: "~a" }, text: "ann on “M2”: for, in 1 recommendation" },
])("the example of a cell: $text", ({ positions, text }) => {
  expect(exampleCell(positionsCorpus(positions as Record<string, string>))?.text).toBe(text);
});
