import { isStaticSite } from "@/lib/view/site/static-site";

/**
 * Pages of one kind that a build makes. A large corpus has more, and a build of many minutes: its pages are made when
 * somebody first asks for them, and kept.
 */
export const PRERENDERED_MAX = 1_000;

/** The parameters of the pages that the build makes: of all, or of none where they are too many. A static site has all. */
export function prerendered<T>(parameters: readonly T[]): readonly T[] {
  return parameters.length > PRERENDERED_MAX && !isStaticSite ? [] : parameters;
}

/**
 * Those parameters, of which a static build refuses to have none: it then makes the page of one that is missing, which says so, and
 * which `npm run site` leaves out.
 */
export function orMissing<T>(parameters: readonly T[], missing: T): T[] {
  return isStaticSite && parameters.length === 0 ? [missing] : [...parameters];
}
