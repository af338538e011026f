import type { Recommendation } from "@/lib/model/corpus";
import { type Absence, type Cell, rollUp } from "@/lib/model/rollup";
import type { CorpusIndex } from "./corpus-index";
import { dimensions, type Member } from "./dimension";
import { type DimensionId, isFiltered, type Query } from "./query";
import type { Result } from "./run";

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
  /** How many the filter has emptied, so that they are left out; `empty` brings them back. */
  readonly omitted: { readonly rows: number; readonly columns: number };
}

/**
 * The matrix of a query: the recommendations of its result, by what its rows and columns are, in the order of the content.
 * `arrange` then orders, folds and hides.
 */
export function pivot(index: CorpusIndex, query: Query, { recommendations }: Result): Pivot {
  const rowDimension = dimensions[query.rows];
  const columnDimension = dimensions[query.cols];
  const shown = group(recommendations, query);
  const all = isFiltered(query) ? group(index.corpus.recommendations, query) : shown;
  const rowTotals = countBy(recommendations, (r) => rowDimension.keysOf(r));
  const columnTotals = countBy(recommendations, (r) => columnDimension.keysOf(r));

  const columnMembers = columnDimension.members(index);
  const columns = columnMembers
    .map((member) => ({ ...member, total: columnTotals.get(member.id) ?? 0 }))
    .filter(staying(query, query.cols));
  const rowMembers = rowDimension.members(index);
  const absenceOf = absenceFinder(query, index);
  const rows = rowMembers
    .map((member) => ({ ...member, total: rowTotals.get(member.id) ?? 0 }))
    .filter(staying(query, query.rows))
    .map((row): PivotRow => {
      const [shownInRow, allInRow] = [shown.get(row.id), all.get(row.id)];
      const cells = columns.map(({ id }): Cell => {
        const held = shownInRow?.get(id);
        if (held) return toCell(held);
        return allInRow?.has(id) ? absent.hidden : absent[absenceOf(row.id, id)];
      });
      return { ...row, cells };
    });
  const emptied = (dimension: DimensionId, members: number, left: number) =>
    query.filters[dimension].length > 0 ? 0 : members - left;
  return {
    rows,
    columns,
    omitted: {
      rows: emptied(query.rows, rowMembers.length, rows.length),
      columns: emptied(query.cols, columnMembers.length, columns.length),
    },
  };
}

/**
 * Which rows or columns are shown. Where the reader has chosen some of their kind, these and no others, also those that
 * another filter empties: a topic that was not chosen would show only what it shares with a chosen one, and seem to say no
 * more. Else all that the filter leaves something in.
 */
function staying(query: Query, dimension: DimensionId): (member: PivotColumn) => boolean {
  const chosen = query.filters[dimension];
  if (chosen.length > 0) return ({ id }) => chosen.includes(id);
  const keepsAll = query.empty || !isFiltered(query);
  return ({ total }) => keepsAll || total > 0;
}

function toCell(recommendations: readonly Recommendation[]): Cell {
  const stance = rollUp(recommendations.map((recommendation) => recommendation.stance));
  if (stance === undefined) return { absence: "silent" };
  return { stance, reported: recommendations.every(({ voice }) => voice === "reported"), recommendations };
}

/** Most cells are empty: one value for all of them. */
const absent = {
  silent: { absence: "silent" },
  "not-on-file": { absence: "not-on-file" },
  hidden: { absence: "hidden" },
} as const satisfies Record<Absence, Cell>;

/**
 * Why a cell without any position is empty. An actor in the row or the column decides it; else a source; else, where
 * neither is in play, the corpus is silent if each of its sources has been read in full.
 */
function absenceFinder(
  { rows, cols }: Query,
  { onFile, sources, corpus }: CorpusIndex,
): (row: string, column: string) => Absence {
  const isRead = (id: string) => sources.get(id)?.coded.complete === true;
  const inPlace = (dimension: DimensionId) =>
    rows === dimension ? "row" : cols === dimension ? "column" : undefined;
  const [actor, source] = [inPlace("actor"), inPlace("source")];
  if (actor !== undefined && source !== undefined) {
    return (row, column) => {
      const [who, which] = actor === "row" ? [row, column] : [column, row];
      const document = sources.get(which);
      const speaks = document !== undefined && [document.author, ...document.coauthors].includes(who);
      return speaks && isRead(which) ? "silent" : "not-on-file";
    };
  }
  const decided = actor ?? source;
  if (decided === undefined) {
    const absence = corpus.sources.every(({ id }) => isRead(id)) ? "silent" : "not-on-file";
    return () => absence;
  }
  const isSilent = actor === undefined ? isRead : (id: string) => onFile.has(id);
  return (row, column) => (isSilent(decided === "row" ? row : column) ? "silent" : "not-on-file");
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
