/** Address of the matrix for the pages of others. */
export const EMBED = "/embed";

/** Address of the page of a recommendation, as a path from the root. */
export function recommendationAddress(id: string): string {
  return `/recommendations/${id}`;
}

/** The n-th quote of a recommendation as the fragment of an address: counted from 0 here and from 1 there. */
export function passageId(recommendation: string, at: number): string {
  return `${recommendation}.${at + 1}`;
}

/** The recommendation that a passage belongs to. */
export function recommendationOf(passage: string): string {
  return passage.slice(0, passage.lastIndexOf("."));
}

/** Where the n-th quote of a recommendation stands in the reader. */
export function passageAddress(source: string, recommendation: string, at: number): string {
  return `/sources/${source}#${passageId(recommendation, at)}`;
}

/**
 * A path as a permalink: absolute where the corpus names its site, which may stand in a folder of its host; else as it
 * is, so that it is the same whoever asks.
 */
export function absoluteAddress(path: string, site: string | undefined): string {
  return site === undefined ? path : `${site.replace(/\/+$/, "")}${path}`;
}
