import type { Authored, Report } from "./authored";
import {
  type Corpus,
  deepFreeze,
  type Library,
  type Recommendation,
  type Source,
  type SourceText,
} from "./corpus";
import { checkDoubles } from "./doubles";
import { checkEvidence, type Evidence } from "./located-quotes";
import { checkMoved } from "./moved";
import { compareProblems, isError, type Problem } from "./problem";
import { checkRefusedQuotes } from "./refused-quotes";
import { checkReleases } from "./releases";
import { checkEntries } from "./rules";
import { checkWording } from "./wording";

export type Result =
  | { readonly library: Library; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/**
 * Checks an authored corpus and resolves it.
 *
 * @param found problems that were met on the way here, which the result contains
 * @returns the frozen library, with warnings; or where there is an error, every problem in the order of files and lines:
 *   never a part of a corpus
 */
export function resolve(authored: Authored, found: readonly Problem[] = []): Result {
  const checked = check(authored);
  const problems = [...found, ...checked.problems].sort(compareProblems);
  if (problems.some(isError) || !authored.meta) return { problems };
  return { library: assemble(authored, checked.evidence), warnings: problems };
}

/** Holds an authored corpus against every rule, and locates its quotes. */
export function check(authored: Authored): {
  readonly problems: readonly Problem[];
  readonly evidence: Evidence;
} {
  const problems: Problem[] = [];
  const report: Report = ({ at, ...problem }) => problems.push({ ...at, ...problem });
  checkEntries(authored, report);
  checkDoubles(authored, report);
  checkMoved(authored, report);
  checkReleases(authored, report);
  checkWording(authored, report);
  const evidence = checkEvidence(authored, report);
  checkRefusedQuotes(authored, report);
  return { problems, evidence };
}

/** The frozen library of what has been checked; corpus.yaml must have been read. */
export function assemble(authored: Authored, { quotes, setAside }: Evidence): Library {
  const { meta } = authored;
  if (!meta) throw new Error("A corpus without corpus.yaml has no library.");
  const topicOf = new Map(authored.measures.map(({ value }) => [value.id, value.topic]));
  const sources: Source[] = [];
  const recommendations: Recommendation[] = [];
  const texts: Record<string, SourceText> = {};
  for (const source of authored.sources) {
    if (!source.head) continue;
    sources.push({ id: source.id, ...source.head });
    const lines: Record<string, number> = {};
    for (const { value, file, path } of source.recommendations) {
      lines[value.id] = authored.placeOf(file, path).line;
      const topic = topicOf.get(value.measure);
      recommendations.push({
        ...value,
        source: source.id,
        actor: value.actor ?? source.head.author,
        topics: topic === undefined ? value.topics : [topic, ...value.topics],
        quotes: quotes.get(value.id) ?? [],
      });
    }
    const seed = authored.seeds.get(source.id);
    if (seed) texts[source.id] = { text: seed.text, setAside: setAside.get(source.id) ?? [], lines };
  }
  const corpus: Corpus = {
    meta,
    topics: authored.topics.map(({ value }) => value),
    groups: authored.groups.map(({ value }) => value),
    actors: authored.actors.map(({ value }) => value),
    measures: authored.measures.map(({ value }) => value),
    sources,
    recommendations,
  };
  const markers = authored.markers.map(({ value }) => value);
  const moved = authored.moved.map(({ value }) => value);
  const releases = authored.releases.map(({ value }) => value);
  return deepFreeze({ corpus, texts, markers, moved, releases, method: authored.method });
}
