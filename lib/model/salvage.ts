import type { z } from "zod";
import type { Authored, AuthoredSourceEntry, Entry } from "./authored";
import { corpusSchema, measureSchema, topicSchema } from "./schema";
import { schemasFor, vocabularyIn } from "./schemas-of-corpus";
import { byDate } from "./source-order";
import type { Vocabulary } from "./vocabulary";

/**
 * What can be shown of a corpus that has problems. Of an entry of a list, the head of a source and corpus.yaml, the values that
 * are right are kept, and the id stands for a name that is not: whatever refers to them still leads somewhere. A source
 * needs its document and its author.
 */
export function salvage(authored: Authored): Authored {
  const topics = inOrder(authored.topics, authored.refused.topic, topicSchema, (id) => ({
    label: id,
    short: id,
    definition: id,
  }));
  const meta = authored.meta ?? rightValues(corpusSchema, authored.refused.meta, NO_META);
  const vocabulary = vocabularyIn(meta);
  const schemas = schemasFor(vocabulary);
  const actors = inOrder(authored.actors, authored.refused.actor, schemas.actor, (id) => ({
    name: id,
    short: id,
    kind: vocabulary.actorKinds[0]?.id,
    description: id,
  }));
  const measures = inOrder(authored.measures, authored.refused.measure, measureSchema, (id) => ({
    label: id,
    definition: id,
  }));
  const groups = idsOf(authored.groups);
  const known = new Set(actors.map(({ value }) => value.id));
  return {
    ...authored,
    meta,
    topics,
    actors: actors.map((entry) => withKnownIds(entry, known, groups)),
    measures,
    defined: { topic: idsOf(topics), group: groups, actor: known, measure: idsOf(measures) },
    sources: authored.sources
      .flatMap((source) => salvageSource(source, authored, known, vocabulary))
      .sort(byDate),
    refused: { meta: undefined, topic: [], group: [], actor: [], measure: [] },
    mentioned: undefined,
  };
}

/** Stands for what corpus.yaml does not say. */
const NO_META = {
  title: "content/corpus.yaml has a problem",
  description: "content/corpus.yaml has a problem.",
  licence: "content/corpus.yaml has a problem.",
  codebookVersion: "0",
  dataVersion: "0",
};

function salvageSource(
  source: AuthoredSourceEntry,
  { seeds }: Authored,
  known: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly AuthoredSourceEntry[] {
  const { id, refused } = source;
  const seed = seeds.get(id);
  const standIns = {
    title: id,
    kind: vocabulary.sourceKinds[0]?.id,
    language: "en",
    date: "2000",
    sha256: seed?.sha256,
    coded: { complete: false, on: "2000" },
  };
  const headSchema = schemasFor(vocabulary).source.omit({ recommendations: true, setAside: true });
  const head = source.head ?? rightValues(headSchema, refused.head?.value, standIns);
  if (!seed || !head || !known.has(head.author)) return [];
  const coauthors = head.coauthors.filter((actor) => known.has(actor));
  return [
    {
      ...source,
      head: { ...head, coauthors, sha256: seed.sha256 },
      sha256: seed.sha256,
      refused: { head: undefined, recommendations: [], setAside: [] },
    },
  ];
}

/** The values of a mapping that fit their keys, with others in the place of those that do not; undefined if it needs more. */
function rightValues<S extends z.ZodObject>(
  schema: S,
  value: unknown,
  standIns: Readonly<Record<string, unknown>>,
): z.infer<S> | undefined {
  const given = new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  const right = Object.entries(schema.shape).flatMap(([key, field]) => {
    const fits = (value: unknown) => (field as z.ZodType).safeParse(value).success;
    const found = [given.get(key), standIns[key]].find(fits);
    return found === undefined ? [] : [[key, found] as const];
  });
  return schema.safeParse(Object.fromEntries(right)).data;
}

/** The entries of a list in the order of their file, what is right of those that were refused among them. */
function inOrder<S extends z.ZodObject>(
  entries: readonly Entry<z.infer<S>>[],
  refused: readonly Entry<unknown>[],
  schema: S,
  standIns: (id: string) => Readonly<Record<string, unknown>>,
): readonly Entry<z.infer<S>>[] {
  const saved = refused.flatMap((entry) => {
    const { value } = entry;
    const id = typeof value === "object" && value !== null && "id" in value ? String(value.id) : "";
    const right = rightValues(schema, value, standIns(id));
    return right ? [{ ...entry, value: right }] : [];
  });
  return [...entries, ...saved].sort((a, b) => Number(a.path[0]) - Number(b.path[0]));
}

function idsOf(entries: readonly Entry<{ readonly id: string }>[]): ReadonlySet<string> {
  return new Set(entries.map(({ value }) => value.id));
}

/** An actor without the parent or the group that is not there. */
function withKnownIds<
  T extends { readonly parent?: string | undefined; readonly group?: string | undefined },
>(entry: Entry<T>, known: ReadonlySet<string>, groups: ReadonlySet<string>): Entry<T> {
  const { parent, group } = entry.value;
  const value = {
    ...entry.value,
    ...(parent !== undefined && !known.has(parent) && { parent: undefined }),
    ...(group !== undefined && !groups.has(group) && { group: undefined }),
  };
  return { ...entry, value };
}
