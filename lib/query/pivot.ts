import type { Recommendation } from "@/lib/model/corpus";
import { type Absence, type Cell, isEmpty, rollUp } from "@/lib/model/rollup";
import { comparePair } from "./compare";
import type { CorpusIndex } from "./corpus-index";
import { dimensions, type Member } from "./dimension";
import { isFiltered, type Query } from "./query";
import { compareValues, type Result } from "./run";

/** A row of the matrix. */
export interface PivotRow extends Member {
  /** How many of the shown recommendations stand in it. */
  readonly total: number;
  /** One cell a column, in the order of the columns. */
  readonly cells: readonly Cell[];
}

export interface PivotColumn extends Member {
  readonly total: number;
}

/** A true table: every row has a cell for every column, and every cell a stance or the reason for its absence. */
export interface Pivot {
  readonly rows: readonly PivotRow[];
  readonly columns: readonly PivotColumn[];
  /** Rows and columns that the filter has emptied and that are therefore left out. */
  readonly omitted: { readonly rows: number; readonly columns: number };
}

/** The matrix of a query: the recommendations of its result, by what its rows and columns are. */
export function pivot(index: CorpusIndex, query: Query, { recommendations }: Result): Pivot {
  const rowDimension = dimensions[query.rows];
  const columnDimension = dimensions[query.cols];
  const shown = group(recommendations, query);
  const all = isFiltered(query) ? group(index.corpus.recommendations, query) : shown;
  const rowTotals = countBy(recommendations, (r) => rowDimension.keysOf(r));
  const columnTotals = countBy(recommendations, (r) => columnDimension.keysOf(r));

  const isChosen = (facet: Query["rows"], id: string) => query.filters[facet].includes(id);
  const stays = (facet: Query["rows"], id: string, total: number) => {
    const chosen = query.filters[facet];
    if (chosen.length > 0 && facet !== "topic") return isChosen(facet, id);
    return total > 0 || query.empty || !isFiltered(query);
  };
  const rowMembers = rowDimension.members(index);
  const columnMembers = columnDimension.members(index);
  const columns = columnMembers
    .map((member) => ({ ...member, total: columnTotals.get(member.id) ?? 0 }))
    .filter(({ id, total }) => stays(query.cols, id, total));
  const sortedColumns = sortColumns(columns, query);

  const rows = rowMembers
    .map((member) => ({ ...member, total: rowTotals.get(member.id) ?? 0 }))
    .filter(({ id, total }) => stays(query.rows, id, total))
    .map((row): PivotRow => {
      const cells = sortedColumns.map(({ id }): Cell => {
        const held = shown.get(row.id)?.get(id);
        if (held) return toCell(held);
        if (all.get(row.id)?.has(id)) return { absence: "hidden" };
        return { absence: absenceOf(row.id, id, query, index) };
      });
      return { ...row, cells };
    });
  return {
    rows: sortRows(rows, query),
    columns: sortedColumns,
    omitted: { rows: rowMembers.length - rows.length, columns: columnMembers.length - columns.length },
  };
}

/** The columns that are shown: all but those of a group that is folded away. */
export function unfolded(pivot: Pivot, fold: readonly string[]): Pivot {
  const kept = pivot.columns.map(({ group }) => group === undefined || !fold.includes(group));
  if (!kept.includes(false)) return pivot;
  return {
    ...pivot,
    columns: pivot.columns.filter((_, at) => kept[at]),
    rows: pivot.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) })),
  };
}

function toCell(recommendations: readonly Recommendation[]): Cell {
  const stance = rollUp(recommendations.map((recommendation) => recommendation.stance));
  if (stance === undefined) return { absence: "silent" };
  return { stance, reported: recommendations.every(({ voice }) => voice === "reported"), recommendations };
}

/**
 * Why a cell without any position is empty. An actor in the row or the column decides it; else a source; else, where
 * neither is in play, the corpus is silent if each of its sources has been read in full.
 */
