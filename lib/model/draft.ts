import type { Authored, Entry } from "./authored";
import type { Library } from "./corpus";
import { isError, type Problem } from "./problem";
import { type Passage, passageFinder } from "./problem-passage";
import { assemble, check, resolve } from "./resolve";
import { salvage } from "./salvage";
import type { LinePlace } from "./text";

/** A problem, and the passage of a document that it concerns, where it concerns one. */
export interface PlacedProblem extends Problem {
  readonly passage?: Passage | undefined;
}

/** A corpus that is being worked on: what can be shown of it, and all of its problems. */
export interface Draft {
  readonly library: Library;
  readonly problems: readonly PlacedProblem[];
}

/**
 * The library of a corpus that may have problems. A recommendation, a passage that was set aside, a marker, a loaded word and
 * an id that has moved are left out where they have one; the lists and the sources are kept as far as they can be (see
 * `salvage`).
 *
 * @param found problems that were met on the way here, which the draft contains
 */
export function resolveDraft(authored: Authored, found: readonly Problem[]): Draft {
  const strict = resolve(authored, found);
  if ("library" in strict) return { library: strict.library, problems: strict.warnings };
  const passageOf = passageFinder(authored);
  let kept = salvage(authored);
  let checked = check(kept);
  for (;;) {
    const left = leaveOut(kept, checked.problems.filter(isError));
    if (left === kept) break;
    kept = left;
    checked = check(kept);
  }
  const library = assemble(kept, checked.evidence);
  return {
    library,
    problems: strict.problems.map((problem) => {
      const passage = passageOf(problem);
      const isShown = passage !== undefined && library.texts[passage.source] !== undefined;
      return isShown ? { ...problem, passage } : problem;
    }),
  };
}

/** Problems of the head of a source, which is kept: its lines may stand below those of the entries. */
const OF_HEAD = ["markers-missing", "seed-missing", "seed-changed", "seed-repeated"];

/** Problems for which a topic or a measure cannot stay; with any other it can be shown. */
const OF_LISTS = ["id-duplicate", "reference-unknown"];

/** The corpus without the entries in which a problem stands; the same where there is none. */
function leaveOut(authored: Authored, problems: readonly Problem[]): Authored {
  let isChanged = false;
  const without = <T>(
    entries: readonly Entry<T>[],
    of: (problem: Problem) => boolean,
    among: readonly Entry<unknown>[] = entries,
  ) => {
    const wrong = new Set(problems.filter(of).map((problem) => entryAt(among, problem, authored)));
    const kept = entries.filter((entry) => !wrong.has(entry));
    if (kept.length < entries.length) isChanged = true;
    return kept;
  };
  const ofList = ({ code }: Problem) => OF_LISTS.includes(code);
  const topics = without(authored.topics, ofList);
  const groups = without(authored.groups, ofList);
  const unique = without(authored.actors, ({ code }) => code === "id-duplicate");
  const circles = problems.filter(({ code }) => code === "parent-cycle");
  const inCircle = new Set(circles.map((problem) => entryAt(unique, problem, authored)));
  if (circles.length > 0) isChanged = true;
  const actors = unique.map((entry) =>
    inCircle.has(entry) ? { ...entry, value: { ...entry.value, parent: undefined } } : entry,
  );
  const measures = without(authored.measures, ofList);
  const moved = without(authored.moved, () => true);
  const ofEntry = ({ code }: Problem) => !OF_HEAD.includes(code);
  const sources = authored.sources.map((source) => {
    const among = [...source.recommendations, ...source.setAside];
    return {
      ...source,
      recommendations: without(source.recommendations, ofEntry, among),
      setAside: without(source.setAside, ofEntry, among),
    };
  });
  if (!isChanged) return authored;
  const ids = (entries: readonly Entry<{ readonly id: string }>[]) =>
    new Set(entries.map(({ value }) => value.id));
  const defined = { topic: ids(topics), group: ids(groups), actor: ids(actors), measure: ids(measures) };
  return { ...authored, topics, groups, actors, measures, moved, sources, defined };
}

/** The entry in whose lines a problem stands: the last that begins before it. */
function entryAt<T>(
  entries: readonly Entry<T>[],
  problem: Problem,
  { placeOf }: Authored,
): Entry<T> | undefined {
  let found: { readonly entry: Entry<T>; readonly at: LinePlace } | undefined;
  for (const entry of entries) {
    if (entry.file !== problem.file) continue;
    const at = placeOf(entry.file, entry.path);
    if (comparePlaces(at, problem) <= 0 && (!found || comparePlaces(at, found.at) > 0)) found = { entry, at };
  }
  return found?.entry;
}

function comparePlaces(a: LinePlace, b: LinePlace): number {
  return a.line - b.line || a.column - b.column;
}
