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

/** The time that a date of a source covers: a day has no end; a month or a year ends where the next begins. */
export function dateSpan(date: string): { readonly start: Date; readonly end: Date | undefined } {
  const [year = 0, month, day] = date.split("-").map(Number);
  const start = new Date(date);
  if (day !== undefined) return { start, end: undefined };
  return { start, end: new Date(month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month)) };
}