function absenceOf(row: string, column: string, query: Query, index: CorpusIndex): Absence {
  const idOf = (dimension: Query["rows"]) =>
    query.rows === dimension ? row : query.cols === dimension ? column : undefined;
  const actor = idOf("actor");
  const source = idOf("source");
  const isRead = (id: string) => index.sources.get(id)?.coded.complete === true;
  if (actor !== undefined && source !== undefined) {
    const document = index.sources.get(source);
    const speaks = document !== undefined && [document.author, ...document.coauthors].includes(actor);
    return speaks && isRead(source) ? "silent" : "not-on-file";
  }
  if (actor !== undefined) return index.onFile.has(actor) ? "silent" : "not-on-file";
  if (source !== undefined) return isRead(source) ? "silent" : "not-on-file";
  return index.corpus.sources.every(({ coded }) => coded.complete) ? "silent" : "not-on-file";
}

type Grouped = ReadonlyMap<string, ReadonlyMap<string, readonly Recommendation[]>>;

function group(recommendations: readonly Recommendation[], query: Query): Grouped {
  const rows = new Map<string, Map<string, Recommendation[]>>();
  for (const recommendation of recommendations) {
    for (const row of dimensions[query.rows].keysOf(recommendation)) {
      const columns = rows.get(row) ?? new Map<string, Recommendation[]>();
      rows.set(row, columns);
      for (const column of dimensions[query.cols].keysOf(recommendation)) {
        const cell = columns.get(column);
        if (cell) cell.push(recommendation);
        else columns.set(column, [recommendation]);
      }
    }
  }
  return rows;
}

function countBy(
  recommendations: readonly Recommendation[],
  keysOf: (r: Recommendation) => readonly string[],
) {
  const counts = new Map<string, number>();
  for (const recommendation of recommendations) {
    for (const key of keysOf(recommendation)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function sortColumns(columns: readonly PivotColumn[], { colsort }: Query): readonly PivotColumn[] {
  // The groups stay together whatever the order inside them: their heads say why their empty cells are empty.
  const groups = [...new Set(columns.map((column) => column.group))];
  const within = (a: PivotColumn, b: PivotColumn) => groups.indexOf(a.group) - groups.indexOf(b.group);
  if (colsort === "positions") return columns.toSorted((a, b) => within(a, b) || b.total - a.total);
  if (colsort === "name") return columns.toSorted((a, b) => within(a, b) || compareValues(a.label, b.label));
  return columns;
}

/** How many columns of a row take a position. */
export function positionsIn(row: PivotRow): number {
  return row.cells.filter((cell) => !isEmpty(cell)).length;
}

/** How many pairs of columns differ in a row: one for, with or without a condition, and the other against. */
export function disagreementIn(row: PivotRow): number {
  let pairs = 0;
  row.cells.forEach((a, at) => {
    for (const b of row.cells.slice(at + 1)) if (comparePair(a, b) === "differ") pairs++;
  });
  return pairs;
}

const rowKeys: Readonly<Record<string, (row: PivotRow) => number | string>> = {
  actors: positionsIn,
  disagreement: disagreementIn,
  label: (row) => row.label,
};

function sortRows(rows: readonly PivotRow[], { sort }: Query): readonly PivotRow[] {
  const keys = sort.flatMap(({ by, descending }) => {
    const key = rowKeys[by];
    return key ? [{ key, direction: descending ? -1 : 1 }] : [];
  });
  if (keys.length === 0) return rows;
  const valued = rows.map((row) => ({ row, values: keys.map(({ key }) => key(row)) }));
  valued.sort((a, b) => {
    for (const [at, { direction }] of keys.entries()) {
      const order = compareValues(a.values[at] ?? 0, b.values[at] ?? 0) * direction;
      if (order !== 0) return order;
    }
    return 0;
  });
  return valued.map(({ row }) => row);
}
