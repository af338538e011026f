import { describe, expect, it } from "vitest";
import type { Library } from "@/lib/model/corpus";
import type { Problem } from "@/lib/model/problem";
import {
  type AuthoredSecondCoding,
  type CodingEntry,
  resolveSecondCoding,
} from "@/lib/model/resolve-second-coding";
import type { AuthoredAdjudication, AuthoredCodedUnit } from "@/lib/model/second-coding-schema";
import { actors, authored, entries, headOf, labelled, measures } from "./authored";

const text = "🪔 Light the banks. Fish swim. Fish swim.";
const values = <T>(list: readonly { readonly value: T }[]) => list.map(({ value }) => value);

const library: Library = {
  corpus: {
    meta: { title: "A", description: "B", licence: "C", codebookVersion: "1", dataVersion: "1" },
    topics: values(labelled("topics", { id: "water" })),
    groups: [],
    actors: values(actors({ id: "guild" }, { id: "mayor" })),
    measures: values(measures({ id: "lamps" })),
    sources: [{ id: "river-2031", ...headOf() }],
    recommendations: [],
  },
  texts: { "river-2031": { text, setAside: [], lines: {} } },
  markers: [],
  moved: [],
  releases: [],
};

const unit = {
  quotes: ["Light the banks."],
  actor: "guild",
  voice: "own",
  stance: "for",
  topic: "water",
  measure: "lamps",
} as const;
const decided = {
  source: "river-2031",
  on: "sentence",
  quote: "Light the banks.",
  first: "a recommendation",
  second: "no recommendation",
  decision: "first",
  why: "It asks.",
} as const;
const head = { coder: "A reader", on: "2031", blind: "all else" };

/** The coding of a source, with a unit that differs in what is given. */
function coding(
  changes: Partial<AuthoredCodedUnit> = {},
  source = "river-2031",
  more: Partial<CodingEntry> = {},
) {
  const units = entries(source, [{ ...unit, quotes: [...unit.quotes], ...changes }], "units");
  return { source, file: source, head, units, ...more };
}
const decision = (changes: Partial<AuthoredAdjudication>) =>
  entries("adjudication", [{ ...decided, ...changes }]);

const resolved = (given: Partial<AuthoredSecondCoding>, found?: readonly Problem[]) =>
  resolveSecondCoding(
    library,
    { second: [], first: [], adjudications: [], placeOf: authored().placeOf, ...given },
    found,
  );

function problemsOf(given: Partial<AuthoredSecondCoding>) {
  const result = resolved(given);
  return "problems" in result
    ? result.problems.map(({ file, code, value }) => `${file} ${code} ${value}`)
    : [];
}
const quote = { exact: "Light the banks.", start: 2, end: 18 };

