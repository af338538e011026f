import type { RolledUpStance } from "@/lib/model/rollup";

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
