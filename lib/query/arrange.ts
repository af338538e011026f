import { isEmpty } from "@/lib/model/rollup";
import { comparePair } from "./compare";
import { REPORTED } from "./dimension";
import { foldColumns } from "./fold-columns";
import { compareValues, type SortKey, sortBy } from "./order";
import type { Pivot, PivotColumn, PivotRow } from "./pivot";
import { isNarrowed, type Query, type RowScope, rowScopes, type Sort, setValues } from "./query";
import { type SidedRow, toSides } from "./to-sides";

/** A topic whose rows are folded away: what its row shows instead. */
export interface FoldedGroup {
  readonly id: string;
  readonly rows: number;
  readonly total: number;
  /** Rows in which each column takes a position. */
  readonly positions: readonly number[];
}

/** A pivot as it is shown: its rows and columns chosen, ordered and folded as the query says. */
export interface Arranged extends Pivot {
  readonly rows: readonly SidedRow[];
  readonly folded: readonly FoldedGroup[];
  /** How many columns are folded away or hidden. */
  readonly away: { readonly folded: number; readonly hidden: number };
}

/** Orders, folds and hides rows and columns. A pinned column leaves its group and stands first. */
export function arrange(pivot: Pivot, query: Query): Arranged {
  // Which rows are shown, and in which order, is asked of single actors, however they are folded.
  const chosen = sortRows(pivot.rows.filter(inScope(pivot, query)), query);
  const { columns: all, rows } = toTable({ ...pivot, rows: chosen }, query);
  const kept = placeColumns(all, rows, query);
  const shown = kept.map((at) => all[at]).filter((column) => column !== undefined);
  const columns = shown.map((column) =>
    query.pin.includes(column.id) ? { ...column, group: PINNED } : column,
  );
  const placed = rows.map((row) => ({
    ...row,
    cells: kept.map((at) => row.cells[at]).filter((cell) => cell !== undefined),
  }));
  const isFolded = ({ group }: SidedRow) =>
    query.rows === "measure" && group !== undefined && query.fold.includes(group);
  return {
    ...pivot,
    columns,
    rows: placed.filter((row) => !isFolded(row)),
    folded: foldGroups(placed.filter(isFolded), columns.length),
    away: {
      folded: pivot.columns.filter((column) => foldsAway(column, query)).length,
      hidden: new Set([...pivot.columns, ...all].map(({ id }) => id).filter((id) => query.hide.includes(id)))
        .size,
    },
  };
}

/** The columns of actors as the query shows them: by the sides that they take, folded into groups, or as they are. */
function toTable({ columns, rows, groups }: Pivot, query: Query): Pick<Arranged, "columns" | "rows"> {
  if (query.cols === "stance") return toSides(columns, rows);
  return query.cols === "actor" ? foldColumns({ columns, rows }, groups, query) : { columns, rows };
}

/**
 * The query whose result are the recommendations in the rows that the matrix shows: the same, unless it leaves out rows, such
 * as those without disagreement.
 *
 * @returns undefined where it shows no row, which no filter can say
 */
export function narrowToRows(query: Query, pivot: Pivot): Query | undefined {
  if (!isNarrowed(query)) return query;
  const rows = pivot.rows.filter(inScope(pivot, query)).map(({ id }) => id);
  return rows.length === 0 ? undefined : setValues(query, query.rows, rows);
}

/** How many rows each scope shows, whichever the query has chosen. */
export function countScopes(pivot: Pivot, query: Query): Readonly<Record<RowScope, number>> {
  const numberOf = (scope: RowScope) => pivot.rows.filter(inScope(pivot, { ...query, scope })).length;
  return Object.fromEntries(rowScopes.map((scope) => [scope, numberOf(scope)])) as Record<RowScope, number>;
}

/** The group of the columns that the reader has pinned. */
export const PINNED = "pinned";

/** Whether a row is one of those that the query wants, by the positions that are shown in it. */
function inScope({ columns }: Pivot, { scope, by }: Query): (row: PivotRow) => boolean {
  const required = by.map((id) => columns.findIndex((column) => column.id === id));
  return (row) => {
    if (scope === "shared" && positionsIn(row) < 2) return false;
    if (scope === "contested" && disagreementIn(row) === 0) return false;
    return required.every((at) => {
      const cell = row.cells[at];
      return cell !== undefined && !isEmpty(cell);
    });
  };
}

