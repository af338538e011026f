/** The least height of a row in pixels: so many rows of another list may come into view where some now are. */
const LEAST_HEIGHT = 50;

/** Places of rows from the first to the last. */
export interface Places {
  readonly first: number;
  readonly last: number;
}

/** Where rows that stand below each other are in the window: the first that is in view, and the last that could be. */
export function placesInView(rows: ArrayLike<Element>): Places {
  let [first, end] = [0, rows.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) > 0) end = middle;
    else first = middle + 1;
  }
  return { first, last: first + Math.ceil(window.innerHeight / LEAST_HEIGHT) };
}
