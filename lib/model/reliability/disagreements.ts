import type { Quote } from "../quote";
import { codePoints } from "../text";
import { type CodedUnit, type ComparedField, describeUnit } from "./coded-unit";
import { differingFields, type SideBySide } from "./compare-codings";

/** What a disagreement is about: whether a sentence carries a recommendation, or which one a passage makes. */
export const subjects = ["sentence", "unit"] as const;
export type Subject = (typeof subjects)[number];

/** What one coder says where the other says something else. */
export interface Disagreement {
  readonly source: string;
  readonly on: Subject;
  /** The sentence; or the first quote of the unit, of the first coder's where both have one. */
  readonly quote: Quote;
  readonly first: string;
  readonly second: string;
  /** What two units differ in that are the same place; empty where only one coder has one. */
  readonly fields: readonly ComparedField[];
  /** The units behind the readings: those compared; for a sentence, those that quote a part of it. */
  readonly units: { readonly first: readonly CodedUnit[]; readonly second: readonly CodedUnit[] };
}

/** A disagreement as its two readings tell it, without what they were made of. */
export type DisagreementWords = Pick<Disagreement, "source" | "on" | "quote" | "first" | "second">;

/** What stands for the verdict of a coder on a sentence, or in the place of a unit that a coder has not got. */
export const SOMETHING = "a recommendation";
export const NOTHING = "no recommendation";

/**
 * Every disagreement of two codings of a source, in the order of the text, each once:
 * - a sentence in which one coder found a recommendation and the other none;
 * - two units that are the same place and differ;
 * - a unit without a match of which the other coder quotes a sentence: the two have split it differently. (Where the other
 *   quotes none of its sentences, these are disagreements already.)
 */
export function findDisagreements(source: string, text: string, side: SideBySide): readonly Disagreement[] {
  const points = codePoints(text);
  const sentences = side.sentences.map((pair) => {
    const { start, end, text: exact } = pair.sentence;
    return { ...pair, quote: { exact, start: points.fromUnits(start), end: points.fromUnits(end) } };
  });
  const isShared = (unit: CodedUnit) =>
    sentences.some(({ first, second, quote }) => first && second && unit.quotes.some(touches(quote)));
  const split = (unit: CodedUnit, coder: "first" | "second"): Disagreement[] => {
    if (!isShared(unit)) return [];
    const [units, verdicts] = [
      { first: [], second: [] },
      { first: NOTHING, second: NOTHING },
    ];
    return ofUnit(source, unit, {
      ...verdicts,
      [coder]: describeUnit(unit),
      fields: [],
      units: { ...units, [coder]: [unit] },
    });
  };
  const all = (coder: 0 | 1) => [
    ...side.matched.map((pair) => pair[coder]),
    ...(coder === 0 ? side.firstOnly : side.secondOnly),
  ];
  const quoting = (quote: Quote, units: readonly CodedUnit[]) =>
    units.filter((unit) => unit.quotes.some(touches(quote)));
  return [
    ...sentences
      .filter(({ first, second }) => first !== second)
      .map(({ quote, first, second }): Disagreement => {
        const verdict = (found: boolean) => (found ? SOMETHING : NOTHING);
        return {
          source,
          on: "sentence",
          quote,
          first: verdict(first),
          second: verdict(second),
          fields: [],
          units: { first: quoting(quote, all(0)), second: quoting(quote, all(1)) },
        };
      }),
    ...side.matched.flatMap((pair) => {
      const fields = differingFields(pair);
      const [first, second] = pair;
      if (fields.length === 0) return [];
      const units = { first: [first], second: [second] };
      return ofUnit(source, first, {
        first: describeUnit(first),
        second: describeUnit(second),
        fields,
        units,
      });
    }),
    ...side.firstOnly.flatMap((unit) => split(unit, "first")),
    ...side.secondOnly.flatMap((unit) => split(unit, "second")),
  ].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
}

function ofUnit(
  source: string,
  { quotes: [quote] }: CodedUnit,
  rest: Omit<Disagreement, "source" | "on" | "quote">,
): Disagreement[] {
  return quote === undefined ? [] : [{ source, on: "unit", quote, ...rest }];
}

/** A test for the quotes that share at least one character with a quote. */
export function touches(quote: Quote): (other: Quote) => boolean {
  return (other) => other.start < quote.end && other.end > quote.start;
}