function foldsAway({ id, group, foldsInto }: PivotColumn, { cols, fold, pin }: Query): boolean {
  const isReported = group === REPORTED || foldsInto !== undefined;
  return cols === "actor" && isReported && fold.includes(REPORTED) && !pin.includes(id);
}

/** The places of the columns that are shown, in the order in which they are. */
function placeColumns(
  columns: readonly PivotColumn[],
  rows: readonly PivotRow[],
  query: Query,
): readonly number[] {
  const { pin, order, hide } = query;
  const groups = [...new Set(columns.map(({ group }) => group))];
  const rankIn = (list: readonly string[], id: string) =>
    list.includes(id) ? list.indexOf(id) : list.length;
  const value = columnValue(columns, rows, query);
  return columns
    .map((column, at) => ({ ...column, at, value: value(column, at) }))
    .filter((column) => !hide.includes(column.id) && !foldsAway(column, query))
    .sort(
      (a, b) =>
        rankIn(pin, a.id) - rankIn(pin, b.id) ||
        // The groups stay together whatever the order inside them: their heads say why their empty cells are empty.
        groups.indexOf(a.group) - groups.indexOf(b.group) ||
        rankIn(order, a.id) - rankIn(order, b.id) ||
        compareValues(a.value, b.value),
    )
    .map(({ at }) => at);
}

/** What columns are sorted by: the smaller value stands first. */
function columnValue(
  columns: readonly PivotColumn[],
  rows: readonly PivotRow[],
  { colsort }: Query,
): (column: PivotColumn, at: number) => string | number {
  if (colsort === "positions") return ({ total }) => -total;
  if (colsort === "name") return ({ label }) => label;
  const model = columns.findIndex(({ id }) => id === colsort);
  if (model === -1) return (_, at) => at;
  return ({ id }, at) => {
    if (id === colsort) return Number.NEGATIVE_INFINITY;
    const relations = rows.map(({ cells }) => {
      const [a, b] = [cells[model], cells[at]];
      return a && b ? comparePair(a, b) : "none";
    });
    const count = (relation: string) => relations.filter((other) => other === relation).length;
    // By agreements less differences: agreement on one of one measure is no more than on nine of ten.
    return count("differ") - count("agree");
  };
}

function foldGroups(rows: readonly PivotRow[], columns: number): readonly FoldedGroup[] {
  const groups = [...new Set(rows.map(({ group }) => group))].filter((group) => group !== undefined);
  return groups.map((id) => {
    const own = rows.filter(({ group }) => group === id);
    return {
      id,
      rows: own.length,
      total: own.reduce((sum, { total }) => sum + total, 0),
      positions: Array.from({ length: columns }, (_, at) => {
        return own.filter(({ cells: { [at]: cell } }) => cell !== undefined && !isEmpty(cell)).length;
      }),
    };
  });
}

/** How many columns of a row take a position. */
export function positionsIn(row: PivotRow): number {
  return row.cells.filter((cell) => !isEmpty(cell)).length;
}

/**
 * How many pairs of columns differ in a row: one for, with or without a condition, and the other against. Each of the ones
 * differs with each of the others, so that the pairs need not be gone through.
 */
export function disagreementIn(row: PivotRow): number {
  const holding = (...stances: readonly string[]) =>
    row.cells.filter((cell) => !isEmpty(cell) && stances.includes(cell.stance)).length;
  return holding("for", "conditional") * holding("against");
}

const rowKeys: Readonly<Partial<Record<Sort["by"], (row: PivotRow) => number | string>>> = {
  actors: positionsIn,
  disagreement: disagreementIn,
  label: (row) => row.label,
};

function sortRows(rows: readonly PivotRow[], { sort }: Query): readonly PivotRow[] {
  const keys = sort.flatMap(({ by, descending }): SortKey<PivotRow>[] => {
    const of = rowKeys[by];
    return of ? [{ of, descending }] : [];
  });
  return sortBy(rows, keys);
}
