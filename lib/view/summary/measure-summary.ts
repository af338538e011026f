import { rolledUpStances } from "@/lib/model/rollup";
import { comparePair } from "@/lib/query/compare";
import { COMPARED_MAX } from "@/lib/query/comparison";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { count } from "@/lib/query/count-noun";
import { compareAddress } from "@/lib/query/parameters";
import { defaultQuery, setValues } from "@/lib/query/query";
import { type MeasurePositions, positionsOnMeasure } from "../matrix/positions";
import { isolate } from "../words/text-direction";
import { stanceWords } from "../words/words";
import { type Line, plain, type Summary } from "./line";
import { countStances } from "./stance-counts";

/** Who speaks to a measure and how, whether they differ, and who is silent: five lines at most. */
export function summariseMeasure(index: CorpusIndex, id: string): Summary {
  const { held, silent } = positionsOnMeasure(index, id);
  const cells = held.map(({ position }) => position);
  const [only] = held;
  if (!only) return { lines: [plain("No position on file.")], rows: [] };
  const total = cells.reduce((sum, { recommendations }) => sum + recommendations.length, 0);
  const reported = cells.filter((cell) => cell.reported).length;
  const lines: readonly Line[] = [
    plain(
      `${count(held.length, "actor takes", "actors take")} a position: ${countStances(cells)}; in ${count(total, "recommendation")}.`,
    ),
    ...(reported > 0
      ? [
          plain(
            reported === held.length
              ? "All of it is only reported by others."
              : `Only reported by others: ${reported}.`,
          ),
        ]
      : []),
    held.length === 1
      ? plain(`Too little to go on to say who is near: only ${isolate(only.actor.name)} speaks to it.`)
      : plain(describePairs(held)),
    ...(silent.length > 0
      ? [plain(`Silent, with a source of their own read in full: ${count(silent.length, "actor")}.`)]
      : []),
    ...(held.length > 1 ? [compareLine(id, held)] : []),
  ];
  return {
    lines,
    rows: rolledUpStances.flatMap((stance) => {
      const marks = held.filter(({ position }) => position.stance === stance);
      if (marks.length === 0) return [];
      return [
        {
          label: stanceWords[stance],
          marks: marks.map(({ actor, position }) => ({
            stance,
            reported: position.reported,
            label: actor.short,
            href: `#${actor.id}`,
          })),
        },
      ];
    }),
  };
}

/** How the pairs of those who speak stand to each other, in counts. */
function describePairs(held: MeasurePositions["held"]): string {
  const pairs = held.flatMap((a, at) => held.slice(at + 1).map((b) => comparePair(a.position, b.position)));
  const numberOf = (relation: string) => pairs.filter((pair) => pair === relation).length;
  const [agree, differ] = [numberOf("agree"), numberOf("differ")];
  if (agree === pairs.length) return held.length === 2 ? "The two agree." : "All of them agree.";
  if (pairs.length === 1) return differ === 1 ? "The two differ." : "The two neither agree nor differ.";
  return `Of their ${pairs.length} pairs ${agree} agree, ${differ} differ, and ${pairs.length - agree - differ} do neither.`;
}

/** The way to compare those who speak, as many as can be compared at once. */
function compareLine(measure: string, held: MeasurePositions["held"]): Line {
  const compared = held.slice(0, COMPARED_MAX);
  const query = setValues(defaultQuery, "measure", [measure]);
  return [
    {
      text: compared.length === held.length ? "Compare them" : `Compare the first ${compared.length} of them`,
      href: compareAddress({ ...query, actors: compared.map(({ actor }) => actor.id) }),
    },
    { text: "." },
  ];
}
