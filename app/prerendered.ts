import { getCorpus } from "@/lib/load";
import { isStaticSite } from "@/lib/view/site/static-site";
import { movedAmong } from "./moved-or-missing";

/**
 * Pages of one kind that a build makes. A large corpus has more, and a build of many minutes: its pages are made when
 * somebody first asks for them, and kept.
 */
const PRERENDERED_MAX = 1_000;

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

/** What Next gives the page of an entity. */
export interface EntityPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** Gives the parameters of the pages of all entities of a kind, and of the ids that have moved to one of them. */
export function parametersOf(kind: "actors" | "measures" | "sources" | "topics") {
  return async () => {
    const ids = (await getCorpus()).corpus[kind].map(({ id }) => id);
    return orMissing(
      [...ids, ...(await movedAmong(ids))].map((id) => ({ id })),
      { id: "none" },
    );
  };
}

/** What Next gives the route of a file. */
export interface FileRouteProps {
  readonly params: Promise<{ readonly file: string }>;
}

/** The parameters of one file for each of these sources. */
export function fileParameters(sources: readonly { readonly id: string }[], ending: string) {
  return orMissing(
    sources.map(({ id }) => ({ file: `${id}.${ending}` })),
    { file: `none.${ending}` },
  );
}
