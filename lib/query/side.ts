import type { RolledUpStance } from "@/lib/model/rollup";

/** The sides that actors take on a measure, in the order of display. */
export const sides = [
  { id: "for", label: "For", short: "For" },
  { id: "between", label: "On a condition, neutral or both", short: "On a condition, neutral or both" },
  { id: "against", label: "Against", short: "Against" },
] as const;

export type SideId = (typeof sides)[number]["id"];

/** On which side the position of an actor stands: whoever wants something on a condition, or is both, is on neither. */
export const sideOf: Readonly<Record<RolledUpStance, SideId>> = {
  for: "for",
  conditional: "between",
  neutral: "between",
  mixed: "between",
  divided: "between",
  against: "against",
};
