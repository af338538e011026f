import { type Cell, isEmpty } from "@/lib/model/rollup";
import type { CorpusIndex } from "./corpus-index";
import { type PivotColumn, pivot } from "./pivot";
import { comparedKind, isFiltered, type Query, setValues } from "./query";
import { type Relation, relate, relationIds } from "./relation";
import { runQuery } from "./run";

/** How many can be compared at once. */
export const COMPARED_MIN = 2;
export const COMPARED_MAX = 6;
/** With fewer comparable measures than this, the counts are too little to go on. */
export const COMPARABLE_MIN = 5;

export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly topic: string;
  readonly relation: Relation;
  /** One cell each of those compared, in their order. */
  readonly cells: readonly Cell[];
}

/** Actors or sources side by side, measure by measure. */
export interface Comparison {
  readonly kind: "actor" | "source";
  /** In the order in which the query names them. */
  readonly columns: readonly PivotColumn[];
  /** Every measure that the filter leaves, in the order of the content. */
  readonly rows: readonly ComparedRow[];
}

/**
 * The query of a comparison. Who is compared is said by `actors`; a filter by the same kind would only empty their cells,
 * and is left out. Beyond the most that can be compared, the first count.
 */
export function comparisonQuery(query: Query): Query {
  return {
    ...setValues(query, comparedKind(query), []),
    rows: "measure",
    cols: comparedKind(query),
    actors: query.actors.slice(0, COMPARED_MAX),
  };
}

/** Whether a query names enough to be compared. */
export function isComparison({ actors }: Query): boolean {
  return actors.length >= COMPARED_MIN;
}

/** Compares what the query asks to compare, or nothing where that is fewer than two. */
export function compare(index: CorpusIndex, asked: Query): Comparison | undefined {
  const query = comparisonQuery(asked);
  if (!isComparison(query)) return undefined;
  const kind = comparedKind(query);
  const { rows, columns } = pivot(
    index,
    {
      ...setValues(query, kind, query.actors),
      // Without a filter every measure counts, also one on which none of those compared takes a position.
      empty: query.empty || !isFiltered(query),
    },
    runQuery(index, query),
  );
  const places = query.actors.map((id) => columns.findIndex((column) => column.id === id));
  const inOrder = <T>(items: readonly T[]) => places.flatMap((place) => items.slice(place, place + 1));
  return {
    kind,
    columns: inOrder(columns),
    rows: rows.map(({ id, label, group = "", cells }) => {
      const compared = inOrder(cells);
      return { id, label, topic: group, relation: relate(compared), cells: compared };
    }),
  };
}

/** What a comparison comes to, in counts of measures. */
export interface ComparisonCounts extends Readonly<Record<Relation, number>> {
  readonly measures: number;
  /** Measures on which two or more take a position, and all of them. */
  readonly comparable: number;
  readonly all: number;
  /** Of the measures on which one alone takes a position: how many are whose, in the order of those compared. */
  readonly onlyBy: readonly number[];
}

export function countComparison({ columns, rows }: Comparison): ComparisonCounts {
  const number = (relation: Relation) => rows.filter((row) => row.relation === relation).length;
  const counts = Object.fromEntries(relationIds.map((id) => [id, number(id)])) as Record<Relation, number>;
  return {
    ...counts,
    measures: rows.length,
    comparable: counts.agree + counts.differ + counts.partly,
    all: rows.filter(({ cells }) => cells.every((cell) => !isEmpty(cell))).length,
    onlyBy: columns.map((_, at) => rows.filter((row) => isOnlyOf(row, at)).length),
  };
}

/** Whether the one at a place is the only one to take a position. */
export function isOnlyOf({ relation, cells }: ComparedRow, place: number): boolean {
  const cell = cells[place];
  return relation === "only" && cell !== undefined && !isEmpty(cell);
}
