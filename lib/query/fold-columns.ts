import { type Cell, isEmpty, rollUpActors } from "@/lib/model/rollup";
import type { ActorGroup } from "@/lib/model/schema";
import { absent } from "./absence";
import { REPORTED } from "./dimension";
import type { PivotColumn, PivotRow } from "./pivot";
import type { Query } from "./query";

/** The columns of a matrix and its rows with a cell for each of them. */
interface Table {
  readonly columns: readonly PivotColumn[];
  readonly rows: readonly PivotRow[];
}

/**
 * A table whose actors stand folded in the columns of their groups (codebook, Groups of actors). Those of an unfolded group
 * stand together under its name, and an actor whom the reader has singled out, by a filter, a pin or an order, stands alone.
 *
 * @param groups in the order of display
 */
export function foldColumns(table: Table, groups: Iterable<ActorGroup>, query: Query): Table {
  const singled = [...query.pin, ...query.filters.actor, query.colsort];
  const places = [...table.columns.keys()].filter((at) => !query.hide.includes(table.columns[at]?.id ?? ""));
  const groupOf = (at: number) => {
    const column = table.columns[at];
    return column === undefined || singled.includes(column.id) ? undefined : column.foldsInto;
  };
  const held = [...groups]
    .map((group) => ({ group, own: places.filter((at) => groupOf(at) === group.id) }))
    .filter(({ own }) => own.length > 0);
  const isUnfolded = ({ group }: (typeof held)[number]) => query.unfold.includes(group.id);
  const parts: readonly Part[] = [
    ...places.filter((at) => groupOf(at) === undefined).map((at) => ({ at: [at] })),
    // Before the folded ones, so that they come into view.
    ...held
      .filter(isUnfolded)
      .flatMap(({ group, own }) => own.map((at): Part => ({ at: [at], under: group }))),
    ...held.filter((each) => !isUnfolded(each)).map(({ group, own }): Part => ({ at: own, group })),
  ];
  return {
    columns: parts.flatMap((part) => toColumn(part, table.columns)),
    rows: table.rows.map((row) => ({ ...row, cells: parts.map((part) => toCell(part, row.cells)) })),
  };
}

/** A column to be: the places of those that it is made of, and the group that it is, or under whose name it stands. */
interface Part {
  readonly at: readonly number[];
  readonly group?: ActorGroup;
  readonly under?: ActorGroup;
}

function toColumn({ at, group, under }: Part, columns: readonly PivotColumn[]): readonly PivotColumn[] {
  const held = at.flatMap((place) => columns[place] ?? []);
  if (!group) return under ? held.map((column) => ({ ...column, group: under.id })) : held;
  const { id, label, short } = group;
  const total = held.reduce((sum, column) => sum + column.total, 0);
  return [{ id, label, short, group: REPORTED, total, members: held }];
}

function toCell({ at, group }: Part, cells: readonly Cell[]): Cell {
  const own = at.flatMap((place) => cells[place] ?? []);
  const [first = absent.silent] = own;
  return group ? rollUpCells(own) : first;
}

/** The cells of several actors as one. Where none of them holds a position, it says why, or that the filter hides one. */
export function rollUpCells(cells: readonly Cell[]): Cell {
  const held = cells.flatMap((cell) => (isEmpty(cell) ? [] : cell));
  const stance = rollUpActors(held.map((cell) => cell.stance));
  if (stance === undefined) {
    const empty = cells.filter(isEmpty);
    return empty.find(({ absence }) => absence === "hidden") ?? empty[0] ?? absent.silent;
  }
  return {
    stance,
    reported: held.every(({ reported }) => reported),
    recommendations: held.flatMap(({ recommendations }) => recommendations),
    actors: held.length,
  };
}
