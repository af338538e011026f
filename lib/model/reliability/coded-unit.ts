import type { Corpus } from "../corpus";
import type { Moved } from "../list-schemas";
import { movedTo } from "../moved";
import type { Quote } from "../quote";
import type { Stance, Voice } from "../vocabulary";

/** On what two codings of the same unit are compared. */
export const comparedFields = ["actor", "voice", "stance", "topic", "measure"] as const;
export type ComparedField = (typeof comparedFields)[number];

/** Stands for an actor or a measure where a coder found none that fits. */
export const NO_FIT = "none";

/** Before an id that has since been removed from its list: what was coded before a comparison is not rewritten after it. */
export const REMOVED = "was:";

/** A recommendation as one coder found it, reduced to what two coders are compared on. */
export interface CodedUnit {
  readonly quotes: readonly Quote[];
  readonly actor: string;
  readonly voice: Voice;
  readonly stance: Stance;
  readonly topic: string;
  readonly measure: string;
}

/** What one coder made of one source. */
export interface Coding {
  readonly coder: string;
  readonly on: string;
  /** What the coder had not seen. */
  readonly blind: string;
  readonly units: readonly CodedUnit[];
}

/** The units of a source as the corpus holds them now. The topic of a unit is that of its measure. */
export function unitsOf({ recommendations }: Corpus, source: string): readonly CodedUnit[] {
  return recommendations.flatMap((recommendation) => {
    const { quotes, actor, voice, stance, measure } = recommendation;
    const [topic] = recommendation.topics;
    if (recommendation.source !== source || topic === undefined) return [];
    return [{ quotes, actor, voice, stance, topic, measure }];
  });
}

/**
 * A unit in words that stay the same, so that an adjudication can name it: also when an id in it is removed from its list.
 */
export function describeUnit({ actor, voice, stance, topic, measure }: CodedUnit): string {
  return `${stance} ${withoutRemoved(measure)} (${topic}), ${withoutRemoved(actor)}, ${voice}`;
}

/**
 * A unit with the ids that stand for its actor and measure now: two codings do not differ because an id was renamed, or
 * merged into another, after the second was made.
 */
export function underNewIds(unit: CodedUnit, moved: readonly Moved[]): CodedUnit {
  const now = (id: string) => movedTo(withoutRemoved(id), moved) ?? id;
  return { ...unit, actor: now(unit.actor), measure: now(unit.measure) };
}

/** An id without the mark that says that it has been removed from its list. */
export function withoutRemoved(id: string): string {
  return id.startsWith(REMOVED) ? id.slice(REMOVED.length) : id;
}
