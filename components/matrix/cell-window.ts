/** Some of the rows or columns: from the first up to, and without, the end. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Which cells of a large matrix are drawn. Every row has its label and every column its head all the same. */
export interface CellWindow {
  readonly rows: Span;
  readonly columns: Span;
  /** The cell that has the focus, where it lies outside. */
  readonly kept: { readonly row: number; readonly column: number } | undefined;
}

/** A matrix of up to so many cells is drawn in full. */
export const DRAWN_CELLS_MAX = 12_000;

/** Nothing of a row. */
export const nothing: Span = { from: 0, to: 0 };

export function isIn({ from, to }: Span, at: number): boolean {
  return at >= from && at < to;
}

/** What is in view and as much before and after it, in whole blocks: a short way to scroll then changes nothing. */
export function blocksAround(first: number, last: number, block: number, count: number): Span {
  const from = Math.floor(first / block) * block - block;
  const to = (Math.floor(last / block) + 2) * block;
  return { from: Math.max(0, from), to: Math.min(count, to) };
}

/**
 * What could be in view of a table that takes the place of another, scrolled as far: of a shorter one its last rows or
 * columns are, where it cannot be scrolled as far.
 *
 * @param inView what is in view of the other, as far as there is room, whether or not it has so many
 * @param count how many the table has
 */
export function fitSpan({ from, to }: Span, count: number): Span {
  return { from: Math.max(0, Math.min(from, count - (to - from))), to };
}

export function isSameWindow(a: CellWindow, b: CellWindow): boolean {
  const isSame = (one: Span, other: Span) => one.from === other.from && one.to === other.to;
  return (
    isSame(a.rows, b.rows) &&
    isSame(a.columns, b.columns) &&
    a.kept?.row === b.kept?.row &&
    a.kept?.column === b.kept?.column
  );
}

/**
 * The first of a number of things that ends after a place, where each ends after the one before it: the last of them
 * where none does.
 */
export function firstEndingAfter(place: number, count: number, endOf: (at: number) => number): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(middle) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
