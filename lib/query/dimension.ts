import type { Recommendation } from "@/lib/model/corpus";
import type { CorpusIndex } from "./corpus-index";
import type { DimensionId } from "./query";
import { sideOf, sides } from "./side";

/** One of the things that a row or a column stands for. */
export interface Member {
  readonly id: string;
  readonly label: string;
  /** The label where there is little room. */
  readonly short: string;
  /** What it belongs to: the topic of a measure; `own`, `not-yet-read` or `reported` of an actor. */
  readonly group?: string | undefined;
  /** The group of actors into whose column it folds: of an actor who is only reported. */
  readonly foldsInto?: string | undefined;
}

/** What rows or columns of the matrix can be: what a recommendation counts under, and all that there is. */
export interface Dimension {
  readonly label: string;
  readonly plural: string;
  keysOf(recommendation: Recommendation): readonly string[];
  members(index: CorpusIndex): readonly Member[];
}

/** The group of actors who are only reported by others: the corpus holds no source of their own. */
export const REPORTED = "reported";
/** The group of actors whose own sources are here and have not been read in full yet. */
export const NOT_YET_READ = "not-yet-read";

export const dimensions: Readonly<Record<DimensionId, Dimension>> = {
  measure: {
    label: "Measure",
    plural: "Measures",
    keysOf: ({ measure }) => [measure],
    members: ({ measures }) =>
      [...measures.values()].map(({ id, label, topic }) => ({ id, label, short: label, group: topic })),
  },
  topic: {
    label: "Topic",
    plural: "Topics",
    keysOf: ({ topics }) => topics,
    members: ({ corpus }) => corpus.topics.map(({ id, label, short }) => ({ id, label, short })),
  },
  actor: {
    label: "Actor",
    plural: "Actors",
    keysOf: ({ actor }) => [actor],
    members: ({ holders, onFile, readInFull, groups }) =>
      holders.map(({ id, name, short, group: foldsInto }) => ({
        id,
        label: name,
        short,
        group: readInFull.has(id) ? "own" : onFile.has(id) ? NOT_YET_READ : REPORTED,
        ...(foldsInto !== undefined && groups.has(foldsInto) && !onFile.has(id) && { foldsInto }),
      })),
  },
  source: {
    label: "Source",
    plural: "Sources",
    keysOf: ({ source }) => [source],
    members: ({ corpus, actors }) =>
      corpus.sources.map(({ id, title, author }) => ({
        id,
        label: title,
        short: actors.get(author)?.short ?? title,
      })),
  },
  addressee: {
    label: "Who should act",
    plural: "Who should act",
    keysOf: ({ addressees }) => addressees,
    members: ({ corpus }) => {
      const used = new Set(corpus.recommendations.flatMap(({ addressees }) => addressees));
      return corpus.actors
        .filter(({ id }) => used.has(id))
        .map(({ id, name, short }) => ({ id, label: name, short }));
    },
  },
  stance: {
    label: "Side",
    plural: "Sides",
    keysOf: ({ stance }) => [sideOf[stance]],
    members: () => sides,
  },
};

/** How many of some recommendations have no row or no column, since they name none: those that say not who should act. */
export function countUnplaced(
  recommendations: readonly Recommendation[],
  ...kinds: readonly DimensionId[]
): number {
  const isUnplaced = (of: Recommendation) => kinds.some((kind) => dimensions[kind].keysOf(of).length === 0);
  return recommendations.filter(isUnplaced).length;
}
