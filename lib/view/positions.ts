import { memoize } from "@/lib/model/memo";
import { type Cell, isEmpty } from "@/lib/model/rollup";
import type { Actor, Measure, Topic } from "@/lib/model/schema";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { type Pivot, pivot } from "@/lib/query/pivot";
import { defaultQuery } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";

/** A cell that holds a position. */
export type Position = Exclude<Cell, { readonly absence: unknown }>;

/** The whole matrix: every measure by every actor who holds a position or has a source. Made once for all pages. */
export const wholeMatrix = memoize(
  (index: CorpusIndex): Pivot => pivot(index, defaultQuery, runQuery(index, defaultQuery)),
);

/** What an actor holds, by topic in the order of display; topics on which it holds nothing are left out. */
export function positionsOfActor(
  index: CorpusIndex,
  actor: string,
): readonly {
  readonly topic: Topic;
  readonly positions: readonly { readonly measure: Measure; readonly position: Position }[];
}[] {
  const cells = columnOf(wholeMatrix(index), actor);
  return index.corpus.topics.flatMap((topic) => {
    const positions = [...index.measures.values()].flatMap((measure) => {
      const cell = cells.get(measure.id);
      return measure.topic === topic.id && cell && !isEmpty(cell) ? [{ measure, position: cell }] : [];
    });
    return positions.length > 0 ? [{ topic, positions }] : [];
  });
}

/** Who holds what on a measure, and who does not for what reason, each in the order of the matrix. */
export interface MeasurePositions {
  readonly held: readonly { readonly actor: Actor; readonly position: Position }[];
  readonly silent: readonly Actor[];
  readonly notYetRead: readonly Actor[];
  readonly notOnFile: readonly Actor[];
}

export function positionsOnMeasure(
  index: CorpusIndex,
  measure: string,
  { columns, rows } = wholeMatrix(index),
): MeasurePositions {
  const cells = rows.find(({ id }) => id === measure)?.cells ?? [];
  const held: { actor: Actor; position: Position }[] = [];
  const silent: Actor[] = [];
  const notYetRead: Actor[] = [];
  const notOnFile: Actor[] = [];
  columns.forEach(({ id }, at) => {
    const actor = index.actors.get(id);
    const cell = cells[at];
    if (!actor || !cell) return;
    if (!isEmpty(cell)) held.push({ actor, position: cell });
    else if (cell.absence === "silent") silent.push(actor);
    else if (cell.absence === "not-yet-read") notYetRead.push(actor);
    else notOnFile.push(actor);
  });
  return { held, silent, notYetRead, notOnFile };
}

/** The cells of a column by the ids of their rows. */
function columnOf({ columns, rows }: Pivot, id: string): ReadonlyMap<string, Cell> {
  const at = columns.findIndex((column) => column.id === id);
  return new Map(
    rows.flatMap((row) => {
      const cell = row.cells[at];
      return cell ? [[row.id, cell] as const] : [];
    }),
  );
}
