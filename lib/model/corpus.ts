import type { Marker, Moved, Release } from "./list-schemas";
import type { Quote } from "./quote";
import type { Actor, ActorGroup, AuthoredCorpus, Measure, Topic } from "./schema";
import type { Explicitness, Stance, Voice } from "./vocabulary";

/**
 * The resolved shapes: what the rest of the program works on. Every reference holds, every quote is located, every
 * default is filled in. All of it is plain data, so that it can be frozen, serialised and sent to a browser.
 */

export type CorpusMeta = Readonly<AuthoredCorpus>;

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly coauthors: readonly string[];
  readonly publisher?: string | undefined;
  readonly date: string;
  readonly published?: string | undefined;
  /** A word of the corpus's kinds of sources. */
  readonly kind: string;
  readonly language: string;
  readonly url?: string | undefined;
  readonly fullText: boolean;
  readonly sha256: string;
  readonly original?: Original | undefined;
  readonly coded: {
    readonly complete: boolean;
    readonly on: string;
    /** Headings of the chapters that have been coded in full, while the whole has not. */
    readonly chapters?: readonly string[] | undefined;
  };
  readonly note?: string | undefined;
}

/** The file from which a document's text was made. */
export interface Original {
  readonly file: string;
  readonly sha256: string;
  /** Where each page begins in the text, in code points; absent where there are no pages. */
  readonly pages?: readonly number[] | undefined;
}

export interface Recommendation {
  readonly id: string;
  readonly source: string;
  readonly actor: string;
  readonly voice: Voice;
  readonly measure: string;
  readonly stance: Stance;
  readonly condition?: string | undefined;
  /** All its topics, the measure's own first. */
  readonly topics: readonly string[];
  readonly statement: string;
  readonly addressees: readonly string[];
  readonly beneficiaries: readonly string[];
  /** A word of the corpus's horizons. */
  readonly horizon?: string | undefined;
  readonly explicitness: Explicitness;
  /** In the order in which the coder gave them; the first is the one that is shown where there is room for one. */
  readonly quotes: readonly Quote[];
  readonly memo?: string | undefined;
}

/** A passage that looks like a recommendation and is none, with the coder's reason. */
export interface SetAside extends Quote {
  readonly reason: string;
}

export interface Corpus {
  readonly meta: CorpusMeta;
  readonly topics: readonly Topic[];
  /** The columns into which actors fold who are only reported. */
  readonly groups: readonly ActorGroup[];
  readonly actors: readonly Actor[];
  readonly measures: readonly Measure[];
  readonly sources: readonly Source[];
  /** By source in the order of `sources`, then in the order of the document. */
  readonly recommendations: readonly Recommendation[];
}

/** What the server knows beyond the corpus: the documents themselves, and what was set aside in them. */
export interface SourceText {
  readonly text: string;
  readonly setAside: readonly SetAside[];
  /** Line in the source's YAML at which each recommendation starts, by id. */
  readonly lines: Readonly<Record<string, number>>;
}

export interface Library {
  readonly corpus: Corpus;
  /** By source id. */
  readonly texts: Readonly<Record<string, SourceText>>;
  /** The normative markers by which sentences were checked. */
  readonly markers: readonly Marker[];
  /** Ids that were given up, with those that stand for them. */
  readonly moved: readonly Moved[];
  /** The published versions of the data, the newest first. */
  readonly releases: readonly Release[];
  /** How the coding was done, as Markdown; absent where the corpus does not say. */
  readonly method?: string | undefined;
}

/** Freezes a value and all that it holds: nothing downstream may change the corpus. Returns the same value. */
export function deepFreeze<T>(value: T): T {
  // What is frozen already may hold what is not, and what holds itself would never end: hence a list of those seen.
  const seen = new Set<unknown>();
  const freeze = (held: unknown) => {
    if (typeof held !== "object" || held === null || seen.has(held)) return;
    seen.add(held);
    Object.freeze(held);
    for (const inner of Object.values(held)) freeze(inner);
  };
  freeze(value);
  return value;
}
