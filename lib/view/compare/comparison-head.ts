import { isEmpty } from "@/lib/model/rollup";
import { COMPARABLE_MIN, type Comparison, countComparison } from "@/lib/query/comparison";
import { count } from "@/lib/query/count-noun";
import { listNames } from "../words/list-names";
import { capitalise, numberWord } from "../words/numbers";
import { nameInProse } from "./comparison-sections";

/** What a comparison comes to, in words: counts, never a percentage. */
interface ComparisonHead {
  /** On how many measures several take a position, and what follows from them. */
  readonly sentences: readonly string[];
  /** The measures that are counted apart. */
  readonly apart: string | undefined;
  /** Present where there is too little to go on. */
  readonly caution: string | undefined;
}

export function describeComparison(comparison: Comparison, filtered: boolean): ComparisonHead {
  const { columns } = comparison;
  const counts = countComparison(comparison);
  const names = columns.map((column) => nameInProse(column, comparison));
  const of = `Of ${count(counts.measures, "measure")}${filtered ? " in this filter" : ""}`;
  const isPair = columns.length === 2;
  const takers = isPair
    ? `${listNames(names)} both take a position`
    : `two or more of ${listNames(names)} take a position`;
  if (counts.comparable === 0) {
    return {
      sentences: [`${of}, there is none on which ${takers}.`],
      apart: describeApart(comparison),
      caution: undefined,
    };
  }
  const all = isPair ? "" : `, all ${numberWord(columns.length)} on ${numberWord(counts.all)}`;
  return {
    sentences: [
      `${of}, ${takers} on ${numberWord(counts.comparable)}${all}.`,
      `They agree on ${numberWord(counts.agree)}, differ on ${numberWord(counts.differ)} and are in between on ${numberWord(counts.partly)}.`,
    ],
    apart: describeApart(comparison),
    caution:
      counts.comparable < COMPARABLE_MIN
        ? `With fewer than ${numberWord(COMPARABLE_MIN)} shared measures there is too little to go on: read what they say on each, and conclude nothing about the whole.`
        : undefined,
  };
}

function describeApart(comparison: Comparison): string | undefined {
  const { columns } = comparison;
  const { only, none, onlyBy } = countComparison(comparison);
  if (only + none === 0) return undefined;
  const single = columns.flatMap((column, at) => {
    const number = onlyBy[at] ?? 0;
    return number === 0 ? [] : [{ label: nameInProse(column, comparison), number }];
  });
  const parts = single.map(({ label, number }, at) =>
    at === 0
      ? `${numberWord(number)} ${number === 1 ? "measure" : "measures"} only ${label} speaks to`
      : `${numberWord(number)} only ${label}`,
  );
  if (none > 0) {
    const nobody = columns.length === 2 ? "neither" : "none of them";
    parts.push(
      single.length > 0
        ? `${numberWord(none)} ${nobody}`
        : `${numberWord(none)} ${none === 1 ? "measure" : "measures"} ${nobody} speaks to`,
    );
  }
  const number = only + none;
  const counted =
    number === 1 ? "so this one is counted apart" : `so these ${numberWord(number)} are counted apart`;
  const isSilence = comparison.rows.every(({ relation, cells }) =>
    ["only", "none"].includes(relation)
      ? cells.every((cell) => !isEmpty(cell) || cell.absence === "silent")
      : true,
  );
  const reason = isSilence ? "Silence" : "An empty cell";
  return `${capitalise(listNames(parts))}. ${reason} is not disagreement, ${counted}.`;
}
