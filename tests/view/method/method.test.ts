import { describe, expect, it } from "vitest";
import type { Library } from "@/lib/model/corpus";
import { methodParts, soleSlot } from "@/lib/model/method-slots";
import { buildMethod } from "@/lib/view/method/method";
import { plainText } from "@/lib/view/method/prose";
import { buildCorpus } from "../../build-corpus";

const library: Library = {
  markers: [],
  moved: [],
  releases: [],
  corpus: buildCorpus({
    measures: ["close-weirs", "build-ladders", "dredge"],
    actors: ["forum", "port", "mayor"],
    sources: [{ id: "river", author: "forum" }],
    recommendations: [
      { measure: "close-weirs", quotes: ["a", "b"] },
      { measure: "close-weirs", actor: "mayor" },
      { measure: "build-ladders", explicitness: "implied" },
    ],
  }),
  texts: {
    river: {
      text: "",
      lines: {},
      setAside: [{ exact: "c", start: 0, end: 1, reason: "history" }],
    },
  },
};

describe("the page on method", () => {
  it("has what stands before the first section as its lead, and a table of the sections", () => {
    const { lead, body, sections } = buildMethod({
      ...library,
      method: "Lead.\n\n## One\n\nText.\n\n### Part of one\n\n## Two",
    });
    expect(lead.blocks.map(({ type }) => type)).toEqual(["paragraph"]);
    expect(body.blocks.map(({ type }) => type)).toEqual(["heading", "paragraph", "heading", "heading"]);
    expect(sections).toEqual([
      { id: "one", text: "One" },
      { id: "two", text: "Two" },
    ]);
  });

  it("is all lead where it has no section", () => {
    const { lead, body } = buildMethod({ ...library, method: "Lead.\n\nMore." });
    expect([lead.blocks.length, body.blocks.length]).toEqual([2, 0]);
  });

  it.each([
    ["recommendations", "3"],
    ["quotes", "4"],
    ["sources", "1"],
    ["actors", "3"],
    ["measures", "3"],
    ["reported", "1"],
    ["implied", "1"],
    ["set-aside", "1"],
    ["shared-measures", "1"],
  ])("counts %s: %s", (name, number) => {
    expect(plainText(buildMethod({ ...library, method: `{{${name}}}` }).lead.blocks)).toBe(number);
  });

  it("has every part from the corpus where the corpus tells no method of its own", () => {
    const parts = buildMethod(library).body.blocks.flatMap(({ raw }) => soleSlot(raw) ?? []);
    expect(parts.toSorted()).toEqual([...methodParts].sort());
  });
});
