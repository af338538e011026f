/** Columns of the table of quotes: in a file of their own, since views only count them and would load all tables with it. */
export const quoteColumns = [
  "recommendation",
  "source",
  "actor",
  "measure",
  "stance",
  "exact",
  "start",
  "end",
  "permalink",
  "page",
] as const;
