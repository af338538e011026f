import type { Page } from "playwright-core";

/** Where things stand on a page: all that the bench knows of it. CSS selectors are looked up in the page while the clock runs. */
export interface PageParts {
  /** The search box. */
  readonly search: string;
  /** An element whose text has, as its first number, how many recommendations are shown. */
  readonly count: string;
  /** The rows of the table without its head. */
  readonly rows: string;
  /** A part of the table that has been drawn, in contrast to a place that is kept free for one. */
  readonly drawn: string;
}

/** The list and the matrix of this app, also of earlier revisions: the one place to change when the pages change. */
const common = { search: "input[role=combobox], input[name=q]", count: "h1" };

export const list: PageParts = {
  ...common,
  rows: "tbody:not([aria-hidden]) > tr, [role=row]:has([role=cell])",
  // A row is drawn as a whole, and is higher than the cells with less in them.
  drawn: "tbody:not([aria-hidden]) > tr:has(td), [role=cell]",
};

export const matrix: PageParts = {
  ...common,
  // The rows of measures: those of topics lead to no page.
  rows: "[role=row]:has([role=rowheader] a), tbody tr:has(th a)",
  drawn: "[role=gridcell], [role=rowheader]",
};

/** The button in the heading of a column, which sorts by it. */
export function findHeading(page: Page, label: string) {
  return page
    .getByRole("columnheader", { name: new RegExp(`^${label}`) })
    .getByRole("button", { name: new RegExp(`^${label}`) })
    .first();
}

/** The heading of a page, which says what it shows. */
export const HEADING = "h1";
