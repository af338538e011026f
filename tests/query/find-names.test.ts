import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { findNames } from "@/lib/query/find-names";
import { namesOf } from "@/lib/query/names";
import { parseSearch } from "@/lib/query/search";
import { buildCorpus } from "../build-corpus";

const index = indexCorpus(
  buildCorpus({
    topics: [
      { id: "exiles", label: "Support for exiles", short: "Abroad", also: ["diaspora", "asylum seekers"] },
      { id: "water", label: "Água e rios" },
    ],
    measures: [
      { id: "visas", topic: "exiles", label: "Keep issuing visas", also: ["entry permit"] },
      { id: "weirs", topic: "water", label: "Close the old weirs" },
    ],
    actors: [
      { id: "forum", name: "Riverside Forum", short: "Forum" },
      { id: "council", name: "City council", short: "Council" },
    ],
    sources: [{ id: "s", title: "A river for exiles", author: "forum" }],
    recommendations: [
      { source: "s", measure: "visas", addressees: ["council"] },
      { source: "s", measure: "weirs", addressees: ["council"] },
    ],
  }),
);

const find = (search: string, max = 9, count = 1) =>
  findNames(index, parseSearch(search), () => count, max).map(
    ({ facet, id, also }) => `${facet} ${id}${also === undefined ? "" : ` (${also})`}`,
  );

describe("names that a search finds", () => {
  it.each([
    ["nothing for nothing", "  ", []],
    ["nothing where no name has it", "volcano", []],
    ["nothing where one of two words is missing", "keep volcano", []],
    ["a measure by its label", "weirs", ["measure weirs"]],
    ["whatever the case and the marks", "AGUA", ["topic water"]],
    ["words in any order", "old close", ["measure weirs"]],
    ["a phrase", '"the old"', ["measure weirs"]],
    ["an actor by the short name too, and by the long one first", "forum", ["actor forum (Forum)"]],
    ["an addressee", "city", ["addressee council"]],
    ["a topic by a further word", "diaspora", ["topic exiles (diaspora)"]],
    ["by the beginning of a further word", "asyl", ["topic exiles (asylum seekers)"]],
    ["a measure by a further word", "permit", ["measure visas (entry permit)"]],
    ["a topic by its short name", "abroad", ["topic exiles (Abroad)"]],
    ["a word before what is inside of one", "river", ["actor forum", "source s"]],
    ["inside of a word at last", "iver", ["actor forum", "source s"]],
    ["label and title alike, topics first", "exiles", ["topic exiles", "source s"]],
    [
      "what begins with it before what has it later",
      "a",
      [
        "topic water",
        "source s",
        "topic exiles (Abroad)",

        "measure visas",
      ],
    ],
  ] as const)("%s: %j", (_, search, found) => {
    expect(find(search)).toEqual(found);
  });

  it("no more than asked for", () => {
    expect(find("exiles", 1)).toEqual(["topic exiles"]);
  });

  it("with their counts, those without any last", () => {
    const found = findNames(index, ["exiles"], (facet) => (facet === "topic" ? 0 : 7), 9);
    expect(found.map(({ facet, count }) => [facet, count])).toEqual([
      ["source", 7],
      ["topic", 0],
    ]);
  });
});

describe("the best fit comes first, whichever comes first in the content", () => {
  it.each([
    ["what begins with all words before what has each of them", "for boats", "Boats for hire", "For boats"],
    ["what has each word before what has one inside of another", "old boats", "Old seaboats", "Boats, old"],
  ])("%s: %j", (_, search, worse, better) => {
    const topics = [
      { id: "worse", label: worse },
      { id: "better", label: better },
    ];
    const found = findNames(indexCorpus(buildCorpus({ topics })), parseSearch(search), () => 1, 9);
    expect(found.map(({ id }) => id)).toEqual(["better", "worse"]);
  });

  it("but not where choosing it would show nothing", () => {
    const found = findNames(index, ["a"], (facet) => (facet === "measure" ? 7 : 0), 9);
    expect(found.map(({ id }) => id)).toEqual(["visas", "water", "s", "exiles"]);
  });
});

it("every value that can be chosen has a name", () => {
  expect(namesOf(index).map(({ facet, id }) => `${facet} ${id}`)).toEqual([
    "topic exiles",
    "topic water",
    "measure visas",
    "measure weirs",
    "actor forum",
    "addressee council",
    "source s",
  ]);
});
