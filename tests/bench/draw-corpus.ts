import { createHash } from "node:crypto";
import { writeYaml } from "@/lib/load/write-yaml";
import { sourceKinds } from "@/lib/model/vocabulary";
import { type Random, seededRandom } from "../random";
import { type CorpusSizes, checkSizes } from "./corpus-sizes";
import { type Brief, drawDocument } from "./draw-document";
import { drawLists, type Lists } from "./draw-lists";

/**
 * A made-up corpus that the check finds no fault with: its files with their texts, by their paths in the corpus folder.
 * The same sizes give the same files.
 *
 * @throws Error where no corpus can have these sizes
 */
export function drawCorpus(sizes: CorpusSizes): ReadonlyMap<string, string> {
  checkSizes(sizes);
  const random = seededRandom(sizes.seed);
  const lists = drawLists(random, sizes);
  const plans = planSources(random, sizes, lists);
  const files = new Map([
    ["content/corpus.yaml", writeYaml(meta(sizes))],
    ["content/topics.yaml", writeYaml(lists.topics)],
    ["content/actors.yaml", writeYaml(lists.actors)],
    ["content/measures.yaml", writeYaml(lists.measures)],
    ["content/markers.yaml", writeYaml(markers)],
  ]);
  for (const { id, head, briefs } of plans) {
    const { text, ...coding } = drawDocument(random, id, lists, briefs);
    const sha256 = createHash("sha256").update(text).digest("hex");
    files.set(`seeds/${id}.txt`, text);
    files.set(`content/sources/${id}.yaml`, writeYaml({ ...head, sha256, ...coding }));
  }
  return files;
}

const markers = ["must", "should", "need*", "ask*"].map((marker) => ({
  marker,
  language: "en",
  reason: "Demands are worded with it",
}));

function meta({ seed, recommendations, sources }: CorpusSizes) {
  return {
    title: "Rivers",
    subtitle: "What the towns of a made-up country want",
    description: `A made-up corpus of ${recommendations} recommendations in ${sources} documents, drawn by chance.`,
    licence: "CC0 1.0",
    codebookVersion: "1.0",
    dataVersion: String(seed),
  };
}

/** Which documents there are, and what each is to say: some say much, most a little. */
function planSources(random: Random, sizes: CorpusSizes, lists: Lists) {
  const sources = Array.from({ length: sizes.sources }, (_, at) => {
    const author = lists.authors[at] ?? random.pick(lists.authors);
    const coauthors = random.chance(0.1) ? lists.authors.filter((id) => id !== author).slice(0, 1) : [];
    return { author, coauthors, id: `${author}-paper-${at + 1}`, briefs: [] as Brief[] };
  });
  const measures = lists.measures.map(({ id }) => id);
  const [owed, unheard] = [random.some(measures, 1), [...lists.reported]];
  for (let left = sizes.recommendations; left > 0; left--) {
    const source = sources[Math.floor(random.below(sources.length) ** 2 / sources.length)];
    if (!source) throw new Error("There is no source to speak.");
    // Nobody is left out: towards the end, those who have not been reported yet are.
    const isReported = lists.reported.length > 0 && (random.chance(0.2) || unheard.length >= left);
    const measure = owed.pop() ?? pickOften(random, measures);
    source.briefs.push(
      isReported
        ? { actor: unheard.pop() ?? random.pick(lists.reported), voice: "reported", measure }
        : { actor: random.pick([source.author, ...source.coauthors]), voice: "own", measure },
    );
  }
  return sources.map(({ id, author, coauthors, briefs }) => ({
    id,
    briefs,
    head: head(random, author, coauthors),
  }));
}

/** The first of the list often, the last hardly ever. */
function pickOften(random: Random, ids: readonly string[]): string {
  return ids[Math.floor(random.below(ids.length) ** 2 / ids.length)] ?? random.pick(ids);
}

function head(random: Random, author: string, coauthors: readonly string[]) {
  const date = [2001 + random.below(30), 1 + random.below(12), 1 + random.below(28)];
  const written = date.map((part) => String(part).padStart(2, "0")).slice(0, 1 + random.below(3));
  return {
    title: `${random.pick(["On", "A word about", "After", "Before"])} the ${random.pick(subjects)} of ${written[0]}`,
    author,
    ...(coauthors.length > 0 && { coauthors }),
    date: written.join("-"),
    kind: random.pick(sourceKinds),
    language: "en",
    ...(random.chance(0.1) && { fullText: false }),
    coded: { complete: random.chance(0.95), on: "2031-06-01" },
  };
}

const subjects = ["flood", "drought", "harvest", "assembly", "fire", "treaty", "winter", "strike"];
