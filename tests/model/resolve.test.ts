import { describe, expect, it } from "vitest";
import type { Authored } from "@/lib/model/authored";
import type { Problem } from "@/lib/model/problem";
import { assemble, check, resolve } from "@/lib/model/resolve";
import { actors, authored, entries, headOf, labelled, measures, source } from "./authored";

const sha256 = "a".repeat(64);
const text = "Light the banks. Fish swim. We must row.";
const meta = { title: "A", description: "B", licence: "C", codebookVersion: "1", dataVersion: "1" };
const quotes = ["Light the banks"];

/** A corpus that is right. */
const whole: Partial<Authored> = {
  meta,
  actors: actors({ id: "guild" }, { id: "mayor", group: "town" }),
  groups: labelled("groups", { id: "town" }),
  topics: labelled("topics", { id: "water" }, { id: "money" }),
  measures: measures({ id: "lamps" }),
  markers: entries("markers", [{ marker: "must", language: "en", reason: "duty" }]),
  moved: entries("moved", [{ from: "old", to: "water" }]),
  releases: entries("changes", [{ version: "1", codebook: "1", date: "2031", summary: "A", changes: [] }]),
  defined: {
    actor: new Set(["guild", "mayor"]),
    group: new Set(["town"]),
    topic: new Set(["water", "money"]),
    measure: new Set(["lamps"]),
  },
  sources: [
    source({
      sha256,
      recommendations: [
        { id: "river-2031/first", topics: ["money"], quotes },
        { id: "river-2031/second", actor: "mayor", voice: "reported", stance: "against", quotes },
      ],
      setAside: [{ exact: "We must row.", reason: "history" }],
    }),
  ],
  seeds: new Map([["river-2031", { file: "seeds/river-2031.txt", text, sha256 }]]),
  method: "By hand.",
};

const of = (changes: Partial<Authored> = {}, found: readonly Problem[] = []) =>
  resolve(authored({ ...whole, ...changes }), found);
const codesOf = (result: ReturnType<typeof of>) =>
  ("problems" in result ? result.problems : result.warnings).map(({ code }) => code);
const problem = (given: Partial<Problem>): Problem => {
  return { file: "z", line: 1, column: 1, code: "yaml-tab", value: "", message: "", remedy: "", ...given };
};

describe("a corpus that is right", () => {
  it("has no warnings, and is frozen", () => {
    const result = of();
    expect(result).toMatchObject({ library: {}, warnings: [] });
    expect("library" in result && Object.isFrozen(result.library.corpus.recommendations)).toBe(true);
  });

  it("has its recommendations with source, actor, all topics and places", () => {
    expect(of()).toMatchObject({
      library: {
        corpus: {
          recommendations: [
            {
              id: "river-2031/first",
              source: "river-2031",
              actor: "guild",
              topics: ["water", "money"],
              quotes: [{ exact: "Light the banks", start: 0, end: 15 }],
            },
            { id: "river-2031/second", source: "river-2031", actor: "mayor", topics: ["water"] },
          ],
        },
      },
    });
  });

  it("has its lists and its documents", () => {
    const strict = of();
    expect("library" in strict && strict.library).toMatchObject({
      corpus: {
        meta,
        topics: [{ id: "water" }, { id: "money" }],
        groups: [{ id: "town" }],
        actors: [{ id: "guild" }, { id: "mayor" }],
        measures: [{ id: "lamps" }],
        sources: [{ id: "river-2031", title: "A river", author: "guild" }],
      },
      texts: {
        "river-2031": {
          text,
          setAside: [{ exact: "We must row.", start: 28, end: 40, reason: "history" }],
          lines: { "river-2031/first": 1, "river-2031/second": 2 },
        },
      },
      markers: [{ marker: "must" }],
      moved: [{ from: "old", to: "water" }],
      releases: [{ version: "1" }],
      method: "By hand.",
    });
  });

  it("may have warnings", () => {
    const warning = problem({ severity: "warning" });
    expect(of({}, [warning])).toMatchObject({ library: {}, warnings: [warning] });
  });
});

describe("a corpus with a problem is no corpus:", () => {
  it.each<[string, Partial<Authored>, readonly string[]]>([
    [
      "among its entries",
      { actors: actors({ id: "guild" }, { id: "mayor", group: "city" }) },
      ["reference-unknown"],
    ],
    [
      "of what stands twice",
      { topics: labelled("topics", { id: "water" }, { id: "money", label: "water" }) },
      ["name-repeated"],
    ],
    ["of what has moved", { moved: entries("moved", [{ from: "lamps", to: "water" }]) }, ["moved-exists"]],
    ["of its versions", { meta: { ...meta, dataVersion: "2" } }, ["value-invalid"]],
    [
      "of its words",
      { loadedWords: entries("loaded", [{ word: "rowers", reason: "judges" }]) },
      ["word-loaded", "word-loaded"],
    ],
    ["of its documents", { seeds: new Map() }, ["seed-missing"]],
    [
      "of what was refused",
      {
        sources: [
          ...(whole.sources ?? []).map((it) => ({
            ...it,
            refused: source({ refused: { recommendations: [{ measure: "lamps", quotes: ["Fish fly."] }] } })
              .refused,
          })),
        ],
      },
      ["quote-missing"],
    ],
  ])("%s", (_, changes, expected) => {
    const result = of(changes);
    expect(Object.keys(result)).toEqual(["problems"]);
    expect(codesOf(result)).toEqual(expected);
  });

  it("that was met on the way, in the order of the files, beside warnings", () => {
    const result = of({ meta: { ...meta, dataVersion: "2" } }, [
      problem({}),
      problem({ file: "a", severity: "warning" }),
    ]);
    expect("problems" in result && result.problems.map(({ file }) => file)).toEqual([
      "a",
      "changes/0/version",
      "z",
    ]);
  });

  it("where corpus.yaml is not there, though nothing else is wrong", () => {
    expect(of({ meta: undefined })).toEqual({ problems: [] });
  });
});

describe("the library of what is not whole", () => {
  const assembled = (changes: Partial<Authored>) => {
    const corpus = authored({ ...whole, ...changes });
    return assemble(corpus, check(corpus).evidence);
  };

  it("leaves out a source without a head", () => {
    const { corpus, texts } = assembled({ sources: [source({ head: undefined, recommendations: [{}] })] });
    expect([corpus.sources, corpus.recommendations, texts]).toEqual([[], [], {}]);
  });

  it("has a source without its document, and its recommendations without quotes", () => {
    const { corpus, texts } = assembled({ seeds: new Map() });
    expect(corpus.recommendations.map((it) => it.quotes)).toEqual([[], []]);
    expect(texts).toEqual({});
  });

  it("has a document in which nothing was looked for", () => {
    const changed = [source({ sha256: "b".repeat(64), head: headOf() })];
    expect(assembled({ sources: changed }).texts["river-2031"]).toEqual({ text, setAside: [], lines: {} });
  });

  it("has only further topics where the measure is not there", () => {
    const { corpus } = assembled({ measures: [] });
    expect(corpus.recommendations.map(({ topics }) => topics)).toEqual([["money"], []]);
  });

  it("is none without corpus.yaml", () => {
    expect(() => assembled({ meta: undefined })).toThrow("A corpus without corpus.yaml has no library.");
  });
});
