import { describe, expect, it } from "vitest";
import { type Paragraph, toParagraphs } from "@/lib/view/reader/passage";
import { codedSource } from "../coded-source";

/** A document in which each recommendation quotes the given words, and some are set aside. */
function cut(text: string, quotes: Record<string, string[]>, aside: string[] = []): readonly Paragraph[] {
  const coded = codedSource(text, {
    quotes,
    aside: Object.fromEntries(aside.map((exact) => [exact, `not ${exact}`])),
  });
  return toParagraphs(coded.text, coded.recommendations);
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

  it("names all passages where they overlap, nest or are the same, the shortest first", () => {
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

  it("gives the reason for what is set aside, also under a quote, and where it starts and ends", () => {
    const [paragraph] = cut("By June it rains.", { a: ["June"] }, ["June it rains"]);
    const aside = { id: "set-aside-1", reason: "not June it rains" };
    expect(paragraph?.segments).toEqual([
      { text: "By ", passages: [], setAside: [], starts: [], ends: [] },
      { text: "June", passages: ["a.1"], setAside: [aside], starts: ["a.1", "set-aside-1"], ends: ["a.1"] },
      { text: " it rains", passages: [], setAside: [aside], starts: [], ends: ["set-aside-1"] },
      { text: ".", passages: [], setAside: [], starts: [], ends: [] },
    ]);
  });

  it("names every passage set aside, where they overlap", () => {
    const [paragraph] = cut("abc", {}, ["ab", "bc"]);
    expect(paragraph?.segments.map(({ text, setAside }) => [text, ...setAside.map(({ id }) => id)])).toEqual([
      ["a", "set-aside-1"],
      ["b", "set-aside-1", "set-aside-2"],
      ["c", "set-aside-2"],
    ]);
  });

  it("cuts a paragraph with three hundred passages into three hundred pieces and what stands between them", () => {
    const words = Array.from({ length: 300 }, (_, at) => `word${at}.`);
    const quotes = Object.fromEntries(words.map((word, at) => [`r${at}`, [word]]));
    const [paragraph, ...others] = cut(words.join(" "), quotes);
    expect(others).toEqual([]);
    expect(paragraph?.segments).toHaveLength(599);
    expect(paragraph?.segments.flatMap(({ starts }) => starts)).toEqual(words.map((_, at) => `r${at}.1`));
  });

  it("loses no character: gaps and segments make up the text", () => {
    const text = "\ufeff\n  One, 😀 two.\r\n\tThree “four”.  ";
    const paragraphs = cut(text, { a: ["two.\r\n\tThree"], b: ["😀"], c: ["“four”"] }, ["One"]);
    const whole = paragraphs.map(({ gap, segments }) => gap + segments.map((each) => each.text).join(""));
    expect(whole.join("")).toBe(text);
  });

  it("keeps the characters of bullets, escapes and mark-up as they are", () => {
    const text = "  • A \\(b\\) **c** [d](#)";
    const [paragraph] = cut(text, {});
    expect(paragraph).toMatchObject({ start: 0, gap: "", kind: "item" });
    expect(paragraph?.segments.map((segment) => segment.text).join("")).toBe(text);
  });
});
