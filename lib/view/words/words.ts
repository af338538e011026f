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

/** How dates are said that have so many parts: 2031, May 2031, 4 May 2031. */
const dateFormats = ([{}, { month: "long" }, { month: "long", day: "numeric" }] as const).map(
  (parts) => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", year: "numeric", ...parts }),
);

/** A date of a source in words; what is no date stays as it is. */
export function formatDate(date: string): string {
  const format = dateFormats[date.split("-").length - 1];
  const time = Date.parse(date);
  return format && !Number.isNaN(time) ? format.format(time) : date;
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

/** The time that a date of a source covers: a day has no end; a month or a year ends where the next begins. */
export function dateSpan(date: string): { readonly start: Date; readonly end: Date | undefined } {
  const [year = 0, month, day] = date.split("-").map(Number);
  const start = new Date(date);
  if (day !== undefined) return { start, end: undefined };
  return { start, end: new Date(month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month)) };
}
