import type { Adjudicated } from "@/lib/model/reliability/adjudication";
import {
  type CodedUnit,
  type ComparedField,
  NO_FIT,
  withoutRemoved,
} from "@/lib/model/reliability/coded-unit";
import type { Stance, Voice } from "@/lib/model/vocabulary";
import type { CorpusIndex } from "@/lib/query/corpus-index";

/** One unit of a reading by the names that readers know. */
export interface ReadUnit {
  readonly stance: Stance;
  readonly voice: Voice;
  readonly actor: string;
  readonly measure: string;
  readonly topic: string;
}

/** What one reader made of a passage. */
export interface Reading {
  /** What it says where it names no unit, and before those that it names. */
  readonly verdict: string | undefined;
  readonly units: readonly ReadUnit[];
  /** The fields in which it differs from the other. */
  readonly differs: readonly ComparedField[];
}

/** One of the two readings of a passage, in words. */
export function describeReading(
  { on, fields, units }: Adjudicated,
  reader: "first" | "second",
  index: CorpusIndex,
): Reading {
  const own = units[reader].map((unit) => describeUnit(unit, index));
  const none = on === "sentence" ? "No recommendation" : "No recommendation of its own";
  return { verdict: own.length === 0 ? none : undefined, units: own, differs: fields };
}

function describeUnit({ stance, voice, actor, measure, topic }: CodedUnit, index: CorpusIndex): ReadUnit {
  return {
    stance,
    voice,
    actor: named(actor, index.actors.get(actor)?.name, "no actor of the list"),
    measure: named(measure, index.measures.get(measure)?.label, "no measure of the list"),
    topic: index.topics.get(topic)?.label ?? topic,
  };
}

/** A name; of what has been removed from its list since, the words of its id, which are all that is left. */
function named(id: string, name: string | undefined, otherwise: string): string {
  if (id === NO_FIT) return otherwise;
  return name ?? `${withoutRemoved(id).replaceAll("-", " ")} (removed from the list since)`;
}
