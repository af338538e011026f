import { type Absence, isEmpty, type RolledUpStance } from "@/lib/model/rollup";
import { type Arranged, type FoldedGroup, positionsIn } from "@/lib/query/arrange";
import type { PivotColumn } from "@/lib/query/pivot";
import type { Density } from "@/lib/query/query";
import { cutBefore } from "./cut-text";

/** What a cell of the matrix shows: a reason for its absence, or a mark with a count. Small: thousands reach a page. */
export type MatrixCell =
  | Absence
  | {
      readonly stance: RolledUpStance;
      readonly reported: boolean;
      readonly count: number;
      /** The first words of its first statement, where they are shown. */
      readonly words?: string | undefined;
    };

export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly group?: string | undefined;
  readonly total: number;
  readonly positions: number;
  readonly cells: readonly MatrixCell[];
}

/** The matrix as a page shows it: without the recommendations behind its cells. */
export interface Matrix extends Pick<Arranged, "omitted" | "folded" | "away"> {
  readonly columns: readonly PivotColumn[];
  readonly rows: readonly MatrixRow[];
  readonly folded: readonly FoldedGroup[];
}

/** Longest excerpt of a statement in a cell, in UTF-16 units: three lines of a column. */
const WORDS_MAX = 64;

export function toMatrix({ columns, rows, omitted, folded, away }: Arranged, density: Density): Matrix {
  return {
    columns,
    omitted,
    folded,
    away,
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      group: row.group,
      total: row.total,
      positions: positionsIn(row),
      cells: row.cells.map((cell): MatrixCell => {
        if (isEmpty(cell)) return cell.absence;
        const { stance, reported, recommendations } = cell;
        const words = density === "statements" ? firstWords(recommendations[0]?.statement) : undefined;
        return { stance, reported, count: recommendations.length, ...(words !== undefined && { words }) };
      }),
    })),
  };
}

/** The beginning of a statement, cut between two words, or between two characters where there are no blanks. */
function firstWords(statement: string | undefined): string | undefined {
  if (statement === undefined || statement.length <= WORDS_MAX) return statement;
  return `${statement.slice(0, cutBefore(statement, WORDS_MAX)).trimEnd()} …`;
}
