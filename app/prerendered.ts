/**
 * Pages of one kind that a build makes. A large corpus has more, and a build of many minutes: its pages are made when
 * somebody first asks for them, and kept.
 */
export const PRERENDERED_MAX = 1_000;

/** The parameters of the pages that the build makes: of all, or of none where they are too many. */
export function prerendered<T>(parameters: readonly T[]): T[] {
  return parameters.length > PRERENDERED_MAX ? [] : [...parameters];
}
