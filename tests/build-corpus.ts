import type { Corpus, CorpusMeta, Recommendation, Source } from "@/lib/model/corpus";
import type { Actor, ActorGroup, Measure, Topic } from "@/lib/model/schema";

/** An entry of a list: its id alone, or with what the test cares about. */
type Listed<T> = string | Sketch<T>;
type Sketch<T> = Partial<T> & { readonly id: string };

type RecommendationSketch = Partial<Omit<Recommendation, "quotes">> & {
  /** The exact words; they are placed one after the other. */
  readonly quotes?: readonly string[];
};

/** A corpus in a few lines. Whatever a recommendation or a source names and no list holds is made up, at the end. */
export interface CorpusSketch {
  readonly meta?: Partial<CorpusMeta>;
  readonly topics?: readonly Listed<Topic>[];
  readonly groups?: readonly Listed<ActorGroup>[];
  readonly actors?: readonly Listed<Actor>[];
  readonly measures?: readonly Listed<Measure>[];
  readonly sources?: readonly Listed<Source>[];
  /** `topics` are those beyond the measure's own. */
  readonly recommendations?: readonly RecommendationSketch[];
}

/** A resolved corpus. Defaults: one topic, the measure `measure`, the source `source` of the actor `author`, stance for. */
export function buildCorpus(sketch: CorpusSketch = {}): Corpus {
  const topics = new Registry(sketch.topics, makeTopic);
  const groups = new Registry(sketch.groups, makeGroup);
  const actors = new Registry(sketch.actors, makeActor);
  const measures = new Registry(sketch.measures, (entry) => {
    const topic = entry.topic ?? topics.first("topic");
    return { ...makeMeasure(entry), topic: topics.get(topic).id };
  });
  const sources = new Registry(sketch.sources, (entry) => {
    const source = makeSource(entry);
    for (const id of [source.author, ...source.coauthors]) actors.get(id);
    return source;
  });
  const recommendations = (sketch.recommendations ?? []).map((entry, at): Recommendation => {
    const source = sources.get(entry.source ?? sources.first("source"));
    const actor = actors.get(entry.actor ?? source.author).id;
    const measure = measures.get(entry.measure ?? measures.first("measure"));
    for (const id of [...(entry.addressees ?? []), ...(entry.beneficiaries ?? [])]) actors.get(id);
    const isOwn = [source.author, ...source.coauthors].includes(actor);
    return {
      id: `${source.id}/r${at + 1}`,
      voice: isOwn ? "own" : "reported",
      stance: "for",
      statement: `Statement ${at + 1}.`,
      addressees: [],
      beneficiaries: [],
      explicitness: "explicit",
      ...entry,
      source: source.id,
      actor,
      measure: measure.id,
      topics: [measure.topic, ...(entry.topics ?? []).map((id) => topics.get(id).id)],
      quotes: place(entry.quotes ?? [`Quote ${at + 1}.`]),
    };
  });
  return {
    meta: {
      title: "Corpus",
      description: "A corpus for a test.",
      licence: "CC0",
      codebookVersion: "1.0",
      dataVersion: "1.0",
      ...sketch.meta,
    },
    topics: topics.all(),
    groups: groups.all(),
    actors: actors.all(),
    measures: measures.all(),
    sources: sources.all(),
    recommendations,
  };
}

/** The entries of one list by id, in their order; one that is not listed is made when it is first asked for. */
class Registry<T extends { readonly id: string }> {
  private readonly entries = new Map<string, T>();

  constructor(
    listed: readonly Listed<T>[] = [],
    private readonly make: (entry: Sketch<T>) => T,
  ) {
    for (const entry of listed) this.add(entry);
  }

  get(id: string): T {
    return this.entries.get(id) ?? this.add(id);
  }

  first(otherwise: string): string {
    return this.entries.keys().next().value ?? otherwise;
  }

  all(): readonly T[] {
    return [...this.entries.values()];
  }

  private add(entry: Listed<T>): T {
    const made = this.make(typeof entry === "string" ? ({ id: entry } as Sketch<T>) : entry);
    this.entries.set(made.id, made);
    return made;
  }
}

function makeTopic(entry: Sketch<Topic>): Topic {
  const label = sentence(entry.id);
  return { label, short: label, definition: `${label}.`, ...entry };
}

function makeGroup(entry: Sketch<ActorGroup>): ActorGroup {
  const label = sentence(entry.id);
  return { label, short: label, definition: `${label}.`, ...entry };
}

function makeActor(entry: Sketch<Actor>): Actor {
  const name = sentence(entry.id);
  return { name, short: name, kind: "organisation", description: `${name}.`, ...entry };
}

function makeMeasure(entry: Sketch<Measure>): Measure {
  const label = sentence(entry.id);
  return { topic: "topic", label, definition: `${label}.`, ...entry };
}

function makeSource(entry: Sketch<Source>): Source {
  return {
    title: sentence(entry.id),
    author: "author",
    coauthors: [],
    date: "2031",
    kind: "statement",
    language: "en",
    fullText: true,
    sha256: "0".repeat(64),
    coded: { complete: true, on: "2031" },
    ...entry,
  };
}

/** "close-old-weirs" as "Close old weirs". */
function sentence(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function place(quotes: readonly string[]): Recommendation["quotes"] {
  let start = 0;
  return quotes.map((exact) => {
    const end = start + [...exact].length;
    const quote = { exact, start, end };
    start = end + 1;
    return quote;
  });
}
