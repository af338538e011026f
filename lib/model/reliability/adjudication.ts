import type { Disagreement, DisagreementWords } from "./disagreements";

/** Whose coding was found to follow the codebook. */
export const decisions = ["first", "second", "both", "neither"] as const;
export type Decision = (typeof decisions)[number];

/** What was decided on one disagreement, and why. */
export interface Adjudication extends DisagreementWords {
  readonly decision: Decision;
  readonly why: string;
  /** What was changed in the coding because of it. */
  readonly changed?: string | undefined;
}

/** A disagreement with what was decided on it. */
export interface Adjudicated extends Disagreement {
  /** Undefined where nothing has been decided yet. */
  readonly adjudication: Adjudication | undefined;
}

/** The disagreements and the adjudications, joined. */
export interface Audit {
  readonly disagreements: readonly Adjudicated[];
  /** Adjudications of what is no disagreement (any more): every one must still be needed. */
  readonly idle: readonly Adjudication[];
}

/** Joins disagreements and adjudications that have the same key; two of the same key, with two of that key. */
export function auditAdjudications(
  disagreements: readonly Disagreement[],
  adjudications: readonly Adjudication[],
): Audit {
  const idle = new Set(adjudications);
  const joined = disagreements.map((disagreement) => {
    const key = keyOf(disagreement);
    const adjudication = [...idle].find((candidate) => keyOf(candidate) === key);
    if (adjudication) idle.delete(adjudication);
    return { ...disagreement, adjudication };
  });
  return { disagreements: joined, idle: [...idle] };
}

/** What names a disagreement: source, subject, place and what both coders say. The same as long as those codings are. */
export function keyOf({ source, on, quote, first, second }: DisagreementWords): string {
  return [source, on, `${quote.start}-${quote.end}`, first, second].join(" | ");
}
