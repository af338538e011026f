import type { LoadedWord, Marker, Moved, Release } from "./list-schemas";
import type { Place, Problem } from "./problem";
import type {
  Actor,
  ActorGroup,
  AuthoredCorpus,
  AuthoredRecommendation,
  AuthoredSetAside,
  AuthoredSourceHead,
  Measure,
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

export interface AuthoredSourceEntry {
  /** Base name of the file, which joins it to its seed. */
  readonly id: string;
  readonly file: string;
  /** Everything but the two lists; undefined where it was refused. */
  readonly head: AuthoredSourceHead | undefined;
  /** The hash that the file states, also where the rest of its head was refused. */
  readonly sha256: string | undefined;
  readonly recommendations: readonly Entry<AuthoredRecommendation>[];
  readonly setAside: readonly Entry<AuthoredSetAside>[];
  /** What was refused, as it stands in the file: what is right in it is checked all the same. */
  readonly refused: {
    readonly head: Entry<unknown> | undefined;
    readonly recommendations: readonly Entry<unknown>[];
    readonly setAside: readonly Entry<unknown>[];
  };
  /** False where an entry of a list was refused: what is not there is then no proof. */
  readonly whole: boolean;
}

export type ReferenceKind = "actor" | "group" | "topic" | "measure";

/**
 * Everything that was read and has the right shape, and as much about the rest as keeps it from being blamed twice: what
 * was refused has been reported already, and one problem must neither hide nor cause another.
 */
export interface Authored {
  readonly meta: AuthoredCorpus | undefined;
  readonly topics: readonly Entry<Topic>[];
  readonly groups: readonly Entry<ActorGroup>[];
  readonly actors: readonly Entry<Actor>[];
  readonly measures: readonly Entry<Measure>[];
  readonly markers: readonly Entry<Marker>[];
  /** False where the list of markers or an entry of it was refused: one that is not there is then no proof. */
  readonly markersWhole: boolean;
  readonly loadedWords: readonly Entry<LoadedWord>[];
  readonly moved: readonly Entry<Moved>[];
  readonly releases: readonly Entry<Release>[];
  /** Those whose file could be read, in the order of their dates. */
  readonly sources: readonly AuthoredSourceEntry[];
  /** Base names of all files of sources, also of those that could not be read. */
  readonly sourceIds: readonly string[];
  /** By base name; undefined where the file is there and was refused. */
  readonly seeds: ReadonlyMap<string, Seed | undefined>;
  /** SHA-256 of the files in `seeds/` from which seeds were made, by their names; undefined where one cannot be read. */
  readonly originals: ReadonlyMap<string, string | undefined>;
  /** Ids that are defined, refused entries included; undefined where some cannot be known. */
  readonly defined: Readonly<Record<ReferenceKind, ReadonlySet<string> | undefined>>;
  /** What was refused of the lists and of corpus.yaml, as it stands in the files. */
  readonly refused: Readonly<Record<ReferenceKind, readonly Entry<unknown>[]>> & {
    /** What corpus.yaml holds, where that was refused. */
    readonly meta: unknown;
  };
  /** Every text of what was refused, whose ids count as used; undefined where a file could not be read. */
  readonly mentioned: ReadonlySet<string> | undefined;
  /** The text of content/method.md, where there is one. */
  readonly method?: string | undefined;
  /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
  hash(text: string): string;
  /** Where something stands in a file. */
  placeOf(file: string, path: Path): Place;
}

/** Takes one problem: what, where, and what to do. */
export type Report = (problem: Omit<Problem, keyof Place> & { readonly at: Place }) => void;
