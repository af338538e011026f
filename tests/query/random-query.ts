import type { Corpus } from "@/lib/model/corpus";
import { explicitnesses, horizons, stances } from "@/lib/model/vocabulary";
import { COMPARED_MAX, COMPARED_MIN } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { dimensions } from "@/lib/query/dimension";
import { facetFields } from "@/lib/query/facet-fields";
import { type FacetId, fieldIds } from "@/lib/query/field";
import { fields } from "@/lib/query/fields";
import {
  columnOrders,
  comparedKind,
  defaultAxes,
  defaultQuery,
  densities,
  type Query,
  type RowDimension,
  rowDimensions,
  rowOrders,
  rowScopes,
} from "@/lib/query/query";
import { relationIds } from "@/lib/query/relation";
import { buildCorpus } from "../build-corpus";
import type { Random } from "../random";

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at + 1}`);
const words = [
  "visa",
  "Visá",
  "weir",
  "„Wehr“",
  "fish ladder",
  "ﬁsh",
  "𝒻ish",
  "100 %",
  "a+b",
  "c&d=e",
  "#1?",
];

/** A corpus in which everything that a query can tell apart occurs, and some things are never used. */
export function randomCorpus(random: Random): Corpus {
  const topics = ids("topic", 4);
  const measures = ids("measure", 6).map((id) => ({ id, topic: random.pick(topics) }));
  const actors = ids("actor", 7);
  const sources = ids("source", 4).map((id) => ({
    id,
    author: random.pick(actors.slice(0, 3)),
    coauthors: random.some(actors.slice(3, 5), 0.2),
    coded: { complete: random.chance(0.7), on: "2031" },
    date: random.pick(["2030", "2031-05", "2031-05-04", "2031-10-01"]),
  }));
  return buildCorpus({
    topics,
    groups: ["group-1", "group-2"],
    actors: [
      ...actors.map((id, at) => ({ id, ...(at > 2 && { group: random.pick(["group-1", "group-2"]) }) })),
      "bystander",
    ],
    measures,
    sources,
    recommendations: Array.from({ length: random.below(25) }, () => {
      const measure = random.pick(measures);
      return {
        source: random.pick(sources).id,
        ...(random.chance(0.6) ? { actor: random.pick(actors) } : {}),
        measure: measure.id,
        stance: random.pick(stances),
        topics: random.some(
          topics.filter((id) => id !== measure.topic),
          0.3,
        ),
        statement: random.some(words, 0.3).join(" "),
        addressees: random.some(actors, 0.2),
        explicitness: random.pick(explicitnesses),
        ...(random.chance(0.5) ? { horizon: random.pick(horizons) } : {}),
        quotes: ids("quote", 1 + random.below(3)),
      };
    }),
  });
}

/** A query that the address of this corpus can hold. */
export function randomQuery(random: Random, index: CorpusIndex): Query {
  const filters = Object.fromEntries(
    facetFields.map(({ facet: { parameter, options } }): [FacetId, string[]] => {
      const values = options(index).map(({ value }) => value);
      return [parameter, random.chance(0.3) ? random.some(values, 0.4) : []];
    }),
  );
  const sortable = [...rowOrders, ...fields.filter(({ sortKey }) => sortKey).map(({ id }) => id)];
  const [rows = defaultAxes.rows, other = defaultAxes.cols] = random.some(rowDimensions, 1);
  const isSides = rows !== "actor" && random.chance(0.15);
  const cols = isSides ? "stance" : other;
  const idOf = (dimension: RowDimension) => dimensions[dimension].members(index).map(({ id }) => id);
  // The sides have no columns of their own to be named; what opens in them is the cell of an actor.
  const single = isSides ? [] : idOf(other);
  const groups = cols === "actor" ? [...index.groups.keys()] : [];
  const columns = [...single, ...groups];
  const opened = isSides ? idOf("actor") : columns;
  const cells = idOf(rows).flatMap((row) => opened.map((column) => [row, column]));
  const compared = random.some(idOf(comparedKind({ cols })), 0.4);
  return {
    q: random.chance(0.5) ? random.some(words, 0.1).join(random.pick([" ", "  ", '" "'])) : "",
    filters: { ...defaultQuery.filters, ...filters },
    recommendation: random.chance(0.2) ? random.some([...index.recommendations.keys()], 0.3) : [],
    columns: random.chance(0.3) ? random.some(fieldIds, 0.3) : [],
    sort: random.some(sortable, 0.1).map((by) => ({ by, descending: random.chance(0.5) })),
    rows,
    cols,
    colsort: random.pick([...columnOrders, ...single]),
    fold: cols === "actor" && random.chance(0.2) ? ["reported"] : [],
    unfold: random.some(groups, 0.3),
    scope: random.pick(rowScopes),
    by: random.some(single, 0.1),
    hide: random.some(columns, 0.1),
    order: random.some(columns, 0.1),
    pin: random.some(columns, 0.1),
    density: random.pick(densities),
    empty: random.chance(0.3),
    cell: cells.length > 0 && random.chance(0.2) ? random.pick(cells) : [],
    actors: compared.length < COMPARED_MIN || compared.length > COMPARED_MAX ? [] : compared,
    relation: random.some(relationIds, 0.2),
    page: random.chance(0.2) ? 3 : 1,
  };
}
