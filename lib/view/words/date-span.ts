/** The time that a date of a source covers: a day has no end; a month or a year ends where the next begins. */
export function dateSpan(date: string): { readonly start: Date; readonly end: Date | undefined } {
  const [year = 0, month, day] = date.split("-").map(Number);
  const start = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (day !== undefined) return { start, end: undefined };
  return { start, end: new Date(month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month)) };
}