describe("a second coding", () => {
  it("has its quotes located, and is frozen", () => {
    const result = resolved({
      second: [coding()],
      first: [coding({ stance: "against" })],
      adjudications: decision({}),
    });
    expect(result).toEqual({
      secondCoding: {
        second: { "river-2031": { ...head, units: [{ ...unit, quotes: [quote] }] } },
        first: { "river-2031": { ...head, units: [{ ...unit, stance: "against", quotes: [quote] }] } },
        adjudications: [{ ...decided, quote }],
      },
    });
    expect("secondCoding" in result && Object.isFrozen(result.secondCoding.second["river-2031"])).toBe(true);
  });

  it("may have nothing", () => {
    expect(resolved({})).toEqual({ secondCoding: { second: {}, first: {}, adjudications: [] } });
  });

  it("has no coding whose head was refused, whose units are checked all the same", () => {
    const result = resolved({ second: [coding({}, "river-2031", { head: undefined })] });
    expect(result).toEqual({ secondCoding: { second: {}, first: {}, adjudications: [] } });
    expect(
      problemsOf({ second: [coding({ actor: "queen" }, "river-2031", { head: undefined })] }),
    ).toHaveLength(1);
  });

  it("is none with a problem that was met on the way, and tells of all in their order", () => {
    const found: Problem = {
      file: "a",
      line: 1,
      column: 1,
      code: "yaml-tab",
      value: "",
      message: "",
      remedy: "",
    };
    expect(resolved({}, [found])).toEqual({ problems: [found] });
    const late = { ...found, file: "z" };
    const result = resolved({ second: [coding({ actor: "queen" })] }, [late, found]);
    expect("problems" in result && result.problems.map(({ file }) => file)).toEqual([
      "a",
      "river-2031/units/0/actor",
      "z",
    ]);
  });

  it.each<[string, Partial<AuthoredSecondCoding>, readonly string[]]>([
    [
      "of what is no source, without its units",
      { second: [coding({ actor: "queen" }, "sea-2031")] },
      ["sea-2031 reference-unknown sea-2031"],
    ],
    [
      "of what is none in the first coding",
      { first: [coding({}, "sea-2031")] },
      ["sea-2031 reference-unknown sea-2031"],
    ],
    [
      "with an id that is said to have been removed, and is there",
      { first: [coding({ measure: "was:lamps" })] },
      ["river-2031/units/0/measure value-invalid was:lamps"],
    ],
    [
      "with an id that leads nowhere",
      { first: [coding({ topic: "money" })] },
      ["river-2031/units/0/topic reference-unknown money"],
    ],
    [
      "with quotes that are missing, ambiguous, or cut a word",
      { second: [coding({ quotes: ["Fish fly.", "Fish swim.", "Light the ban", "Light"] })] },
      ["0 quote-missing Fish fly.", "1 quote-ambiguous Fish swim.", "2 quote-cut Light the ban"].map(
        (it) => `river-2031/units/0/quotes/${it}`,
      ),
    ],
    [
      "with a quote that what stands before it settles",
      { second: [coding({ quotes: [{ exact: "Fish swim.", prefix: "swim. " }] })] },
      [],
    ],
    [
      "with a decision on what is no source",
      { adjudications: decision({ source: "sea-2031" }) },
      ["adjudication/0/source reference-unknown sea-2031"],
    ],
    [
      "with a decision on what is not said",
      { adjudications: decision({ quote: "Fish fly." }) },
      ["adjudication/0/quote quote-missing Fish fly."],
    ],
  ])("is told of %s", (_, given, expected) => {
    expect(problemsOf(given)).toEqual(expected);
  });

  it.each([
    ["river-2030", 'There is no source "river-2030". Did you mean "river-2031"?'],
    ["sea", 'There is no source "sea". Name a source of the corpus.'],
  ])("is told of in words that say which source was meant: %s", (source, expected) => {
    const result = resolved({ adjudications: decision({ source }) });
    expect("problems" in result && result.problems.map((it) => `${it.message} ${it.remedy}`)).toEqual([
      expected,
    ]);
  });

  it("is told of with the name of the document", () => {
    const result = resolved({ adjudications: decision({ quote: "Fish fly." }) });
    expect("problems" in result && result.problems[0]?.message).toBe(
      'Not found in seeds/river-2031.txt: "Fish fly.".',
    );
  });
});

describe("an id of a unit", () => {
  it.each<[keyof AuthoredCodedUnit, string, string | undefined]>([
    ["actor", "mayor", undefined],
    ["actor", "none", undefined],
    ["measure", "none", undefined],
    ["actor", "was:queen", undefined],
    ["measure", "was:toll", undefined],
    ["topic", "none", 'There is no topic "none". Name a topic of the corpus.'],
    ["topic", "waters", 'There is no topic "waters". Did you mean "water"? Name a topic of the corpus.'],
    [
      "actor",
      "queen",
      'There is no actor "queen". Write "was:queen" if it has been removed, "none" if no actor fits.',
    ],
    [
      "actor",
      "mayo",
      'There is no actor "mayo". Did you mean "mayor"? Write "was:mayo" if it has been removed, "none" if no actor fits.',
    ],
    [
      "measure",
      "tolls",
      'There is no measure "tolls". Write "was:tolls" if it has been removed, "none" if no measure fits.',
    ],
    [
      "measure",
      "was:lamps",
      '"was:lamps" says that the measure "lamps" was removed, and it is there. Write "lamps".',
    ],
    [
      "actor",
      "was:mayor",
      '"was:mayor" says that the actor "mayor" was removed, and it is there. Write "mayor".',
    ],
  ])("at %s: %s", (key, id, expected) => {
    const result = resolved({ second: [coding({ [key]: id })] });
    const problems = "problems" in result ? result.problems : [];
    expect(problems.map(({ file, message, remedy }) => [file, `${message} ${remedy}`])).toEqual(
      expected === undefined ? [] : [[`river-2031/units/0/${key}`, expected]],
    );
    expect(problems.map(({ value }) => value)).toEqual(expected === undefined ? [] : [id]);
  });
});
