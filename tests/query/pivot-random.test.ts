import { describe, expect, it } from "vitest";
import type { Corpus, Recommendation } from "@/lib/model/corpus";
import { type Absence, type Cell, rollUp } from "@/lib/model/rollup";
import { indexCorpus } from "@/lib/query/corpus-index";
import { dimensionCodes } from "@/lib/query/dimension-codes";
import { pivot } from "@/lib/query/pivot";
import { isFiltered, type Query, type RowDimension, rowDimensions } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { seededRandom } from "../random";
import { randomCorpus, randomQuery } from "./random-query";

describe("on random corpora, for every choice of rows and columns", () => {
  const keysOf: Record<RowDimension, (recommendation: Recommendation) => readonly string[]> = {
    measure: ({ measure }) => [measure],
    topic: ({ topics }) => topics,
    actor: ({ actor }) => [actor],
    source: ({ source }) => [source],
    addressee: ({ addressees }) => addressees,
  };

  /** The codebook's section on absence, for a cell in which nobody says anything. */
  function absence({ sources }: Corpus, ids: Partial<Record<RowDimension, string>>): Absence {
    const inQuestion = sources.filter(
      ({ id, author, coauthors }) =>
        (ids.source === undefined || ids.source === id) &&
        (ids.actor === undefined || [author, ...coauthors].includes(ids.actor)),
    );
    const isRead = ({ coded }: Corpus["sources"][number]) => coded.complete;
    if (ids.actor === undefined && ids.source === undefined)
      return sources.every(isRead) ? "silent" : "not-yet-read";
    if (inQuestion.length === 0) return "not-on-file";
    return inQuestion.some(isRead) ? "silent" : "not-yet-read";
  }

  const pairs = rowDimensions.flatMap((rows) =>
    rowDimensions.filter((cols) => cols !== rows).map((cols) => [rows, cols] as const),
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
          const known = [...dimensionCodes(index)[dimension].codeOf.keys()];
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
          const own = held.filter(({ voice }) => voice === "own");
          const isOfSeveral = rows !== "actor" && cols !== "actor";
          const decide = isOfSeveral && own.length > 0 ? own : held;
          const others = held.filter(({ voice }) => voice === "reported");
          const expected: Cell =
            held.length > 0
              ? {
                  stance: rollUp(decide.map(({ stance }) => stance)) ?? "neutral",
                  reported: own.length === 0,
                  recommendations: isOfSeveral ? [...own, ...others] : held,
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
