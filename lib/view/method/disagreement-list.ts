import type { Recommendation } from "@/lib/model/corpus";
import type { Moved } from "@/lib/model/list-schemas";
import type { Adjudicated } from "@/lib/model/reliability/adjudication";
import { isConcerned } from "@/lib/model/reliability/concerned";
import { stretchFragment } from "../reader/fragment";

/** A disagreement with its number in its source, counted from 1 in the order of the text. */
export interface Numbered {
  readonly disagreement: Adjudicated;
  readonly number: number;
}

/** The disagreements of one source, in the order of its text. */
export interface DisagreementsOfSource {
  readonly source: string;
  readonly entries: readonly Numbered[];
}

/** The disagreements by source, in the order in which they are given; a source without any is left out. */
export function bySource(disagreements: readonly Adjudicated[]): readonly DisagreementsOfSource[] {
  const sources = [...new Set(disagreements.map(({ source }) => source))];
  return sources.map((source) => ({
    source,
    entries: disagreements
      .filter((disagreement) => disagreement.source === source)
      .map((disagreement, at) => ({ disagreement, number: at + 1 })),
  }));
}

/** The disagreements that are on one recommendation. */
export function disputesOf(
  recommendation: Recommendation,
  disagreements: readonly Adjudicated[],
  moved: readonly Moved[],
): readonly Numbered[] {
  return bySource(disagreements)
    .flatMap(({ entries }) => entries)
    .filter(({ disagreement }) => isConcerned(disagreement, recommendation, moved));
}

/** What the address of a disagreement ends in. The codings that are compared never change, and so neither does this. */
export function disagreementId({ disagreement, number }: Numbered): string {
  return `${disagreement.source}.${number}`;
}

export function disagreementAddress(entry: Numbered): string {
  return `/method/disagreements#${disagreementId(entry)}`;
}

/** Where the words stand on which two readings differ. */
export function placeAddress({ source, quote }: Adjudicated): string {
  return `/sources/${source}#${stretchFragment(quote.start, quote.end)}`;
}
