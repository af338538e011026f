import type { Adjudicated } from "@/lib/model/reliability/adjudication";
import {
  disagreementKinds,
  kindLabels,
  kindsOf,
  type Outcome,
  outcomeOf,
  outcomes,
} from "./disagreement-kind";

/** Some of the disagreements, counted by what was decided on them. */
export interface TallyRow {
  readonly key: string;
  readonly label: string;
  readonly all: number;
  readonly decided: Readonly<Record<Outcome, number>>;
}

export interface Tally {
  readonly all: TallyRow;
  /** Of the kinds that there are. One that is of several kinds counts in each of them. */
  readonly kinds: readonly TallyRow[];
  /** In the order of the sources given; those without a disagreement as well. */
  readonly sources: readonly TallyRow[];
  /** The outcomes that there are, in their order. */
  readonly outcomes: readonly Outcome[];
}

/** Counts disagreements by what they are on, by source, and by decision. */
export function tallyDisagreements(
  disagreements: readonly Adjudicated[],
  sources: readonly { readonly id: string; readonly title: string }[],
): Tally {
  const all = row("all", "All", disagreements);
  return {
    all,
    kinds: disagreementKinds
      .map((kind) =>
        row(
          kind,
          kindLabels[kind],
          disagreements.filter((one) => kindsOf(one).includes(kind)),
        ),
      )
      .filter((counted) => counted.all > 0),
    sources: sources.map(({ id, title }) =>
      row(
        id,
        title,
        disagreements.filter(({ source }) => source === id),
      ),
    ),
    outcomes: outcomes.filter((outcome) => all.decided[outcome] > 0),
  };
}

function row(key: string, label: string, disagreements: readonly Adjudicated[]): TallyRow {
  const count = (outcome: Outcome) => disagreements.filter((one) => outcomeOf(one) === outcome).length;
  const decided = Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)]));
  return { key, label, all: disagreements.length, decided: decided as TallyRow["decided"] };
}
