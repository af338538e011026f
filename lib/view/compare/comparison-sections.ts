import { type Absence, isEmpty } from "@/lib/model/rollup";
import { type ComparedRow, type Comparison, isOnlyOf } from "@/lib/query/comparison";
import type { PivotColumn } from "@/lib/query/pivot";
import { type Relation, relationIds } from "@/lib/query/relation";
import { listNames } from "../words/list-names";
import { capitalise, numberWord } from "../words/numbers";
import { isolate } from "../words/text-direction";
import { absenceWords } from "../words/words";

/** A part of a comparison: the measures that stand in one relation, or that one alone speaks to. */
export interface ComparisonSection {
  /** Fragment of its address. */
  readonly id: string;
  readonly relation: Relation;
  readonly title: string;
  /** How many measures it holds, and by what rule. */
  readonly note: string;
  readonly rows: readonly ComparedRow[];
}

/** All parts of a comparison by what matters, the empty ones too; measures stand in the order of their topics. */
export function toSections(comparison: Comparison): readonly ComparisonSection[] {
  return relationIds.flatMap((relation): readonly ComparisonSection[] => {
    const rows = comparison.rows.filter((row) => row.relation === relation);
    if (relation !== "only") {
      return [{ id: relation, relation, ...words[relation](rows, comparison), rows }];
    }
    return comparison.columns.map((column, at) => {
      const own = rows.filter((row) => isOnlyOf(row, at));
      return {
        id: `only-${column.id}`,
        relation,
        title: `Only ${nameInProse(column, comparison)}`,
        note: describeOnly(own, comparison, at),
        rows: own,
      };
    });
  });
}

/** Those parts that the reader has asked for. */
export function shownSections(
  comparison: Comparison,
  relations: readonly Relation[],
): readonly ComparisonSection[] {
  const sections = toSections(comparison);
  return relations.length === 0 ? sections : sections.filter(({ relation }) => relations.includes(relation));
}

type Words = (
  rows: readonly ComparedRow[],
  comparison: Comparison,
) => { readonly title: string; readonly note: string };

const words: Readonly<Record<Exclude<Relation, "only">, Words>> = {
  agree: (rows, { columns }) => ({
    title: "Agree",
    note:
      columns.length === 2
        ? `${measures(rows)} that both are for, or both against.`
        : `${measures(rows)} on which two or more take a position, and all who do are for, or all against.`,
  }),
  differ: (rows, { columns }) => ({
    title: "Differ",
    note: `${measures(rows)} that one is for, with or without a condition, and ${columns.length === 2 ? "the other" : "another"} against.`,
  }),
  partly: (rows) => ({
    title: "In between",
    note: `${measures(rows)} on which one or more set a condition, take both sides or take no side.`,
  }),
  none: (rows, comparison) => {
    const isPair = comparison.columns.length === 2;
    return {
      title: isPair ? "Neither" : "None of them",
      note: `${measures(rows)} on which ${isPair ? "neither" : "none"} takes a position${describeAbsences(rows, comparison)}.`,
    };
  },
};

/** Who is empty for what reason, where one reason holds for all the measures. */
function describeAbsences(rows: readonly ComparedRow[], comparison: Comparison): string {
  const { columns } = comparison;
  const reasons = columns.map((_, at) => sharedAbsence(rows, at));
  return [...new Set(reasons)]
    .flatMap((absence) => {
      if (absence === undefined) return [];
      const names = columns
        .filter((_, at) => reasons[at] === absence)
        .map((column) => nameInProse(column, comparison));
      return [`; ${listNames(names)}: ${absenceWords[absence]}`];
    })
    .join("");
}

function describeOnly(rows: readonly ComparedRow[], { columns }: Comparison, at: number): string {
  const [other, ...further] = columns.filter((_, place) => place !== at);
  if (other === undefined || further.length > 0)
    return `${measures(rows)} on which the others take no position; each empty cell says why.`;
  switch (sharedAbsence(rows, columns.indexOf(other))) {
    case "silent":
      return `${measures(rows)} on which ${isolate(other.label)} is silent: read in full, and no position found.`;
    case "not-yet-read":
      return `${measures(rows)} on which no position of ${isolate(other.label)} has been found yet: their own source has not been read in full, so nothing follows from the gap.`;
    case "not-on-file":
      return `${measures(rows)} on which ${isolate(other.label)} is not on file: only reported by others, so nothing can be said of what they do not mention.`;
    default:
      return `${measures(rows)} on which ${isolate(other.label)} shows no position; each empty cell says why.`;
  }
}

/** Why the cells at a place are empty, where it is the same for all. */
function sharedAbsence(rows: readonly ComparedRow[], place: number): Absence | undefined {
  const reasons = new Set(
    rows.map(({ cells }) => {
      const cell = cells[place];
      return cell && isEmpty(cell) ? cell.absence : undefined;
    }),
  );
  return reasons.size === 1 ? [...reasons][0] : undefined;
}

function measures({ length }: readonly ComparedRow[]): string {
  return `${capitalise(numberWord(length))} ${length === 1 ? "measure" : "measures"}`;
}

/** The name by which sentences call one of those compared: short where they are many, except that sources have no short title. */
export function nameInProse({ label, short }: PivotColumn, { kind, columns }: Comparison): string {
  return isolate(kind === "actor" && columns.length > 2 ? short : label);
}
