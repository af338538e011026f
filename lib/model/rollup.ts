import type { Corpus, Recommendation } from "./corpus";
import { type Stance, stances } from "./vocabulary";

/** What the cell of one actor can show, in the order in which sentences count it. */
export const rolledUpStances = [...stances, "mixed"] as const;
/** The same, and what a cell of several actors can show besides. */
export type RolledUpStance = (typeof rolledUpStances)[number] | "divided";

/**
 * Why a cell is empty (codebook, Absence). `silent`: a source of the actor's own has been read in full and holds no
 * position. `not-yet-read`: there is a source of the actor's own, and none has been read in full yet. `not-on-file`: there
 * is no source of the actor's own. `hidden`: there is a position, and the reader's filter hides it.
 */
export type Absence = "silent" | "not-yet-read" | "not-on-file" | "hidden";

/** All recommendations of one row on one column, as one value. */
export type Cell =
  | {
      readonly stance: RolledUpStance;
      /** True where every recommendation of the cell is reported by another. */
      readonly reported: boolean;
      readonly recommendations: readonly Recommendation[];
      /** How many actors hold a position in it, where the cell is of several. */
      readonly actors?: number;
    }
  | { readonly absence: Absence };

export function isEmpty(cell: Cell): cell is { readonly absence: Absence } {
  return "absence" in cell;
}

/**
 * The stance of several recommendations together (codebook, Absence): all alike, that one; a condition beside a plain
 * *for*, conditional; for (with or without a condition) and against together, mixed; neutral counts only when alone.
 *
 * @returns the stance, or undefined for no recommendation at all
 */
export function rollUp(stances: Iterable<Stance>): RolledUpStance | undefined {
  const held = { for: false, against: false, conditional: false, neutral: false };
  for (const stance of stances) held[stance] = true;
  const isFor = held.for || held.conditional;
  if (isFor && held.against) return "mixed";
  if (held.conditional) return "conditional";
  if (held.for) return "for";
  if (held.against) return "against";
  return held.neutral ? "neutral" : undefined;
}

/**
 * The position of several actors together (codebook, Groups of actors): of all who take a side the same one; *divided* where
 * some are for (with or without a condition) and some against, or one of them is both; neutral counts only when alone.
 *
 * @param stances what the cell of each actor shows
 * @returns the position, or undefined for no actor at all
 */
export function rollUpActors(stances: Iterable<RolledUpStance>): RolledUpStance | undefined {
  const held = [...stances];
  if (held.length === 1) return held[0];
  const single = held.flatMap((stance) => (stance === "mixed" || stance === "divided" ? [] : stance));
  const together = rollUp(single);
  return single.length < held.length || together === "mixed" ? "divided" : together;
}

/** Actors who have a source of their own in the corpus, whether or not it has been read in full. */
export function actorsOnFile({ sources }: Corpus): ReadonlySet<string> {
  return new Set(sources.flatMap(({ author, coauthors }) => [author, ...coauthors]));
}

/** Actors of whom at least one source of their own has been read in full. */
export function actorsReadInFull(corpus: Corpus): ReadonlySet<string> {
  return actorsOnFile({ ...corpus, sources: corpus.sources.filter(({ coded }) => coded.complete) });
}
