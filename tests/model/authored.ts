import type { Authored, AuthoredSourceEntry, Entry, Path, Report } from "@/lib/model/authored";
import type { Place, Problem } from "@/lib/model/problem";
import type { AuthoredRecommendation, AuthoredSetAside, AuthoredSourceHead } from "@/lib/model/schema";

/** Places whose file tells the path as well, such as `actors/2/parent`, and whose line is that of the entry, from 1. */
function placeOf(file: string, path: Path): Place {
  const index = path.find((step) => typeof step === "number") ?? 0;
  return { file: [file, ...path].join("/"), line: index + 1, column: 1 };
}

/** A corpus before it is checked, of which nothing is there but what is given. */
export function authored(given: Partial<Authored> = {}): Authored {
  const none = new Set<string>();
  return {
    meta: undefined,
    topics: [],
    groups: [],
    actors: [],
    measures: [],
    markers: [],
    markersWhole: true,
    loadedWords: [],
    moved: [],
    releases: [],
    sources: [],
    sourceIds: (given.sources ?? []).map(({ id }) => id),
    seeds: new Map(),
    originals: new Map(),
    defined: { actor: none, group: none, topic: none, measure: none },
    refused: { meta: undefined, actor: [], group: [], topic: [], measure: [] },
    mentioned: none,
    hash: (text) => `hash of ${JSON.stringify(text)}`,
    placeOf,
    ...given,
  };
}

/** The entries of a file. */
export function entries<T>(file: string, values: readonly T[], ...path: Path): readonly Entry<T>[] {
  return values.map((value, at) => ({ value, file, path: [...path, at] }));
}

/** Actors by their ids, with what else is given of them. */
export function actors(...given: readonly (Partial<Authored["actors"][number]["value"]> & { id: string })[]) {
  const named = given.map((actor) => ({
    name: actor.id,
    short: actor.id,
    kind: "group",
    description: "Rowers.",
    ...actor,
  }));
  return entries("actors", named);
}

/** Topics or groups. */
export function labelled(file: string, ...given: readonly { id: string; label?: string; short?: string }[]) {
  return entries(
    file,
    given.map((entry) => ({ label: entry.id, short: entry.id, definition: "A part.", ...entry })),
  );
}

/** Measures, of the topic `water` if nothing else is said. */
export function measures(...given: readonly { id: string; topic?: string; label?: string }[]) {
  const all = given.map((it) => ({ topic: "water", label: it.id, definition: "What is done.", ...it }));
  return entries("measures", all);
}

export const headOf = (given: Partial<AuthoredSourceHead> = {}): AuthoredSourceHead => ({
  title: "A river",
  author: "guild",
  coauthors: [],
  date: "2031",
  kind: "article",
  language: "en",
  fullText: true,
  sha256: "0",
  coded: { complete: true, on: "2031" },
  ...given,
});

type SourceParts = Omit<Partial<AuthoredSourceEntry>, "recommendations" | "setAside" | "refused"> & {
  readonly recommendations?: readonly Partial<AuthoredRecommendation>[];
  readonly setAside?: readonly AuthoredSetAside[];
  readonly refused?: Partial<Record<"recommendations" | "setAside", readonly unknown[]>> & { head?: unknown };
};

/** A source that holds what is given, by the actor `guild`. */
export function source(given: SourceParts = {}): AuthoredSourceEntry {
  const { id = "river-2031", recommendations = [], setAside = [], refused = {} } = given;
  const file = `sources/${id}`;
  return {
    head: headOf(),
    sha256: "0",
    whole: true,
    ...given,
    id,
    file,
    recommendations: entries(
      file,
      recommendations.map((it) => recommendation({ id: `${id}/lamps`, ...it })),
      "recommendations",
    ),
    setAside: entries(file, setAside, "setAside"),
    refused: {
      head: "head" in refused ? { value: refused.head, file, path: [] } : undefined,
      recommendations: entries(file, refused.recommendations ?? [], "recommendations"),
      setAside: entries(file, refused.setAside ?? [], "setAside"),
    },
  };
}

function recommendation(given: Partial<AuthoredRecommendation>): AuthoredRecommendation {
  return {
    id: "river-2031/lamps",
    voice: "own",
    measure: "lamps",
    stance: "for",
    topics: [],
    statement: "Light the banks.",
    addressees: [],
    beneficiaries: [],
    explicitness: "explicit",
    quotes: ["Light the banks"],
    ...given,
  };
}

type Reported = Parameters<Report>[0];

/** What a rule reports of a corpus. */
export function reportsOf(
  check: (authored: Authored, report: Report) => unknown,
  corpus: Partial<Authored>,
): readonly Reported[] {
  const reports: Reported[] = [];
  check(authored(corpus), (problem) => reports.push(problem));
  return reports;
}

/** The same, in short: where it stands, its code and the value that is wrong. */
export function problemsOf(...[check, corpus]: Parameters<typeof reportsOf>): readonly string[] {
  return reportsOf(check, corpus).map(({ at, code, value }) => `${at.file} ${code} ${value}`);
}

/** The same, in the words that people read. */
export function wordsOf(...[check, corpus]: Parameters<typeof reportsOf>): readonly string[] {
  return reportsOf(check, corpus).map(({ message, remedy }: Pick<Problem, "message" | "remedy">) => {
    return `${message} ${remedy}`;
  });
}
