import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { readSource } from "@/lib/view/reader/read-source";
import { codedSource } from "../coded-source";

type Sketch = Parameters<typeof codedSource>[1];

function strip(text: string, sketch: Sketch) {
  const { library } = codedSource(text, sketch);
  return readSource("source", library, indexCorpus(library.corpus))?.strip;
}

describe("the strip of a document", () => {
  const text = "One. Two. Three.\n\nFour. Five.\n\nSix.";

  it("has a step a sentence, in runs of a paragraph that are alike, each with the way to its place", () => {
    expect(strip(text, { quotes: { "source/a": ["Two.", "Five."] }, aside: { "Six.": "history" } })).toEqual({
      steps: 6,
      firsts: [0, 3, 5],
      runs: [
        { state: "context", first: 0, length: 1, fragment: "at-0", reason: undefined },
        { state: "quoted", first: 1, length: 1, fragment: "source/a.1", reason: undefined },
        { state: "context", first: 2, length: 1, fragment: "at-0", reason: undefined },
        { state: "context", first: 3, length: 1, fragment: "at-18", reason: undefined },
        { state: "quoted", first: 4, length: 1, fragment: "source/a.2", reason: undefined },
        { state: "set-aside", first: 5, length: 1, fragment: "set-aside-1", reason: "history" },
      ],
    });
  });

  it("is one run a paragraph where nothing is coded", () => {
    expect(strip(text, {})?.runs.map(({ first, length, fragment }) => [first, length, fragment])).toEqual([
      [0, 3, "at-0"],
      [3, 2, "at-18"],
      [5, 1, "at-31"],
    ]);
  });

  it("leads to the paragraph where a passage only goes on", () => {
    const runs = strip("One.\n\nTwo.", { quotes: { "source/a": ["One.\n\nTwo."] } })?.runs;
    expect(runs?.map(({ state, fragment }) => [state, fragment])).toEqual([
      ["quoted", "source/a.1"],
      ["quoted", "at-6"],
    ]);
  });

  it("leads nowhere where an excerpt leaves the sentence out", () => {
    const runs = strip("One.\n\nTwo.", {
      quotes: { "source/a": ["Two."] },
      source: { fullText: false },
    })?.runs;
    expect(runs?.map(({ state, fragment }) => [state, fragment])).toEqual([
      ["context", undefined],
      ["quoted", "source/a.1"],
    ]);
  });

  it("keeps passages apart that were set aside for different reasons", () => {
    const runs = strip("One. Two. Three.", { aside: { "One.": "history", "Two. Three.": "forecast" } })?.runs;
    expect(runs?.map(({ length, reason }) => [length, reason])).toEqual([
      [1, "history"],
      [2, "forecast"],
    ]);
  });

  it("of a document without text has no step", () => {
    expect(strip("", {})).toEqual({ steps: 0, runs: [], firsts: [] });
  });
});
