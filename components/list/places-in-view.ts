/** The least height of a row in pixels: so many rows of another list may come into view where some now are. */
const LEAST_HEIGHT = 50;

/** Places of rows from the first to the last. */
export interface Places {
  readonly first: number;
  readonly last: number;
}

/**
 * Where rows that stand below each other are in the window when another list takes their places: the first that is in view,
 * and the last that could be.
 *
 * @param rows those that are on the page
 * @param count how many there will be; of fewer, the last come into view where the page can no longer be scrolled as far
 */
export function placesInView(rows: ArrayLike<Element>, count: number): Places {
  let [first, end] = [0, rows.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) > 0) end = middle;
    else first = middle + 1;
  }
  const screenful = Math.ceil(window.innerHeight / LEAST_HEIGHT);
  return { first: Math.min(first, Math.max(count - screenful, 0)), last: first + screenful };
}
