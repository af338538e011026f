import type { Place, Problem } from "./problem";
import type {
  Actor,
  AuthoredCorpus,
  AuthoredRecommendation,
  AuthoredSource,
  Marker,
  Measure,
  Moved,
  Topic,
} from "./schema";

/** A value of a file, with its path in that file: how a rule points at what is wrong. */
export interface Entry<T> {
  readonly value: T;
  readonly file: string;
  readonly path: Path;
}

/** Keys and indexes that lead from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** A document as received. */
export interface Seed {
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string;
}

export interface AuthoredSourceEntry extends Entry<Omit<AuthoredSource, "recommendations" | "setAside">> {
  /** Base name of the file, which joins it to its seed. */
  readonly id: string;
  readonly recommendations: readonly Entry<AuthoredRecommendation>[];
  readonly setAside: readonly Entry<AuthoredSource["setAside"][number]>[];
}

/** Everything that was read and has the right shape. What has not, is not here: `whole` says whether that happened. */
export interface Authored {
  readonly meta: AuthoredCorpus | undefined;
  readonly topics: readonly Entry<Topic>[];
  readonly actors: readonly Entry<Actor>[];
  readonly measures: readonly Entry<Measure>[];
  readonly markers: readonly Entry<Marker>[];
  readonly moved: readonly Entry<Moved>[];
  readonly sources: readonly AuthoredSourceEntry[];
  /** By base name. */
  readonly seeds: ReadonlyMap<string, Seed>;
  /** Where something stands in a file. */
  placeOf(file: string, path: Path): Place;
  /**
   * False where a file or an entry was refused: rules that reason from what is *not* there (unused, not quoted, refers
   * to nothing) would then blame the wrong place and wait until all is well-formed.
   */
  readonly whole: boolean;
}

/** Takes one problem: what, where, and what to do. */
export type Report = (problem: Omit<Problem, keyof Place> & { readonly at: Place }) => void;
