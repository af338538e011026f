import { describe, expect, it } from "vitest";
import type { Recommendation } from "@/lib/model/corpus";
import { disagreementIn, positionsIn } from "@/lib/query/arrange";
import { indexCorpus } from "@/lib/query/corpus-index";
import type { Query } from "@/lib/query/query";
import { buildCorpus } from "../build-corpus";
import { ask, columnsOf, rowsOf, words } from "./matrix-words";

describe("sorting rows", () => {
  const stances: Record<string, Partial<Record<string, Recommendation["stance"]>>> = {
    "one-for": { a: "for" },
    "all-for": { a: "for", b: "for", c: "conditional" },
    split: { a: "for", b: "against", c: "against" },
    "conditional-against": { a: "conditional", b: "against" },
    neutral: { a: "neutral", b: "against", c: "neutral" },
  };
  const index = indexCorpus(
    buildCorpus({
      measures: Object.keys(stances).map((id) => ({ id })),
      sources: ["a", "b", "c"].map((author) => ({ id: author, author })),
      recommendations: Object.entries(stances).flatMap(([measure, held]) =>
        Object.entries(held).map(([source, stance]) => ({ measure, source, ...(stance && { stance }) })),
      ),
    }),
  );
  const content = Object.keys(stances);

  it.each([
    ["not at all by default", [], content],
    [
      "by the number of actors",
      ["actors"],
      ["one-for", "conditional-against", "all-for", "split", "neutral"],
    ],
    [
      "by the number of actors, downwards",
      ["-actors"],
      ["all-for", "split", "neutral", "conditional-against", "one-for"],
    ],
    [
      "by disagreement, downwards",
      ["-disagreement"],
      ["split", "conditional-against", "one-for", "all-for", "neutral"],
    ],
    [
      "by disagreement, upwards",
      ["disagreement"],
      ["one-for", "all-for", "neutral", "conditional-against", "split"],
    ],
    ["by label", ["label"], ["all-for", "conditional-against", "neutral", "one-for", "split"]],
    [
      "by two, the second where the first is equal",
      ["-actors", "label"],
      ["all-for", "neutral", "split", "conditional-against", "one-for"],
    ],
    ["not by what is only for the list", ["statement"], content],
  ] as [string, string[], string[]][])("%s", (_what, sort, expected) => {
    const keys = sort.map((by): Query["sort"][number] => ({
      by: by.replace("-", "") as Query["sort"][number]["by"],
      descending: by.startsWith("-"),
    }));
    expect(rowsOf(ask(index, { sort: keys }))).toEqual(expected);
  });

  it("counts actors with a position, and pairs of them that differ", () => {
    const table = ask(index);
    expect(table.rows.map((row) => [row.id, positionsIn(row), disagreementIn(row)])).toEqual([
      ["one-for", 1, 0],
      ["all-for", 3, 0],
      ["split", 3, 2],
      ["conditional-against", 2, 1],
      ["neutral", 3, 0],
    ]);
  });
});

describe("sorting columns", () => {
  const index = indexCorpus(
    buildCorpus({
      actors: [
        { id: "a", name: "Zander" },
        { id: "b", name: "Élan" },
        { id: "c", name: "Otter" },
        { id: "d", name: "Carp" },
      ],
      sources: [
        { id: "s", author: "a" },
        { id: "t", author: "b" },
      ],
      recommendations: ["a", "b", "b", "c", "d", "d", "d"].map((actor, at) => ({
        source: actor === "b" ? "t" : "s",
        actor,
        measure: `m${at}`,
      })),
    }),
  );

  it.each([
    ["content", ["a", "b", "c", "d"]],
    ["positions", ["b", "a", "d", "c"]],
    ["name", ["b", "a", "d", "c"]],
  ] as const)("by %s stays within those on file and those reported", (colsort, expected) => {
    expect(columnsOf(ask(index, { colsort }))).toEqual(expected);
  });

  it("moves the cells with their columns", () => {
    const table = ask(index, { colsort: "positions" });
    expect(words(table)[0]).toEqual(["m0", "silent", "for", "not-on-file", "not-on-file"]);
  });
});
