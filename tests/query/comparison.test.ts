import { describe, expect, it } from "vitest";
import {
  COMPARED_MAX,
  type Comparison,
  compare,
  comparisonQuery,
  countComparison,
  isOnlyOf,
} from "@/lib/query/comparison";
import { indexCorpus } from "@/lib/query/corpus-index";
import { defaultQuery, type Query } from "@/lib/query/query";
import { parseQuery } from "@/lib/query/url";
import { buildCorpus } from "../build-corpus";
import { seededRandom } from "../random";
import { randomCorpus, randomQuery } from "./random-query";

/** Two authors, one who is only reported, and measures on which they stand in every relation. */
const index = indexCorpus(
  buildCorpus({
    topics: ["water", "banks"],
    actors: ["forum", "port", "mayor"],
    measures: [
      { id: "ferry", topic: "water" },
      { id: "weirs", topic: "water" },
      { id: "quays", topic: "banks" },
      { id: "ramps", topic: "banks" },
      { id: "dredging", topic: "water" },
      { id: "buffers", topic: "banks" },
    ],
    sources: [
      { id: "open", author: "forum" },
      { id: "working", author: "port" },
    ],
    recommendations: [
      { source: "open", measure: "ferry" },
      { source: "working", measure: "ferry" },
      { source: "open", measure: "weirs", stance: "conditional", condition: "a ladder exists" },
      { source: "working", measure: "weirs", stance: "against" },
      { source: "open", measure: "quays" },
      { source: "working", measure: "quays", stance: "neutral" },
      { source: "open", measure: "ramps" },
      { source: "working", measure: "dredging" },
      { source: "open", actor: "mayor", measure: "ferry" },
      { source: "open", actor: "mayor", measure: "buffers" },
    ],
  }),
);

const ask = (search: string) => compare(index, parseQuery(new URLSearchParams(search), index).query);
const show = (search: string) => {
  const comparison = ask(search);
  if (!comparison) throw new Error(`nothing to compare in ${search}`);
  return comparison;
};
const relations = ({ rows }: Comparison) =>
  Object.fromEntries(rows.map(({ id, relation }) => [id, relation]));

describe("a comparison", () => {
  it("holds every measure in the order of its topics, each with its relation", () => {
    const { rows } = show("actors=forum,port");
    expect(rows.map(({ id, topic, relation }) => [topic, id, relation])).toEqual([
      ["water", "ferry", "agree"],
      ["water", "weirs", "differ"],
      ["water", "dredging", "only"],
      ["banks", "quays", "partly"],
      ["banks", "ramps", "only"],
      ["banks", "buffers", "none"],
    ]);
  });

  it("counts what is comparable, and apart from it what only one speaks to", () => {
    expect(countComparison(show("actors=forum,port"))).toEqual({
      measures: 6,
      comparable: 3,
      all: 3,
      agree: 1,
      differ: 1,
      partly: 1,
      only: 2,
      none: 1,
      onlyBy: [1, 1],
    });
  });

  it("says of an empty cell why it is empty", () => {
    const { rows } = show("actors=port,mayor");
    expect(rows.find(({ id }) => id === "ramps")?.cells).toEqual([
      { absence: "silent" },
      { absence: "not-on-file" },
    ]);
  });

  it("keeps the order of the address; the other way round it is the same with the sides changed", () => {
    const one = show("actors=forum,port");
    const other = show("actors=port,forum");
    expect(other.columns.map(({ id }) => id)).toEqual(["port", "forum"]);
    expect(relations(other)).toEqual(relations(one));
    expect(other.rows.map(({ cells }) => cells.toReversed())).toEqual(one.rows.map(({ cells }) => cells));
  });

  it("of three leaves aside who is silent", () => {
    const comparison = show("actors=mayor,forum,port");
    expect(relations(comparison)).toMatchObject({ ferry: "agree", quays: "partly", buffers: "only" });
    expect(countComparison(comparison)).toMatchObject({ comparable: 3, all: 1, onlyBy: [1, 1, 1] });
  });

  it("of sources counts with all that they hold", () => {
    const comparison = show("cols=source&actors=open,working");
    expect(comparison.columns.map(({ id, total }) => [id, total])).toEqual([
      ["open", 6],
      ["working", 4],
    ]);
    expect(relations(comparison)).toMatchObject({ weirs: "differ", buffers: "only" });
  });
});

