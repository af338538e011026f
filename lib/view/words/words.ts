import type { Absence, RolledUpStance } from "@/lib/model/rollup";

/** The codebook's words for what a mark means, in one place: legend, names for screen readers, panel. */
export const stanceWords: Readonly<Record<RolledUpStance, string>> = {
  for: "for",
  conditional: "on a condition",
  against: "against",
  neutral: "neutral",
  mixed: "both for and against",
  divided: "divided, some for and some against",
};

export const absenceWords: Readonly<Record<Absence, string>> = {
  silent: "not mentioned",
  "not-yet-read": "not yet read in full",
  "not-on-file": "no document of theirs",
  hidden: "hidden by your filter",
};

/** Why a cell is empty, in a word. In the cell of a group of actors nobody can be said to have kept silent. */
export function absenceWord(absence: Absence, isGroup: boolean): string {
  return isGroup && absence !== "hidden" ? "not told of" : absenceWords[absence];
}

/** What each mark says of an actor and a measure. */
export const stanceMeanings: Readonly<Record<RolledUpStance, string>> = {
  for: "Wants the action done, as the measure words it.",
  conditional: "Wants it done on a condition, which the document states.",
  against: "Wants it not done, or calls it wrong.",
  neutral: "Speaks to the measure and takes no side.",
  divided:
    "Actors of a group take different sides: some are for it and some against, or one of them is both.",
  mixed: "Says several things on the measure, some for it and some against it.",
};
