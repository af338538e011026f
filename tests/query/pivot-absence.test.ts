import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import type { RowDimension } from "@/lib/query/query";
import { buildCorpus } from "../build-corpus";
import { ask, columnsOf, river, word } from "./matrix-words";

describe("why a cell is empty", () => {
  const unread = { complete: false, on: "2031" };
  const corpus = indexCorpus(
    buildCorpus({
      actors: ["read", "half-read", "coauthor", "told-of", "addressed"],
      measures: ["asked", "other", "third"],
      sources: [
        { id: "whole", author: "read" },
        { id: "half", author: "half-read", coauthors: ["coauthor"], coded: unread },
      ],
      recommendations: [
        { source: "whole", measure: "asked" },
        { source: "whole", actor: "told-of", measure: "asked" },
        { source: "half", measure: "asked", addressees: ["addressed"] },
        { source: "whole", actor: "told-of", measure: "other" },
        { source: "half", measure: "third" },
      ],
    }),
  );
  const cell = (rows: RowDimension, cols: RowDimension, row: string, column: string, index = corpus) => {
    const table = ask(index, { rows, cols });
    const found = table.rows.find(({ id }) => id === row)?.cells[columnsOf(table).indexOf(column)];
    return found && word(found);
  };

  it.each([
    [
      "an actor with a source that has been read in full is silent",
      "measure",
      "actor",
      "other",
      "read",
      "silent",
    ],
    [
      "an actor whose source has not been read in full is not yet read",
      "measure",
      "actor",
      "other",
      "half-read",
      "not-yet-read",
    ],
    [
      "and so is a coauthor of it, who holds no position at all",
      "actor",
      "measure",
      "coauthor",
      "asked",
      "not-yet-read",
    ],
    [
      "an actor who is only reported is not on file",
      "actor",
      "addressee",
      "told-of",
      "addressed",
      "not-on-file",
    ],
    ["a source that has been read in full is silent", "measure", "source", "third", "whole", "silent"],
    [
      "a source that has not been read in full is not yet read",
      "source",
      "measure",
      "half",
      "other",
      "not-yet-read",
    ],
    ["a source in a column likewise", "measure", "source", "other", "half", "not-yet-read"],
    [
      "an actor in a source of somebody else's is not on file",
      "actor",
      "source",
      "half-read",
      "whole",
      "not-on-file",
    ],
    [
      "an actor in an unread source of their own is not yet read",
      "source",
      "actor",
      "half",
      "coauthor",
      "not-yet-read",
    ],
    [
      "a corpus that has not been read in full is not yet read, where nobody speaks in row or column",
      "measure",
      "addressee",
      "other",
      "addressed",
      "not-yet-read",
    ],
  ] as [string, RowDimension, RowDimension, string, string, string][])(
    "%s",
    (_rule, rows, cols, row, column, expected) => {
      expect(cell(rows, cols, row, column)).toBe(expected);
    },
  );

  it("an actor is silent in a source of their own that they share", () => {
    const shared = indexCorpus(
      buildCorpus({
        sources: [{ id: "joint", author: "a", coauthors: ["b"] }],
        recommendations: [{ source: "joint" }],
      }),
    );
    expect(cell("actor", "source", "b", "joint", shared)).toBe("silent");
  });

  it("a corpus that has been read in full is silent, where nobody speaks in row or column", () => {
    expect(cell("measure", "addressee", "dredge", "mayor", river)).toBe("silent");
  });

  it.each([
    ["read in full", "own", ["read"]],
    ["not yet read in full", "not-yet-read", ["half-read", "coauthor"]],
    ["only reported", "reported", ["told-of"]],
  ])("those %s are a group of columns of their own", (_what, group, ids) => {
    const { columns } = ask(corpus);
    expect(columns.filter((column) => column.group === group).map(({ id }) => id)).toEqual(ids);
  });

  it("folding the reported away leaves those who are not yet read", () => {
    expect(columnsOf(ask(corpus, { fold: ["reported"] }))).toEqual(["read", "half-read", "coauthor"]);
  });
});
