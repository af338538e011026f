import type { Quote } from "../quote";
import type { CodedUnit } from "./coded-unit";

/** What both coders found: a unit of the first and the unit of the second that is the same place of the text. */
export type UnitPair = readonly [first: CodedUnit, second: CodedUnit];

/** The units of two coders, put together. Together the three lists hold every unit once. */
export interface Matching {
  readonly matched: readonly UnitPair[];
  readonly firstOnly: readonly CodedUnit[];
  readonly secondOnly: readonly CodedUnit[];
}

interface Candidate {
  readonly pair: UnitPair;
  readonly overlap: number;
  readonly order: readonly [number, number];
}

/**
 * Which units of two coders are the same place of a text.
 *
 * 1. Two units may match where the characters that both quote are at least half of those of the unit that quotes less,
 *    in code points, all quotes of a unit taken together. Half, since coders cut the same statement longer or shorter; of
 *    the unit that quotes less, since one coder quotes every place where a thing is said and the other only the first;
 *    all quotes together, since a slogan that two units share does not make them one.
 * 2. Each unit matches at most once, so that a passage that one coder split in two leaves one unit without a match.
 * 3. The largest overlap comes first. Several units often share one sentence, and then the overlap is the same: a pair
 *    with the same actor goes before others, since such a sentence usually tells of several actors; then the order of
 *    the first coder's units, then of the second's. Never what else is compared: voice, stance, topic and measure must
 *    not choose the pairs on which their own agreement is counted.
 */
export function matchUnits(first: readonly CodedUnit[], second: readonly CodedUnit[]): Matching {
  const candidates = findCandidates(first, second).sort(
    (a, b) =>
      b.overlap - a.overlap ||
      Number(sameActor(b)) - Number(sameActor(a)) ||
      a.order[0] - b.order[0] ||
      a.order[1] - b.order[1],
  );
  const taken = new Set<CodedUnit>();
  const chosen = candidates.filter(({ pair }) => {
    if (pair.some((unit) => taken.has(unit))) return false;
    for (const unit of pair) taken.add(unit);
    return true;
  });
  return {
    matched: chosen.sort((a, b) => a.order[0] - b.order[0]).map(({ pair }) => pair),
    firstOnly: first.filter((unit) => !taken.has(unit)),
    secondOnly: second.filter((unit) => !taken.has(unit)),
  };
}

function findCandidates(first: readonly CodedUnit[], second: readonly CodedUnit[]): Candidate[] {
  const seconds = second.map((unit) => ({ unit, stretches: merge(unit.quotes) }));
  return first.flatMap((unit, firstAt) => {
    const stretches = merge(unit.quotes);
    return seconds.flatMap((other, secondAt): Candidate[] => {
      const overlap = overlapOf(stretches, other.stretches);
      const shorter = Math.min(lengthOf(stretches), lengthOf(other.stretches));
      if (overlap === 0 || 2 * overlap < shorter) return [];
      return [{ pair: [unit, other.unit], overlap, order: [firstAt, secondAt] }];
    });
  });
}

function sameActor({ pair: [first, second] }: Candidate): boolean {
  return first.actor === second.actor;
}

type Stretch = Pick<Quote, "start" | "end">;

/** The stretches that some quotes cover, in the order of the text, none touching another. */
function merge(quotes: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of quotes.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) {
      merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    } else merged.push({ start, end });
  }
  return merged;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

function overlapOf(some: readonly Stretch[], others: readonly Stretch[]): number {
  let sum = 0;
  for (const one of some) {
    for (const other of others) {
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return sum;
}
