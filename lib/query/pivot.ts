import type { Recommendation } from "@/lib/model/corpus";
import { type Cell, rollUp } from "@/lib/model/rollup";
import type { ActorGroup } from "@/lib/model/schema";
import { absent, emptyRows } from "./absence";
import { countCodes } from "./codes";
import type { CorpusIndex } from "./corpus-index";
import { dimensions, type Member } from "./dimension";
import { dimensionCodes } from "./dimension-codes";
import { groupByCell, occupiedCells } from "./group-by-cell";
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
  /** The actors who stand folded in it, where it is a group of actors. */
  readonly members?: readonly PivotColumn[];
}

/** A true table: every row has a cell for every column, and every cell a stance or the reason for its absence. */
export interface Pivot {
  readonly rows: readonly PivotRow[];
  readonly columns: readonly PivotColumn[];
  /** The groups into which columns of actors can be folded, in the order of display. */
  readonly groups: readonly ActorGroup[];
  /** How many the filter has emptied, so that they are left out; `empty` brings them back. */
  readonly omitted: { readonly rows: number; readonly columns: number };
}

/**
 * The matrix of a query: the recommendations of its result, by what its rows and columns are, in the order of the content.
 * `arrange` then orders, folds and hides; it also makes sides of actors, who are the columns here in both cases.
 */
export function pivot(index: CorpusIndex, asked: Query, { recommendations }: Result): Pivot {
  const query = asked.cols === "stance" ? { ...asked, cols: "actor" as const } : asked;
  const codes = dimensionCodes(index);
  const grid = { rows: codes[query.rows], columns: codes[query.cols] };
  const places = recommendations.map((recommendation) => index.places.get(recommendation) ?? -1);
  const shown = groupByCell(index, grid, places);
  const isOfOneActor = query.rows === "actor" || query.cols === "actor";
  const isOccupied = isFiltered(query) ? occupiedCells(index, grid) : undefined;

  const columnMembers = membersOf(index, query.cols, places);
  const columns = columnMembers.filter(staying(query, query.cols));
  const rowMembers = membersOf(index, query.rows, places);
  const emptyRow = emptyRows(
    query,
    index,
    columns.map(({ id }) => id),
  );
  const rows = rowMembers.filter(staying(query, query.rows)).map(({ code, ...row }): PivotRow => {
    const first = code * columnMembers.length;
    const cells = [...emptyRow(row.id)];
    columns.forEach((column, at) => {
      const held = shown(first + column.code);
      if (held) cells[at] = toCell(held, isOfOneActor);
      else if (isOccupied?.[first + column.code] === 1) cells[at] = absent.hidden;
    });
    return { ...row, cells };
  });
  const emptied = (dimension: DimensionId, members: number, left: number) =>
    query.filters[dimension].length > 0 ? 0 : members - left;
  return {
    rows,
    columns: columns.map(({ code: _, ...column }) => column),
    groups: index.corpus.groups,
    omitted: {
      rows: emptied(query.rows, rowMembers.length, rows.length),
      columns: emptied(query.cols, columnMembers.length, columns.length),
    },
  };
}

/** Each member of a kind of rows or columns with its number, and how many of the shown recommendations it has. */
function membersOf(index: CorpusIndex, dimension: DimensionId, places: readonly number[]) {
  const members = dimensions[dimension].members(index);
  const totals = new Uint32Array(members.length);
  countCodes(dimensionCodes(index)[dimension], places, totals);
  return members.map((member, code) => ({ ...member, code, total: totals[code] ?? 0 }));
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

function toCell(recommendations: readonly Recommendation[], isOfOneActor: boolean): Cell {
  const own = recommendations.filter(({ voice }) => voice === "own");
  const others = recommendations.filter(({ voice }) => voice === "reported");
  const reported = own.length === 0;
  // What a document tells of others is no position of its own: it comes after it, and does not decide the mark.
  const deciding = isOfOneActor || reported ? recommendations : own;
  const stance = rollUp(deciding.map((recommendation) => recommendation.stance));
  if (stance === undefined) return absent.silent;
  return { stance, reported, recommendations: isOfOneActor ? recommendations : [...own, ...others] };
}
