import type { Authored } from "@/lib/model/authored";
import { type Draft, resolveDraft } from "@/lib/model/draft";
import { loadedWordSchema, markerSchema, movedSchema, releaseSchema } from "@/lib/model/list-schemas";
import type { Problem } from "@/lib/model/problem";
import { type Result, resolve } from "@/lib/model/resolve";
import { corpusSchema, groupSchema, measureSchema, topicSchema } from "@/lib/model/schema";
import { schemasFor, vocabularyIn } from "@/lib/model/schemas-of-corpus";
import { byDate } from "@/lib/model/source-order";
import { findUnfinished } from "./change/change";
import { sha256 } from "./files";
import { findStrays } from "./folders";
import { declaredIds, placesIn, type ReadYaml, readList, readYaml } from "./lists";
import { readMethod } from "./method";
import { statedOriginals } from "./originals";
import { readSeeds } from "./seeds";
import { readSources } from "./sources";
import { validate } from "./validate";

/** The files that stand in `content`. */
const names = [
  "corpus.yaml",
  "topics.yaml",
  "groups.yaml",
  "actors.yaml",
  "measures.yaml",
  "markers.yaml",
  "loaded-words.yaml",
  "moved.yaml",
  "changes.yaml",
];

/**
 * Reads a corpus folder (`content/` and `seeds/` below it), checks it and resolves it.
 *
 * @param root path of the folder that holds `content` and `seeds`
 * @returns the library, or all problems of all files. Reads only; never throws for what a file holds.
 */
export async function loadCorpus(root: string): Promise<Result> {
  const { authored, found } = await readCorpus(root);
  return resolve(authored, found);
}

/**
 * The same for those who are at work on a corpus: what has a problem is left out, and the rest is shown.
 *
 * @returns what can be shown of the corpus, and all problems of all files
 */
export async function loadDraft(root: string): Promise<Draft> {
  const { authored, found } = await readCorpus(root);
  return resolveDraft(authored, found);
}

/** What stands in a corpus folder, as far as it has the right shape, and why the rest has not. */
async function readCorpus(
  root: string,
): Promise<{ readonly authored: Authored; readonly found: readonly Problem[] }> {
  const corpus = await readYaml(root, "content/corpus.yaml");
  const topics = await readList(root, "content/topics.yaml", topicSchema);
  const groups = await readList(root, "content/groups.yaml", groupSchema);
  const schemas = schemasFor(vocabularyIn(corpus.yaml?.data));
  const actors = await readList(root, "content/actors.yaml", schemas.actor);
  const measures = await readList(root, "content/measures.yaml", measureSchema);
  const markers = await readList(root, "content/markers.yaml", markerSchema);
  const loadedWords = await readList(root, "content/loaded-words.yaml", loadedWordSchema);
  const moved = await readList(root, "content/moved.yaml", movedSchema);
  const releases = await readList(root, "content/changes.yaml", releaseSchema);
  const sources = await readSources(root, schemas);
  const originals = statedOriginals(sources.sources, [...sources.ids, ...sources.strayIds]);
  const seeds = await readSeeds(root, sources.ids, originals);
  const method = await readMethod(root);
  const meta = corpus.yaml && validate(corpus.yaml, [], corpus.yaml.data, corpusSchema);

  const lists = [corpus, topics, groups, actors, measures, markers, loadedWords, moved, releases];
  const yamls = [...lists.flatMap(({ yaml }) => yaml ?? []), ...sources.yamls];
  const authored: Authored = {
    meta: meta && "entry" in meta ? meta.entry.value : undefined,
    topics: topics.entries,
    groups: groups.entries,
    actors: actors.entries,
    measures: measures.entries,
    markers: markers.entries,
    markersWhole: markers.problems.length === 0 || isMissing(markers),
    loadedWords: loadedWords.entries,
    moved: moved.entries,
    releases: releases.entries,
    sources: sources.sources.toSorted(byDate),
    // A source whose file only has the wrong ending has been reported: its document is not without one.
    sourceIds: [...sources.ids, ...sources.strayIds.filter((id) => seeds.seeds.has(id))],
    seeds: seeds.seeds,
    originals: seeds.originals,
    defined: {
      topic: declaredIds(topics),
      group: isMissing(groups) ? new Set() : declaredIds(groups),
      actor: declaredIds(actors),
      measure: declaredIds(measures),
    },
    refused: {
      meta: meta && "problems" in meta ? corpus.yaml?.data : undefined,
      topic: topics.refused,
      group: groups.refused,
      actor: actors.refused,
      measure: measures.refused,
    },
    mentioned: sources.mentioned,
    method: method.text,
    hash: sha256,
    placeOf: placesIn(yamls),
  };
  const found = [
    ...findUnfinished(root),
    ...(await findStrays(root, "content", names)),
    ...(meta && "problems" in meta ? meta.problems : []),
    ...[corpus, topics, actors, measures, sources, seeds, method].flatMap(({ problems }) => problems),
    // A corpus can do without the lists of words, which help its coders to see what they have missed, without groups of
    // actors, without moved ids, and before it is published.
    ...[groups, markers, loadedWords, moved, releases].flatMap((list) =>
      isMissing(list) ? [] : list.problems,
    ),
  ];
  return { authored, found };
}

/** Whether the file of a list is not there at all. */
function isMissing({ yaml, problems }: ReadYaml): boolean {
  return yaml === undefined && problems.every(({ code }) => code === "file-missing");
}
