import { type Absence, isEmpty, type RolledUpStance } from "@/lib/model/rollup";
import type { Arranged, FoldedGroup } from "@/lib/query/arrange";
import type { PivotColumn } from "@/lib/query/pivot";
import type { Density } from "@/lib/query/query";
import type { SideActor } from "@/lib/query/to-sides";
import { cutBefore } from "../words/cut-text";

/** What a cell of the matrix shows: a reason for its absence, or a mark with a count. Small: thousands reach a page. */
export type MatrixCell =
  | Absence
  | {
      readonly stance: RolledUpStance;
      readonly reported: boolean;
      readonly count: number;
      /** How many actors hold a position in it, where it is the cell of a group of actors. */
      readonly actors?: number;
      /** The first words of its first statement, where they are shown. */
      readonly words?: string | undefined;
    };

/** An actor on a side of a row, with the mark of its cell. */
export interface MatrixActor {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly stance: RolledUpStance;
  readonly reported: boolean;
}

interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly group?: string | undefined;
  readonly total: number;
  readonly cells: readonly MatrixCell[];
  /** Who stands on each side, where the columns are the sides. */
  readonly sides?: readonly (readonly MatrixActor[])[];
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
    rows: rows.map(({ id, label, group, total, cells, sides }) => ({
      ...{ id, label, group, total },
      cells: cells.map((cell): MatrixCell => {
        if (isEmpty(cell)) return cell.absence;
        const { stance, reported, recommendations, actors } = cell;
        const words = density === "statements" ? firstWords(recommendations[0]?.statement) : undefined;
        return {
          ...{ stance, reported, count: recommendations.length },
          ...(actors !== undefined && { actors }),
          ...(words !== undefined && { words }),
        };
      }),
      ...(sides && { sides: sides.map((actors) => actors.map(toActor)) }),
    })),
  };
}

function toActor({ column: { id, label, short }, cell: { stance, reported } }: SideActor): MatrixActor {
  return { id, label, short, stance, reported };
}

/** The beginning of a statement, cut between two words, or between two characters where there are no blanks. */
function firstWords(statement: string | undefined): string | undefined {
  if (statement === undefined || statement.length <= WORDS_MAX) return statement;
  return `${statement.slice(0, cutBefore(statement, WORDS_MAX)).trimEnd()} …`;
}
