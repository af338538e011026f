/** Columns of the table of quotes: apart from it, since views only count them and would load all tables with it. */
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
