import { describe, expect, it } from "vitest";
import { isEmpty } from "@/lib/model/rollup";
import { indexCorpus } from "@/lib/query/corpus-index";
import type { RowDimension } from "@/lib/query/query";
import { buildCorpus } from "../build-corpus";
import { ask, columnsOf, river, words } from "./matrix-words";

describe("the matrix of everything", () => {
  const all = ask(river);

  it("has a column for each actor, those on file first", () => {
    expect(columnsOf(all)).toEqual(["forum", "anglers", "mayor"]);
    expect(all.columns.map(({ group }) => group)).toEqual(["own", "own", "reported"]);
  });

  it("has a row for each measure, by topic, and rolls each cell up or says why it is empty", () => {
    expect(words(all)).toEqual([
      ["close-weirs", "mixed", "against", "against (reported)"],
      ["dredge", "silent", "silent", "for (reported)"],
      ["restock", "silent", "neutral", "not-on-file"],
    ]);
  });

  it("holds the recommendations behind each cell", () => {
    const [cell] = all.rows[0]?.cells ?? [];
    const ids = cell && !isEmpty(cell) ? cell.recommendations.map(({ id }) => id) : [];
    expect(ids).toEqual(["riverside/r1", "riverside/r2", "letter/r6"]);
  });

  it("is reported only where all of a cell is", () => {
    const cell = all.rows[0]?.cells[0];
    expect(cell).toMatchObject({ stance: "mixed", reported: false });
  });

  it("counts the recommendations of each row and column", () => {
    expect(all.rows.map(({ id, total }) => [id, total])).toEqual([
      ["close-weirs", 5],
      ["dredge", 1],
      ["restock", 1],
    ]);
    expect(all.columns.map(({ id, total }) => [id, total])).toEqual([
      ["forum", 3],
      ["anglers", 2],
      ["mayor", 2],
    ]);
  });

  it("leaves nothing out", () => {
    expect(all.omitted).toEqual({ rows: 0, columns: 0 });
  });
});

describe("a cell of several actors", () => {
  it("shows the documents' own position, and what they report only where they have none", () => {
    expect(words(ask(river, { cols: "source" }))).toEqual([
      ["close-weirs", "conditional", "against"],
      ["dredge", "for (reported)", "silent"],
      ["restock", "silent", "neutral"],
    ]);
  });

  it("holds what the documents report all the same, after what they say themselves", () => {
    const corpus = indexCorpus(
      buildCorpus({
        sources: [{ id: "letter", author: "forum" }],
        actors: ["forum", "mayor"],
        recommendations: [
          { id: "letter/told", actor: "mayor", stance: "against" },
          { id: "letter/own", stance: "neutral" },
        ],
      }),
    );
    const idsIn = (query: Parameters<typeof ask>[1]) =>
      ask(corpus, query).rows[0]?.cells.map((cell) =>
        isEmpty(cell) ? [] : cell.recommendations.map(({ id }) => id),
      );
    expect(idsIn({ cols: "source" })).toEqual([["letter/own", "letter/told"]]);
    expect(idsIn({ cols: "actor" })).toEqual([["letter/own"], ["letter/told"]]);
  });
});

describe("rows and columns can be anything", () => {
  it.each([
    [
      "topic",
      "source",
      [
        ["water", "conditional", "against"],
        ["fish", "for", "neutral"],
      ],
    ],
    [
      "actor",
      "measure",
      [
        ["forum", "mixed", "silent", "silent"],
        ["anglers", "against", "silent", "neutral"],
        ["mayor", "against (reported)", "for (reported)", "not-on-file"],
      ],
    ],
    [
      "addressee",
      "topic",
      [
        ["mayor", "silent", "neutral"],
        ["council", "conditional", "neutral"],
      ],
    ],
    [
      "actor",
      "source",
      [
        ["forum", "conditional", "against (reported)"],
        ["anglers", "not-on-file", "against"],
        ["mayor", "mixed (reported)", "not-on-file"],
      ],
    ],
  ] as [RowDimension, RowDimension, string[][]][])("%s by %s", (rows, cols, expected) => {
    expect(words(ask(river, { rows, cols }))).toEqual(expected);
  });
});
