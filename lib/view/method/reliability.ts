import { DRAWS, SEED } from "@/lib/model/reliability/bootstrap";
import { type ComparedField, comparedFields } from "@/lib/model/reliability/coded-unit";
import type { Comparison } from "@/lib/model/reliability/compare-codings";
import { type Agreement, ITEMS_MIN } from "@/lib/model/reliability/estimate";
import type { Figures, Reliability } from "@/lib/model/reliability/reliability";

/** Stands where there is no figure; `reliabilityNotes` says why there may be none. */
export const NO_FIGURE = "-";

/** The rows that sum up all sources have this in place of a source. */
export const ALL_SOURCES = "all";

/** One agreement in words: what the table prints and the page shows. */
export interface AgreementText {
  readonly items: string;
  readonly agreed: string;
  readonly coefficient: string;
  readonly interval: string;
}

export interface AgreementRow {
  /** Id of the source, or `ALL_SOURCES`. */
  readonly source: string;
  /** What the coders agree on. */
  readonly on: "sentences" | ComparedField;
  readonly coefficient: "kappa" | "alpha";
  readonly before: AgreementText;
  readonly after: AgreementText;
}

/** How many sentences and units there are behind the agreements of a source. */
interface SizeRow {
  readonly source: string;
  readonly stage: "before" | "after";
  readonly sentences: number;
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly neither: number;
  readonly unitsOfFirst: number;
  readonly unitsOfSecond: number;
  readonly matched: number;
}

/** The agreements, by source and over all, in the order of the corpus. */
export function agreementRows(reliability: Reliability): readonly AgreementRow[] {
  return figures(reliability).flatMap(({ source, before, after }): AgreementRow[] => [
    {
      source,
      on: "sentences",
      coefficient: "kappa",
      before: agreementText(before?.sentences),
      after: agreementText(after.sentences),
    },
    ...comparedFields.map((on) => ({
      source,
      on,
      coefficient: "alpha" as const,
      before: agreementText(before?.fields[on]),
      after: agreementText(after.fields[on]),
    })),
  ]);
}

/** The sizes, by source and over all, in the order of the corpus. */
export function sizeRows(reliability: Reliability): readonly SizeRow[] {
  return figures(reliability).flatMap(({ source, before, after }) => [
    ...(before ? [sizes(source, "before", before)] : []),
    sizes(source, "after", after),
  ]);
}

/** What is to be known to read the figures, a sentence or two each. */
export const reliabilityNotes: readonly string[] = [
  "Before: the first coding as it stood before anybody compared. After: the coding as it is now. Both against the same second coding.",
  "Kappa (Cohen 1960): whether a sentence carries a recommendation. Alpha (Krippendorff 2011, nominal): what the units say that both found.",
  `Intervals hold 95 of 100 draws of the percentile bootstrap: ${DRAWS} draws of sentences or units, seed ${SEED}. From 1.00 to 1.00: no draw held a disagreement, which does not say that there can be none.`,
  `"${NO_FIGURE}" stands where there are fewer than ${ITEMS_MIN} items, where all values are alike, so that chance explains them as well, and where the first coding was not kept.`,
];

function figures({ sources, all }: Reliability): readonly ({ readonly source: string } & Figures)[] {
  return all ? [...sources, { source: ALL_SOURCES, ...all }] : sources;
}

function agreementText(agreement: Agreement | undefined): AgreementText {
  if (!agreement) return { items: NO_FIGURE, agreed: NO_FIGURE, coefficient: NO_FIGURE, interval: NO_FIGURE };
  const { items, agreed, coefficient } = agreement;
  const isEstimate = coefficient.kind === "estimate";
  return {
    items: String(items),
    // A share of a few items reads as more than it is.
    agreed: coefficient.kind === "too-few" ? NO_FIGURE : `${Math.round((100 * agreed) / items)}%`,
    coefficient: isEstimate ? decimal(coefficient.value) : NO_FIGURE,
    interval: isEstimate ? `${decimal(coefficient.low)} to ${decimal(coefficient.high)}` : NO_FIGURE,
  };
}

/** Two decimals; the intervals say that a third would mean nothing. */
function decimal(value: number): string {
  const text = value.toFixed(2);
  return text === "-0.00" ? "0.00" : text;
}

function sizes(source: string, stage: SizeRow["stage"], { sentences, units }: Comparison): SizeRow {
  const { items, both, firstOnly, secondOnly, neither } = sentences;
  return {
    source,
    stage,
    sentences: items,
    both,
    firstOnly,
    secondOnly,
    neither,
    unitsOfFirst: units.first,
    unitsOfSecond: units.second,
    matched: units.matched,
  };
}
