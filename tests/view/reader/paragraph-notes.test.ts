import { describe, expect, it } from "vitest";
import { inFull } from "@/lib/view/reader/excerpt";
import { toNotes } from "@/lib/view/reader/paragraph-notes";
import { toParagraphs } from "@/lib/view/reader/passage";
import { codedSource } from "../coded-source";

function notes(text: string, quotes: Record<string, string[]>, aside: Record<string, string> = {}) {
  const coded = codedSource(text, { quotes, aside });
  return toNotes(inFull(toParagraphs(coded.text, coded.recommendations)));
}

describe("the notes beside a paragraph", () => {
  it("are one a recommendation, in the order in which their passages begin", () => {
    expect(notes("one two three", { a: ["three", "two"], b: ["one"] })).toEqual([
      [
        { id: "b", passages: ["b.1"], isAgain: false },
        { id: "a", passages: ["a.2", "a.1"], isAgain: false },
      ],
    ]);
  });

  it("stand where a passage begins, not where it goes on", () => {
    expect(notes("A start\n\nan end", { a: ["start\n\nan end"] })).toEqual([
      [{ id: "a", passages: ["a.1"], isAgain: false }],
      [],
    ]);
  });

  it("say where a recommendation is met again", () => {
    expect(notes("one\n\ntwo", { a: ["one", "two"] })).toEqual([
      [{ id: "a", passages: ["a.1"], isAgain: false }],
      [{ id: "a", passages: ["a.2"], isAgain: true }],
    ]);
  });

  it("give the reasons for what was set aside, in their places", () => {
    expect(notes("one two three", { a: ["three"] }, { "one two": "history" })).toEqual([
      [
        { id: "set-aside-1", reason: "history" },
        { id: "a", passages: ["a.1"], isAgain: false },
      ],
    ]);
  });
});