describe("the filters of the matrix apply", () => {
  it("leave the measures in which they leave anything, whoever holds it", () => {
    expect(relations(show("actors=forum,port&topic=banks"))).toEqual({
      quays: "partly",
      ramps: "only",
      buffers: "none",
    });
  });

  it("make cells hidden, which are never counted as a position", () => {
    const comparison = show("actors=forum,port&stance=for");
    expect(relations(comparison)).toEqual({
      ferry: "agree",
      quays: "only",
      ramps: "only",
      dredging: "only",
      buffers: "none",
    });
    expect(comparison.rows.find(({ id }) => id === "quays")?.cells[1]).toEqual({ absence: "hidden" });
  });

  it("with empty=1, also the measures that they empty", () => {
    expect(relations(show("actors=forum,port&stance=for&empty=1"))).toMatchObject({ weirs: "none" });
  });

  it("except a filter by what is compared, which would only empty the others", () => {
    expect(show("actors=forum,port&actor=mayor")).toEqual(show("actors=forum,port"));
    expect(relations(show("actors=forum,port&source=open"))).toMatchObject({ ferry: "only" });
  });

  it("and nothing that orders the matrix", () => {
    const plain = show("actors=port,forum");
    expect(show("actors=port,forum&sort=-label&colsort=name&rows=topic&fold=reported")).toEqual(plain);
  });
});

describe("whom an address names", () => {
  it.each([
    ["nobody", ""],
    ["one alone", "actors=forum"],
    ["one twice", "actors=forum,forum"],
    ["one, and one who is unknown", "actors=forum,nobody"],
    ["a source among actors", "actors=forum,working"],
    ["an actor among sources", "cols=source&actors=open,port"],
  ])("%s: nothing to compare", (_what, search) => {
    expect(ask(search)).toBeUndefined();
  });

  it("two, one of them twice: the two", () => {
    expect(show("actors=forum,port,forum")).toEqual(show("actors=forum,port"));
  });

  it("more than can be compared: the first", () => {
    const actors = Array.from({ length: COMPARED_MAX + 2 }, (_, at) => `a${at}`);
    const many = indexCorpus(buildCorpus({ recommendations: actors.map((actor) => ({ actor })) }));
    const columns = compare(many, { ...defaultQuery, actors })?.columns.map(({ id }) => id);
    expect(columns).toEqual(actors.slice(0, COMPARED_MAX));
  });
});

it("compares as a reader would who looks at the cells alone, for random corpora and queries", () => {
  let compared = 0;
  for (let seed = 0; seed < 300; seed++) {
    const random = seededRandom(seed);
    const corpus = indexCorpus(randomCorpus(random));
    const query: Query = randomQuery(random, corpus);
    const comparison = compare(corpus, query);
    if (!comparison) continue;
    compared++;
    const counts = countComparison(comparison);
    expect(counts.agree + counts.differ + counts.partly + counts.only + counts.none).toBe(
      comparison.rows.length,
    );
    expect(counts.onlyBy.reduce((sum, number) => sum + number, 0)).toBe(counts.only);
    for (const row of comparison.rows) {
      const held = row.cells.filter((cell) => "stance" in cell);
      expect(row.cells).toHaveLength(comparison.columns.length);
      expect(held.length >= 2, `seed ${seed}, ${row.id}`).toBe(
        ["agree", "differ", "partly"].includes(row.relation),
      );
      expect(row.cells.map((_, at) => isOnlyOf(row, at)).filter(Boolean)).toHaveLength(
        row.relation === "only" ? 1 : 0,
      );
    }
    expect(comparisonQuery(query).actors).toEqual(comparison.columns.map(({ id }) => id));
  }
  expect(compared).toBeGreaterThan(100);
});
