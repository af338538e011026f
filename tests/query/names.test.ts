import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { namesOf, toWords } from "@/lib/query/names";
import { buildCorpus } from "../build-corpus";

describe("namesOf", () => {
  const index = indexCorpus(
    buildCorpus({
      topics: [
        { id: "water", label: "Rivers and lakes", short: "Water" },
        { id: "fish", label: "Fish", short: "Fish", also: ["angling"] },
      ],
      measures: [
        { id: "weirs", topic: "water", label: "Close the old weirs", also: ["dams"] },
        { id: "restock", topic: "fish", label: "Restock" },
      ],
      actors: [
        { id: "forum", name: "Riverside Forum", short: "Forum" },
        { id: "council", name: "City council", short: "Council" },
      ],
      sources: [{ id: "paper", title: "A river for everyone", author: "forum" }],
      recommendations: [{ measure: "weirs", addressees: ["council"] }, { measure: "restock" }],
    }),
  );

  it("are those of every facet with names, in their order, each with all that it is called, once", () => {
    const told = namesOf(index).map(({ facet, id, label, spellings }) => [
      `${facet} ${id}: ${label}`,
      ...spellings.map(({ text }) => text),
    ]);
    expect(told).toEqual([
      ["topic water: Rivers and lakes", "Rivers and lakes", "Water"],
      ["topic fish: Fish", "Fish", "angling"],
      ["measure weirs: Close the old weirs", "Close the old weirs", "dams"],
      ["measure restock: Restock", "Restock"],
      ["actor forum: Riverside Forum", "Riverside Forum", "Forum"],
      ["addressee council: City council", "City council", "Council"],
      ["source paper: A river for everyone", "A river for everyone"],
    ]);
  });

  it("are made once for an index", () => {
    expect(namesOf(index)).toBe(namesOf(index));
  });
});

it.each([
  ["", " "],
  ["city council", " city council"],
  ["«city» -- council (2031).", " city council 2031"],
])("toWords(%j) is %j", (folded, words) => {
  expect(toWords(folded)).toBe(words);
});
