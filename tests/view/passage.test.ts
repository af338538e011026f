import { describe, expect, it } from "vitest";
import type { Recommendation, SetAside } from "@/lib/model/corpus";
import { locateQuote } from "@/lib/model/quote";
import { type Paragraph, toParagraphs } from "@/lib/view/passage";
import { buildCorpus } from "../build-corpus";

/** A document in which each recommendation quotes the given words, and some are set aside. */
function cut(text: string, quotes: Record<string, string[]>, aside: string[] = []): readonly Paragraph[] {
  const locate = (exact: string) => {
    const place = locateQuote(text, { exact });
    if ("kind" in place) throw new Error(`"${exact}" is ${place.kind}.`);
    return place;
  };
  const recommendations = buildCorpus({
    recommendations: Object.keys(quotes).map((id) => ({ id })),
  }).recommendations.map(
    (each): Recommendation => ({ ...each, quotes: (quotes[each.id] ?? []).map(locate) }),
  );
  const setAside = aside.map((exact): SetAside => ({ ...locate(exact), reason: `not ${exact}` }));
  return toParagraphs({ text, setAside, lines: {} }, recommendations);
}

const shown = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ segments }) => segments.map(({ text, passages }) => [text, ...passages]));

describe("a document as paragraphs", () => {
  it("is a paragraph a line that is not blank, each with its offset in code points", () => {
    const paragraphs = cut("😀 One.\r\n\r\n \nTwo.\n\nThree.", {});
    expect(paragraphs.map(({ start, segments }) => [start, segments.map(({ text }) => text)])).toEqual([
      [0, ["😀 One."]],
      [12, ["Two."]],
      [18, ["Three."]],
    ]);
  });

  it("without any text has no paragraph", () => {
    expect(cut("", {})).toEqual([]);
  });

  it("is cut where a passage begins and ends", () => {
    expect(shown(cut("The weirs must go.", { a: ["weirs must"] }))).toEqual([
      [["The "], ["weirs must", "a.1"], [" go."]],
    ]);
  });

  it("counts characters of two units as one", () => {
    expect(shown(cut("😀😀 go 𝒻.", { a: ["go 𝒻"] }))).toEqual([[["😀😀 "], ["go 𝒻", "a.1"], ["."]]]);
  });

  it("numbers the passages of a recommendation from 1", () => {
    expect(shown(cut("one two", { a: ["two", "one"] }))).toEqual([[["one", "a.2"], [" "], ["two", "a.1"]]]);
  });

  it("names all passages where they overlap, nest or are the same", () => {
    const paragraphs = cut("abcdefg", { outer: ["abcde"], inner: ["bc"], after: ["defg"], same: ["bc"] });
    expect(shown(paragraphs)).toEqual([
      [
        ["a", "outer.1"],
        ["bc", "inner.1", "same.1", "outer.1"],
        ["de", "after.1", "outer.1"],
        ["fg", "after.1"],
      ],
    ]);
  });

  it("says where a passage that spans paragraphs starts and ends, once each", () => {
    const [first, second] = cut("A start.\n\nAn end. More.", { a: ["start.\n\nAn end."] });
    expect(first?.segments).toEqual([
      { text: "A ", passages: [], setAside: [], starts: [], ends: [] },
      { text: "start.", passages: ["a.1"], setAside: [], starts: ["a.1"], ends: [] },
    ]);
    expect(second?.segments).toEqual([
      { text: "An end.", passages: ["a.1"], setAside: [], starts: [], ends: ["a.1"] },
      { text: " More.", passages: [], setAside: [], starts: [], ends: [] },
    ]);
  });

  it("gives the reason for what is set aside, also under a quote", () => {
    const [paragraph] = cut("By June it rains.", { a: ["June"] }, ["June it rains"]);
    expect(paragraph?.segments.map(({ text, passages, setAside }) => [text, passages, setAside])).toEqual([
      ["By ", [], []],
      ["June", ["a.1"], [{ id: "set-aside-1", reason: "not June it rains" }]],
      [" it rains", [], [{ id: "set-aside-1", reason: "not June it rains" }]],
      [".", [], []],
    ]);
  });

  it("loses no character of a line", () => {
    const text = "  One, 😀 two.\r\n\tThree “four”.  ";
    const paragraphs = cut(text, { a: ["two.\r\n\tThree"], b: ["😀"], c: ["“four”"] }, ["One"]);
    expect(paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join(""))).toEqual(
      text.split("\r\n"),
    );
  });
});
