import { expect, it } from "vitest";
import { noteForms } from "@/lib/view/reader/note-form";

it.each([
  { why: "no paragraph", beside: [], forms: [] },
  { why: "no note", beside: [[600, 0]], forms: [0] },
  {
    why: "room for all in full",
    beside: [
      [600, 3],
      [600, 1],
    ],
    forms: [0, 0],
  },
  {
    why: "room for all in short",
    beside: [
      [310, 2],
      [600, 1],
    ],
    forms: [1, 0],
  },
  {
    why: "no room",
    beside: [
      [310, 6],
      [600, 1],
    ],
    forms: [2, 0],
  },
  {
    why: "room down to the next with notes",
    beside: [
      [60, 1],
      [600, 0],
      [600, 1],
    ],
    forms: [0, 0],
  },
  { why: "the last one short", beside: [[60, 1]], forms: [0] },
])("notes are sent in the fullest form for which there is room: $why", ({ beside, forms }) => {
  const sent = noteForms(beside.map(([length = 0, notes = 0]) => ({ length, notes })));
  expect(sent.filter((_, at) => (beside[at]?.[1] ?? 0) > 0 || beside.length === 1)).toEqual(forms);
});
