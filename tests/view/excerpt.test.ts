import { describe, expect, it } from "vitest";
import { inExcerpts, inFull, type ShownParagraph } from "@/lib/view/excerpt";
import { toParagraphs } from "@/lib/view/passage";
import { codedSource } from "./coded-source";

function paragraphs(text: string, quotes: string[], aside: string[] = []) {
  const coded = codedSource(text, {
    quotes: Object.fromEntries(quotes.map((quote, at) => [`r${at + 1}`, [quote]])),
    aside: Object.fromEntries(aside.map((exact) => [exact, "history"])),
  });
  return toParagraphs(coded.text, coded.recommendations);
}

const shown = ({ stretches, cutBefore, cutAfter }: ShownParagraph) => [
  cutBefore,
  stretches.map(({ start, segments }) => [start, segments.map(({ text }) => text).join("")]),
  cutAfter,
];

describe("a document in full", () => {
  it("is one stretch a paragraph, with nothing left out", () => {
    expect(inFull(paragraphs("One.\n\nTwo three.", ["three"])).map(shown)).toEqual([
      [false, [[0, "One."]], false],
      [false, [[6, "Two three."]], false],
    ]);
  });
});

describe("a document in excerpts", () => {
  it("shows passages, quoted or set aside, with whole words around them", () => {
    const text = "aaaa bbbb cccc QUOTE dddd eeee ffff";
    expect(inExcerpts(paragraphs(text, ["QUOTE"]), 11).map(shown)).toEqual([
      [true, [[4, " bbbb cccc QUOTE dddd eeee "]], true],
    ]);
  });

  it("leaves out the middle between two passages, and says where the rest begins, in code points", () => {
    const text = "ONE 😀 aaaa bbbb cccc dddd eeee TWO";
    expect(inExcerpts(paragraphs(text, ["ONE"], ["TWO"]), 8).map(shown)).toEqual([
      [
        false,
        [
          [0, "ONE 😀 aaaa"],
          [25, " eeee TWO"],
        ],
        false,
      ],
    ]);
  });

  it("leaves out nothing where what would be left out is no longer than what is shown", () => {
    const text = "ONE aaaa bbbb TWO";
    expect(inExcerpts(paragraphs(text, ["ONE", "TWO"]), 6).map(shown)).toEqual([[false, [[0, text]], false]]);
  });

  it("leaves out paragraphs without a passage, and says so before the next that has one", () => {
    const text = "ONE.\n\nTwo.\n\nTHREE.\n\nFOUR.\n\nFive.";
    expect(inExcerpts(paragraphs(text, ["ONE", "THREE", "FOUR"])).map(shown)).toEqual([
      [false, [[0, "ONE."]], false],
      [true, [[12, "THREE."]], false],
      [false, [[20, "FOUR."]], false],
    ]);
  });

  it("shows a passage that spans paragraphs in full", () => {
    const text = "Before.\n\nSTART\n\nEND after.";
    expect(inExcerpts(paragraphs(text, ["START\n\nEND"])).map(shown)).toEqual([
      [true, [[9, "START"]], false],
      [false, [[16, "END after."]], false],
    ]);
  });

  it("of a document in which nothing is coded shows nothing", () => {
    expect(inExcerpts(paragraphs("One.\n\nTwo.", []))).toEqual([]);
  });
});
