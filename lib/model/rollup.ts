import type { Corpus, Recommendation } from "./corpus";
import type { Stance } from "./vocabulary";

/** What a cell with several recommendations shows. */
export type RolledUpStance = Stance | "mixed";

/**
 * Why a cell is empty (codebook, Absence). `silent`: a source of the actor's own has been read in full and holds no
 * position. `not-on-file`: there is no such source. `hidden`: there is a position, and the reader's filter hides it.
 */
export type Absence = "silent" | "not-on-file" | "hidden";

/** All recommendations of one row on one column, as one value. */
export type Cell =
  | {
      readonly stance: RolledUpStance;
      /** True where every recommendation of the cell is reported by another. */
      readonly reported: boolean;
      readonly recommendations: readonly Recommendation[];
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
  const held = new Set(stances);
  if (held.size === 0) return undefined;
  const isFor = held.has("for") || held.has("conditional");
  if (isFor && held.has("against")) return "mixed";
  if (held.has("conditional")) return "conditional";
  if (held.has("for")) return "for";
  if (held.has("against")) return "against";
  return "neutral";
}

/** Actors who speak for themselves in at least one source that has been read in full. */
export function actorsOnFile(corpus: Corpus): ReadonlySet<string> {
  return new Set(
    corpus.sources
      .filter((source) => source.coded.complete)
      .flatMap((source) => [source.author, ...source.coauthors]),
  );
}
