import { describe, expect, it } from "vitest";
import { type MarginNote, placeNotes } from "@/lib/view/reader/margin";

const margin = { gap: 5, slack: 20 };
const note = (anchor: number, ...heights: number[]): MarginNote => ({ anchor, heights });
const tops = (notes: readonly MarginNote[], of = margin) => placeNotes(notes, of).map(({ top }) => top);
const forms = (notes: readonly MarginNote[], of = margin) => placeNotes(notes, of).map(({ form }) => form);

describe("notes in the margin", () => {
  it("stand beside their passages, in full, where there is room", () => {
    const notes = [note(0, 40, 10), note(50, 40, 10), note(95, 40, 10)];
    expect(placeNotes(notes, margin)).toEqual([
      { top: 0, form: 0 },
      { top: 50, form: 0 },
      { top: 95, form: 0 },
    ]);
  });

  it("slide down rather than collide", () => {
    expect(tops([note(0, 40), note(30, 40), note(100, 40)])).toEqual([0, 45, 100]);
  });

  it("keep their order where their passages begin on the same line", () => {
    expect(tops([note(10, 10), note(10, 10), note(10, 10)])).toEqual([10, 25, 40]);
  });

  it("are shortened where one would slide further than it may, the nearest first", () => {
    const notes = [note(0, 30, 10), note(20, 30, 10), note(40, 30, 10)];
    expect(tops([note(0, 30), note(20, 30), note(40, 30)])).toEqual([0, 35, 70]);
    expect(forms(notes)).toEqual([0, 1, 0]);
    expect(tops(notes)).toEqual([0, 35, 50]);
  });

  it("are all shortened a little before one is shortened more", () => {
    const notes = [note(0, 60, 40, 10), note(0, 60, 40, 10), note(0, 60, 40, 10), note(0, 60, 40, 10)];
    expect(forms(notes, { gap: 0, slack: 80 })).toEqual([1, 2, 2, 0]);
  });

  it("leave those in full that are not in the way", () => {
    const notes = [note(0, 60, 10), note(200, 60, 10), note(200, 60, 10)];
    expect(forms(notes)).toEqual([0, 1, 0]);
  });

  it("run on past the text, in their order, where even the shortest forms need more room", () => {
    const notes = Array.from({ length: 300 }, () => note(0, 60, 40, 18));
    const placed = placeNotes(notes, margin);
    expect(placed.slice(0, -1).every(({ form }) => form === 2)).toBe(true);
    expect(placed.map(({ top }) => top)).toEqual(notes.map((_, at) => at * 23));
  });

  it("keep an open one open", () => {
    const notes = [note(0, 60, 10), { ...note(0, 60, 10), isOpen: true }, note(0, 60, 10)];
    expect(forms(notes)).toEqual([1, 0, 0]);
  });

  it("are none where there is none", () => {
    expect(placeNotes([], margin)).toEqual([]);
  });
});
