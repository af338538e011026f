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

/** A date of a source in words: 2031, May 2031, 4 May 2031. */
export function formatDate(date: string): string {
  const [year = date, month, day] = date.split("-");
  if (month === undefined) return year;
  const name = monthNames[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
