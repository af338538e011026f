import { describe, expect, it } from "vitest";
import { compare, countComparison } from "@/lib/query/comparison";
import { indexCorpus } from "@/lib/query/corpus-index";
import { countPairs } from "@/lib/query/pairs";
import { partnersOf } from "@/lib/query/partners";
import { pivot } from "@/lib/query/pivot";
import { defaultQuery } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { buildCorpus } from "../build-corpus";
import { seededRandom } from "../random";
import { randomCorpus } from "./random-query";

const index = indexCorpus(
  buildCorpus({
    actors: ["forum", "port", "mayor", "council"],
    sources: [{ id: "open", author: "forum" }],
    recommendations: [
      { measure: "ferry" },
      { measure: "ferry", actor: "port" },
      { measure: "weirs" },
      { measure: "weirs", actor: "port", stance: "against" },
      { measure: "weirs", actor: "mayor", stance: "against" },
      { measure: "quays", stance: "neutral" },
      { measure: "quays", actor: "mayor" },
      { measure: "ramps" },
      { measure: "dredging", actor: "council" },
    ],
  }),
);
const pairs = countPairs(pivot(index, defaultQuery, runQuery(index, defaultQuery)));

describe("pairs", () => {
  it("are those that have a comparable measure, in the order of display", () => {
    expect(pairs).toEqual([
      { a: "forum", b: "port", comparable: 2, agree: 1, differ: 1, partly: 0, onlyA: 2, onlyB: 0 },
      { a: "forum", b: "mayor", comparable: 2, agree: 0, differ: 1, partly: 1, onlyA: 2, onlyB: 0 },
      { a: "port", b: "mayor", comparable: 1, agree: 1, differ: 0, partly: 0, onlyA: 1, onlyB: 1 },
    ]);
  });

  it("stand in the order of the columns, in whichever order the rows bring them together", () => {
    const late = indexCorpus(
      buildCorpus({
        actors: ["forum", "port", "mayor"],
        recommendations: [
          { measure: "ferry", actor: "port" },
          { measure: "ferry", actor: "mayor" },
          { measure: "weirs", actor: "forum" },
          { measure: "weirs", actor: "mayor" },
          { measure: "quays", actor: "forum" },
          { measure: "quays", actor: "port" },
        ],
      }),
    );
    const found = countPairs(pivot(late, defaultQuery, runQuery(late, defaultQuery)));
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      ["forum", "port"],
      ["forum", "mayor"],
      ["port", "mayor"],
    ]);
  });

  it("have the counts of their comparison, for random corpora", () => {
    let seen = 0;
    for (let seed = 0; seed < 40; seed++) {
      const corpus = indexCorpus(randomCorpus(seededRandom(seed)));
      for (const kind of ["actor", "source"] as const) {
        const query = { ...defaultQuery, cols: kind };
        for (const pair of countPairs(pivot(corpus, query, runQuery(corpus, query)))) {
          const comparison = compare(corpus, { ...query, actors: [pair.a, pair.b] });
          const counts = comparison && countComparison(comparison);
          expect(counts).toMatchObject({
            comparable: pair.comparable,
            agree: pair.agree,
            differ: pair.differ,
            partly: pair.partly,
            onlyBy: [pair.onlyA, pair.onlyB],
          });
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

describe("partners of one", () => {
  const partners = (id: string) =>
    partnersOf(index, defaultQuery, id).map((pair) => [pair.id, pair.comparable]);

  it("are all with a comparable measure, those with the most first", () => {
    expect(partners("port")).toEqual([
      ["forum", 2],
      ["mayor", 1],
    ]);
  });

  it("are none for one who shares no measure", () => {
    expect(partners("council")).toEqual([]);
  });
});
