import type { Actor } from "@/lib/model/schema";
import { comparePair, type PairRelation } from "@/lib/query/compare";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { columnOf, wholeMatrix } from "./positions";

/** How the positions of another actor stand to those of one, counted over the measures that both speak to. */
export interface Agreement {
  readonly actor: Actor;
  readonly agree: number;
  readonly differ: number;
  readonly partly: number;
  /** The three together. */
  readonly comparable: number;
}

/** Fewer comparable measures than this are too little to go on. */
export const COMPARABLE_MIN = 5;

/**
 * Every actor who speaks to a measure that the given one speaks to as well: most comparable measures first, else in the
 * order of the matrix. Never the most agreement first, which would make a ranking of it.
 */
export function agreementsOf(index: CorpusIndex, actor: string): readonly Agreement[] {
  const matrix = wholeMatrix(index);
  const own = columnOf(matrix, actor);
  const agreements = matrix.columns.flatMap(({ id }): readonly Agreement[] => {
    const other = index.actors.get(id);
    if (!other || id === actor) return [];
    const relations = [...columnOf(matrix, id)].flatMap(([measure, theirs]) => {
      const cell = own.get(measure);
      return cell ? [comparePair(cell, theirs)] : [];
    });
    const count = (relation: PairRelation) => relations.filter((found) => found === relation).length;
    const counts = { agree: count("agree"), differ: count("differ"), partly: count("partly") };
    const comparable = counts.agree + counts.differ + counts.partly;
    return comparable > 0 ? [{ actor: other, ...counts, comparable }] : [];
  });
  return agreements.toSorted((a, b) => b.comparable - a.comparable);
}

/** Address of the page that compares two actors. */
export function compareAddress(a: string, b: string): string {
  return `/compare?actors=${a},${b}`;
}
