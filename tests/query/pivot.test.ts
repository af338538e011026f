import { describe, expect, it } from "vitest";
import type { Corpus, Recommendation } from "@/lib/model/corpus";
import { type Absence, type Cell, isEmpty, rollUp } from "@/lib/model/rollup";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";
import { disagreementIn, type Pivot, pivot, positionsIn, unfolded } from "@/lib/query/pivot";
import { type DimensionId, dimensionIds, everything, isFiltered, type Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { buildCorpus, type CorpusSketch } from "../build-corpus";
import { seededRandom } from "../random";
import { randomCorpus, randomQuery } from "./random-query";

type Wish = Omit<Partial<Query>, "filters"> & { readonly filters?: Partial<Query["filters"]> };

function ask(index: CorpusIndex, wish: Wish = {}): Pivot {
  const query: Query = { ...everything, ...wish, filters: { ...everything.filters, ...wish.filters } };
  return pivot(index, query, runQuery(index, query));
}

const shown = (cell: Cell) =>
  isEmpty(cell) ? cell.absence : cell.reported ? `${cell.stance} (reported)` : cell.stance;
/** A matrix as rows of words: the row, then its cells. */
const words = ({ rows }: Pivot) => rows.map(({ id, cells }) => [id, ...cells.map(shown)]);
const columnsOf = ({ columns }: Pivot) => columns.map(({ id }) => id);
const rowsOf = ({ rows }: Pivot) => rows.map(({ id }) => id);

const riverSketch: CorpusSketch = {
  topics: ["water", "fish"],
  actors: ["mayor", "forum", "anglers", "council"],
  measures: [
    { id: "restock", topic: "fish" },
    { id: "close-weirs", topic: "water" },
    { id: "dredge", topic: "water" },
  ],
  sources: [
    { id: "riverside", author: "forum" },
    { id: "letter", author: "anglers", date: "2032" },
  ],
  recommendations: [
    { source: "riverside", measure: "close-weirs", stance: "conditional", addressees: ["council"] },
    { source: "riverside", measure: "close-weirs", stance: "for", topics: ["fish"] },
    { source: "riverside", actor: "mayor", measure: "close-weirs", stance: "against" },
    { source: "riverside", actor: "mayor", measure: "dredge", stance: "for", addressees: ["council"] },
    { source: "letter", measure: "close-weirs", stance: "against" },
    { source: "letter", actor: "forum", measure: "close-weirs", stance: "against" },
    { source: "letter", measure: "restock", stance: "neutral", addressees: ["council", "mayor"] },
  ],
};
const river = indexCorpus(buildCorpus(riverSketch));

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

describe("rows and columns can be anything", () => {
  it.each([
    [
      "topic",
      "source",
      [
        ["water", "mixed", "against"],
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
  ] as [DimensionId, DimensionId, string[][]][])("%s by %s", (rows, cols, expected) => {
    expect(words(ask(river, { rows, cols }))).toEqual(expected);
  });
});

describe("why a cell is empty", () => {
  const unread = { complete: false, on: "2031" };
  const corpus = indexCorpus(
    buildCorpus({
      actors: ["read", "half-read", "told-of", "addressed"],
      measures: ["asked", "other", "third"],
      sources: [
        { id: "whole", author: "read" },
        { id: "half", author: "half-read", coauthors: ["told-of"], coded: unread },
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
  const cell = (rows: DimensionId, cols: DimensionId, row: string, column: string, index = corpus) => {
    const table = ask(index, { rows, cols });
    const found = table.rows.find(({ id }) => id === row)?.cells[columnsOf(table).indexOf(column)];
    return found && shown(found);
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
      "an actor whose source has not been read in full is not on file",
      "measure",
      "actor",
      "other",
      "half-read",
      "not-on-file",
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
      "a source that has not been read in full is not on file",
      "source",
      "measure",
      "half",
      "other",
      "not-on-file",
    ],
    [
      "an actor in a source of somebody else's is not on file",
      "actor",
      "source",
      "half-read",
      "whole",
      "not-on-file",
    ],
    [
      "an actor in an unread source of their own is not on file",
      "source",
      "actor",
      "half",
      "told-of",
      "not-on-file",
    ],
    [
      "a corpus that has not been read in full is not on file, where nobody speaks in row or column",
      "measure",
      "addressee",
      "other",
      "addressed",
      "not-on-file",
    ],
  ] as [string, DimensionId, DimensionId, string, string, string][])(
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
});

describe("a filter", () => {
  it("hides a position, and says so, only where there is one", () => {
    expect(words(ask(river, { filters: { stance: ["neutral", "for"] } }))).toEqual([
      ["close-weirs", "for", "hidden", "hidden"],
      ["dredge", "silent", "silent", "for (reported)"],
      ["restock", "silent", "neutral", "not-on-file"],
    ]);
  });

  it("rolls up what it leaves in a cell", () => {
    const own = ask(river, { filters: { voice: ["own"] } });
    expect(words(own)).toEqual([
      ["close-weirs", "conditional", "against"],
      ["restock", "silent", "neutral"],
    ]);
  });

  it("leaves out the rows and columns that it empties, and says how many", () => {
    const neutral = ask(river, { filters: { stance: ["neutral"] } });
    expect(words(neutral)).toEqual([["restock", "neutral"]]);
    expect(neutral.omitted).toEqual({ rows: 2, columns: 2 });
  });

  it("keeps them where the reader asks for the empty ones", () => {
    const neutral = ask(river, { filters: { stance: ["neutral"] }, empty: true });
    expect(words(neutral)).toEqual([
      ["close-weirs", "hidden", "hidden", "hidden"],
      ["dredge", "silent", "silent", "hidden"],
      ["restock", "silent", "neutral", "not-on-file"],
    ]);
    expect(neutral.omitted).toEqual({ rows: 0, columns: 0 });
  });

  it.each([
    ["actor", ["mayor", "forum"], "measure", ["forum", "mayor"]],
    ["source", ["letter"], "measure", ["letter"]],
    ["measure", ["dredge"], "actor", ["dredge"]],
    ["addressee", ["mayor"], "measure", ["mayor"]],
    ["topic", ["fish"], "measure", ["fish"]],
  ] as [DimensionId, string[], DimensionId, string[]][])(
    "by %s leaves the chosen columns and no others",
    (cols, chosen, rows, expected) => {
      const table = ask(river, { rows, cols, filters: { [cols]: chosen } });
      expect(columnsOf(table)).toEqual(expected);
      expect(table.omitted.columns).toBe(0);
    },
  );

  it("keeps a chosen row or column that another filter has emptied", () => {
    const table = ask(river, { filters: { actor: ["anglers", "mayor"], stance: ["neutral"] } });
    expect(words(table)).toEqual([["restock", "neutral", "not-on-file"]]);
    expect(words(ask(river, { filters: { measure: ["dredge"], stance: ["neutral"] } }))).toEqual([
      ["dredge"],
    ]);
  });

  it("does not bring back with the empty ones what was not chosen", () => {
    const table = ask(river, { filters: { actor: ["mayor"] }, empty: true });
    expect(words(table)).toEqual([
      ["close-weirs", "against (reported)"],
      ["dredge", "for (reported)"],
      ["restock", "not-on-file"],
    ]);
  });

  it("shows under a chosen topic its own row alone, not those with which it shares a recommendation", () => {
    const table = ask(river, { rows: "topic", cols: "actor", filters: { topic: ["fish"] } });
    expect(words(table)).toEqual([["fish", "for", "neutral"]]);
  });

  it("that is only a search counts as one", () => {
    expect(rowsOf(ask(river, { q: "restock" }))).toEqual(["restock"]);
  });

  it("that leaves nothing leaves no rows and no columns", () => {
    expect(ask(river, { q: "nowhere" })).toEqual({
      rows: [],
      columns: [],
      omitted: { rows: 3, columns: 3 },
    });
  });
});

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

describe("folding away those who are only reported", () => {
  it("takes their columns and cells, and leaves the rows with their totals and order", () => {
    const all = ask(river, { sort: [{ by: "actors", descending: false }] });
    const folded = unfolded(all, { cols: "actor", fold: ["reported"] });
    expect(columnsOf(folded)).toEqual(["forum", "anglers"]);
    expect(words(folded)).toEqual([
      ["dredge", "silent", "silent"],
      ["restock", "silent", "neutral"],
      ["close-weirs", "mixed", "against"],
    ]);
    expect(folded.rows.map(({ total }) => total)).toEqual([1, 1, 5]);
  });

  it("changes nothing where nothing is folded", () => {
    const all = ask(river);
    expect(unfolded(all, { cols: "actor", fold: [] })).toBe(all);
  });

  it("has nothing to do with a topic that is called the same", () => {
    const index = indexCorpus(
      buildCorpus({
        measures: [{ id: "m", topic: "reported" }],
        topics: ["reported"],
        recommendations: [{}],
      }),
    );
    const table = ask(index, { rows: "actor", cols: "measure" });
    expect(columnsOf(unfolded(table, { cols: "measure", fold: ["reported"] }))).toEqual(["m"]);
  });
});

describe("on random corpora, for every choice of rows and columns", () => {
  const keysOf: Record<DimensionId, (recommendation: Recommendation) => readonly string[]> = {
    measure: ({ measure }) => [measure],
    topic: ({ topics }) => topics,
    actor: ({ actor }) => [actor],
    source: ({ source }) => [source],
    addressee: ({ addressees }) => addressees,
  };

  /** The codebook's section on absence, for a cell in which nobody says anything. */
  function absence({ sources }: Corpus, ids: Partial<Record<DimensionId, string>>): Absence {
    const read = sources.filter(({ coded }) => coded.complete);
    const inQuestion = read.filter(
      ({ id, author, coauthors }) =>
        (ids.source === undefined || ids.source === id) &&
        (ids.actor === undefined || [author, ...coauthors].includes(ids.actor)),
    );
    const isAboutOne = ids.actor !== undefined || ids.source !== undefined;
    const onFile = isAboutOne ? inQuestion.length > 0 : read.length === sources.length;
    return onFile ? "silent" : "not-on-file";
  }

  const pairs = dimensionIds.flatMap((rows) =>
    dimensionIds.filter((cols) => cols !== rows).map((cols) => [rows, cols] as const),
  );

  it.each(pairs)("%s by %s is a true table", (rows, cols) => {
    for (let seed = 0; seed < 25; seed++) {
      const random = seededRandom(seed);
      const index = indexCorpus(randomCorpus(random));
      const query: Query = { ...randomQuery(random, index), rows, cols, cell: [] };
      const result = runQuery(index, query);
      const { recommendations } = result;
      const table = pivot(index, query, result);
      const all = index.corpus.recommendations;

      for (const [dimension, members] of [
        [rows, table.rows],
        [cols, table.columns],
      ] as const) {
        const chosen = query.filters[dimension];
        const ids = members.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, total } of members) {
          expect(total).toBe(recommendations.filter((each) => keysOf[dimension](each).includes(id)).length);
        }
        if (chosen.length > 0) expect(new Set(ids)).toEqual(new Set(chosen));
        else {
          const full = query.empty || !isFiltered(query);
          const used = new Set(recommendations.flatMap(keysOf[dimension]));
          const known = [...index.ranks[dimension].keys()];
          expect(new Set(ids)).toEqual(new Set(full ? known : used));
        }
      }

      for (const row of table.rows) {
        expect(row.cells).toHaveLength(table.columns.length);
        row.cells.forEach((cell, at) => {
          const column = table.columns[at]?.id ?? "";
          const isHere = (each: Recommendation) =>
            keysOf[rows](each).includes(row.id) && keysOf[cols](each).includes(column);
          const held = recommendations.filter(isHere);
          const expected: Cell =
            held.length > 0
              ? {
                  stance: rollUp(held.map(({ stance }) => stance)) ?? "neutral",
                  reported: held.every(({ voice }) => voice === "reported"),
                  recommendations: held,
                }
              : all.some(isHere)
                ? { absence: "hidden" }
                : { absence: absence(index.corpus, { [rows]: row.id, [cols]: column }) };
          expect(cell, `seed ${seed}, ${row.id}, ${column}`).toEqual(expected);
        });
      }
    }
  });
});
