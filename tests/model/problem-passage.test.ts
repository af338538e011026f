import { describe, expect, it } from "vitest";
import type { Path } from "@/lib/model/authored";
import { passageFinder } from "@/lib/model/problem-passage";
import { authored, source } from "./authored";

const text = "🐟 A river\nFish swim. Fish swim.\n\nLight the banks. We must row.";
const other = "A pond\nDucks quack.";
const points = (words: string, within = text) => [...within.slice(0, within.indexOf(words))].length;

const lines: Readonly<Record<string, readonly number[]>> = { recommendations: [20, 10], setAside: [30, 40] };
/** Entries stand in other lines than their order says. */
const placeOf = (file: string, [list, index]: Path) => ({
  file,
  line: lines[String(list)]?.[Number(index)] ?? 1,
  column: 3,
});

const corpus = authored({
  sources: [
    source({ id: "pond-2030" }),
    source({ id: "lost-2031", recommendations: [{ quotes: ["Fish swim."] }] }),
    source({
      id: "river-2031",
      recommendations: [
        { quotes: ["Fish fly.", "Light the banks."] },
        { quotes: [{ exact: "Fish swim.", prefix: "swim. " }] },
      ],
      setAside: [{ exact: "We must row.", reason: "history" }],
    }),
    source({ id: "sea-2032", recommendations: [{ quotes: ["A sea"] }] }),
  ],
  seeds: new Map([
    ["pond-2030", { file: "seeds/pond-2030.txt", text: other, sha256: "0" }],
    ["lost-2031", undefined],
    ["river-2031", { file: "seeds/river-2031.txt", text, sha256: "0" }],
    ["sea-2032", { file: "seeds/sea-2032.txt", text: "A sea", sha256: "0" }],
  ]),
  placeOf,
});

const passageAt = (file: string, line: number, column = 1) =>
  passageFinder(corpus)({ file, line, column, code: "quote-missing", value: "", message: "", remedy: "" });

describe("the passage that a problem concerns", () => {
  it.each([
    ["seeds/river-2031.txt", 1, 1, { source: "river-2031", start: 0 }],
    ["seeds/river-2031.txt", 1, 4, { source: "river-2031", start: 2 }],
    ["seeds/river-2031.txt", 2, 1, { source: "river-2031", start: points("Fish") }],
    ["seeds/river-2031.txt", 4, 7, { source: "river-2031", start: points("the banks") }],
    ["seeds/pond-2030.txt", 2, 1, { source: "pond-2030", start: points("Ducks", other) }],
  ])("is the place at which it stands in a document: %s:%i:%i", (file, line, column, expected) => {
    expect(passageAt(file, line, column)).toEqual(expected);
  });

  const secondFish = points("Fish") + "Fish swim. ".length;
  it.each([
    ["as it begins", 10, secondFish],
    ["in the lines behind it", 19, secondFish],
    ["the first that can be found", 20, points("Light")],
    ["the last that begins before it", 29, points("Light")],
    ["of what is set aside", 35, points("We must")],
  ])("is a quote of the entry in which it stands, %s", (_, line, start) => {
    expect(passageAt("sources/river-2031", line)).toEqual({ source: "river-2031", start });
  });

  it.each([
    ["in the head of a source", "sources/river-2031", 5],
    ["in a source without entries", "sources/pond-2030", 5],
    ["in a source whose document cannot be read", "sources/lost-2031", 25],
    ["in another file", "topics", 1],
  ])("is none %s", (_, file, line) => {
    expect(passageAt(file, line)).toBeUndefined();
  });
});

describe("the passage of an entry that was refused", () => {
  const seeds = corpus.seeds;
  const ofRefused = (refused: object) =>
    passageFinder(authored({ sources: [source({ refused })], seeds, placeOf }))({
      file: "sources/river-2031",
      line: 50,
      column: 1,
      code: "key-missing",
      value: "",
      message: "",
      remedy: "",
    })?.start;

  it.each<[string, object, number | undefined]>([
    [
      "a quote that is right",
      { recommendations: [{ quotes: [7, "Fish fly.", "Light the banks."] }] },
      points("Light"),
    ],
    ["its words", { setAside: [{ exact: "We must row.", raison: "history" }] }, points("We must")],
    [
      "its words, by what stands before them",
      { setAside: [{ exact: "swim.", prefix: "Fish swim. Fish " }] },
      points("Fish") + 16,
    ],
    [
      "its words, by what stands behind them",
      { setAside: [{ exact: "swim.", suffix: "\n\nLight" }] },
      points("Fish") + 16,
    ],
    ["none where quotes are no list", { recommendations: [{ quotes: "We must row." }] }, undefined],
    ["none where it is no mapping", { recommendations: ["We must row."] }, undefined],
    ["none where it is nothing", { setAside: [null] }, undefined],
  ])("is that of %s", (_, refused, expected) => {
    expect(ofRefused(refused)).toBe(expected);
  });
});
