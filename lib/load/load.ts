import type { Authored, AuthoredSourceEntry } from "@/lib/model/authored";
import { type Result, resolve } from "@/lib/model/resolve";
import {
  actorSchema,
  corpusSchema,
  loadedWordSchema,
  markerSchema,
  measureSchema,
  movedSchema,
  topicSchema,
} from "@/lib/model/schema";
import { declaredIds } from "./declared-ids";
import { sha256 } from "./files";
import { findStrays } from "./folders";
import { readList, readYaml } from "./lists";
import { readMethod } from "./method";
import { readSeeds } from "./seeds";
import { readSources } from "./sources";
import { validate } from "./validate";

/** The files that stand in `content`. */
const names = [
  "corpus.yaml",
  "topics.yaml",
  "actors.yaml",
  "measures.yaml",
  "markers.yaml",
  "loaded-words.yaml",
  "moved.yaml",
];

/**
 * Reads a corpus folder (`content/` and `seeds/` below it), checks it and resolves it.
 *
 * @param root path of the folder that holds `content` and `seeds`
 * @returns the library, or all problems of all files. Reads only; never throws for what a file holds.
 */
export async function loadCorpus(root: string): Promise<Result> {
  const corpus = await readYaml(root, "content/corpus.yaml");
  const topics = await readList(root, "content/topics.yaml", topicSchema);
  const actors = await readList(root, "content/actors.yaml", actorSchema);
  const measures = await readList(root, "content/measures.yaml", measureSchema);
  const markers = await readList(root, "content/markers.yaml", markerSchema);
  const loadedWords = await readList(root, "content/loaded-words.yaml", loadedWordSchema);
  const moved = await readList(root, "content/moved.yaml", movedSchema);
  const sources = await readSources(root);
  const originals = sources.sources.flatMap(({ head }) => head?.original?.file ?? []);
  const seeds = await readSeeds(root, sources.ids, originals);
  const method = await readMethod(root);
  const meta = corpus.yaml && validate(corpus.yaml, [], corpus.yaml.data, corpusSchema);

  const lists = [corpus, topics, actors, measures, markers, loadedWords, moved];
  const yamls = [...lists.flatMap(({ yaml }) => yaml ?? []), ...sources.yamls];
  const places = new Map(yamls.map(({ file, placeOf }) => [file, placeOf]));
  const authored: Authored = {
    meta: meta && "entry" in meta ? meta.entry.value : undefined,
    topics: topics.entries,
    actors: actors.entries,
    measures: measures.entries,
    markers: markers.entries,
    markersWhole: markers.problems.every(({ code }) => code === "file-missing"),
    loadedWords: loadedWords.entries,
    moved: moved.entries,
    sources: sources.sources.toSorted(byDate),
    // A source whose file only has the wrong ending has been reported: its document is not without one.
    sourceIds: [...sources.ids, ...sources.strayIds.filter((id) => seeds.seeds.has(id))],
    seeds: seeds.seeds,
    originals: seeds.originals,
    defined: { topic: declaredIds(topics), actor: declaredIds(actors), measure: declaredIds(measures) },
    refused: { actor: actors.refused, measure: measures.refused },
    mentioned: sources.mentioned,
    method: method.text,
    hash: sha256,
    placeOf: (file, path) => places.get(file)?.(path) ?? { file, line: 1, column: 1 },
  };
  return resolve(authored, [
    ...(await findStrays(root, "content", names)),
    ...(meta && "problems" in meta ? meta.problems : []),
    ...[corpus, topics, actors, measures, sources, seeds, method].flatMap(({ problems }) => problems),
    // A corpus can do without the lists of words, which help its coders to see what they have missed, and without moved ids.
    ...[markers, loadedWords, moved].flatMap(({ problems }) =>
      problems.filter(({ code }) => code !== "file-missing"),
    ),
  ]);
}

/** Sources stand in the order of their dates, then of their ids: an order that favours nobody. */
function byDate(a: AuthoredSourceEntry, b: AuthoredSourceEntry): number {
  const [dateA, dateB] = [a.head?.date ?? "", b.head?.date ?? ""];
  return dateA < dateB ? -1 : dateA > dateB ? 1 : a.id < b.id ? -1 : 1;
}
