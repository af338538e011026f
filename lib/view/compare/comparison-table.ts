import { isEmpty } from "@/lib/model/rollup";
import { type Comparison, compare } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { countPairs } from "@/lib/query/pairs";
import { pivot } from "@/lib/query/pivot";
import { comparedKind, type Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { integers, type Table } from "../export/table";
import { shownSections } from "./comparison-sections";

/** The comparison that a query asks for; where it names nobody to compare, how all pairs stand to each other. */
export function comparisonTable(index: CorpusIndex, query: Query): Table {
  const comparison = compare(index, query);
  return comparison ? measuresTable(comparison, query) : pairsTable(index, query);
}

/** One row a measure, in the order of the page: the relation, and of each compared the stance and what stands behind it. */
function measuresTable(comparison: Comparison, query: Query): Table {
  return {
    columns: [
      "relation",
      "topic",
      "measure",
      "measure_label",
      ...comparison.columns.flatMap(({ id }) => [
        id,
        `${id}_recommendations`,
        `${id}_statements`,
        `${id}_quotes`,
      ]),
    ],
    types: new Map(
      comparison.columns.flatMap(({ id }) =>
        ["recommendations", "statements", "quotes"].map((held) => [`${id}_${held}`, "list"]),
      ),
    ),
    rows: shownSections(comparison, query.relation).flatMap(({ rows }) =>
      rows.map(({ relation, topic, id, label, cells }) => [
        relation,
        topic,
        id,
        label,
        ...cells.flatMap((cell) => {
          const held = isEmpty(cell) ? [] : cell.recommendations;
          return [
            isEmpty(cell) ? cell.absence : cell.stance,
            held.map((recommendation) => recommendation.id),
            held.map(({ statement }) => statement),
            held.flatMap(({ quotes }) => quotes.slice(0, 1).map(({ exact }) => exact)),
          ];
        }),
      ]),
    ),
  };
}

/** One row a pair that has a comparable measure. */
function pairsTable(index: CorpusIndex, query: Query): Table {
  const kind = comparedKind(query);
  const asked = { ...query, rows: "measure", cols: kind } as const;
  const pairs = countPairs(pivot(index, asked, runQuery(index, asked)));
  const counts = ["comparable", "agree", "differ", "partly", "only_a", "only_b"];
  return {
    columns: [`${kind}_a`, `${kind}_b`, ...counts],
    types: integers(counts),
    rows: pairs.map(({ a, b, comparable, agree, differ, partly, onlyA, onlyB }) => [
      a,
      b,
      comparable,
      agree,
      differ,
      partly,
      onlyA,
      onlyB,
    ]),
  };
}
