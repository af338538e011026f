/** Address of the page of a recommendation, as a path from the root. */
export function recommendationAddress(id: string): string {
  return `/recommendations/${id}`;
}

/** Where a quote stands in the reader: the n-th quote of a recommendation, counted from 0 here and from 1 in the address. */
export function passageAddress(source: string, recommendation: string, at: number): string {
  return `/sources/${source}#${recommendation}.${at + 1}`;
}

/**
 * A path as a permalink: absolute where the corpus names its site, which may stand in a folder of its host; else as it
 * is, so that it is the same whoever asks.
 */
export function absoluteAddress(path: string, site: string | undefined): string {
  return site === undefined ? path : `${site.replace(/\/+$/, "")}${path}`;
}
