/**
 * The number of the page on which a place of a text stands, from 1.
 *
 * @param pages where each page begins, in code points, ascending; absent where there are no pages
 * @param offset in code points
 */
export function pageOf(pages: readonly number[] | undefined, offset: number): number | undefined {
  if (pages === undefined) return undefined;
  const next = pages.findIndex((begin) => begin > offset);
  return next === -1 ? pages.length : Math.max(1, next);
}
