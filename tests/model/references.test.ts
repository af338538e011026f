import { describe, expect, it } from "vitest";
import type { Authored } from "@/lib/model/authored";
import { checkReferences, checkUse, type OpenReferences } from "@/lib/model/references";
import {
  actors,
  authored,
  headOf,
  labelled,
  measures,
  problemsOf,
  reportsOf,
  source,
  wordsOf,
} from "./authored";

const defined = {
  actor: new Set(["guild", "mayor"]),
  group: new Set(["rowers"]),
  topic: new Set(["water"]),
  measure: new Set(["lamps"]),
};

const whole: Partial<Authored> = {
  actors: actors({ id: "guild", group: "rowers" }, { id: "mayor", parent: "guild" }),
  groups: labelled("groups", { id: "rowers" }),
  measures: measures({ id: "lamps" }),
  sources: [source({ recommendations: [{ addressees: ["mayor"] }] })],
  defined,
};

const coding = (recommendation: object): Partial<Authored> => ({
  ...whole,
  sources: [source({ recommendations: [recommendation] })],
});

describe("a reference that leads nowhere is told of", () => {
  it.each<[string, Partial<Authored>, readonly string[]]>([
    ["nowhere in a corpus that is whole", whole, []],
    ["as a parent", { ...whole, actors: actors({ id: "guild", parent: "x" }) }, ["actors/0/parent x"]],
    ["as a group", { ...whole, actors: actors({ id: "guild", group: "x" }) }, ["actors/0/group x"]],
    [
      "as the topic of a measure",
      { ...whole, measures: measures({ id: "lamps", topic: "x" }) },
      ["measures/0/topic x"],
    ],
    [
      "as an author",
      { ...whole, sources: [source({ head: headOf({ author: "x" }) })] },
      ["sources/river-2031/author x"],
    ],
    [
      "as a coauthor",
      { ...whole, sources: [source({ head: headOf({ coauthors: ["mayor", "x"] }) })] },
      ["sources/river-2031/coauthors/1 x"],
    ],
    ...Object.entries({
      actor: "x",
      measure: "x",
      topics: ["water", "x"],
      addressees: ["x"],
      beneficiaries: ["x"],
    }).map(([key, value]): [string, Partial<Authored>, readonly string[]] => [
      `at ${key} of a recommendation`,
      coding({ [key]: value }),
      [`sources/river-2031/recommendations/0/${key}${Array.isArray(value) ? `/${value.length - 1}` : ""} x`],
    ]),
    [
      "in an actor and a measure that were refused",
      {
        ...whole,
        refused: {
          ...authored().refused,
          actor: [{ value: { parent: "x" }, file: "actors", path: [5] }],
          measure: [{ value: { topic: "y" }, file: "measures", path: [6] }],
        },
      },
      ["actors/5/parent x", "measures/6/topic y"],
    ],
    [
      "in what was refused of a source",
      {
        ...whole,
        sources: [
          source({
            head: undefined,
            refused: { head: { author: "x" }, recommendations: [{ measure: "lamps", topics: ["y"] }] },
          }),
        ],
      },
      ["sources/river-2031/author x", "sources/river-2031/recommendations/0/topics/0 y"],
    ],
    [
      "not where the ids are not known",
      { ...coding({ actor: "x" }), defined: { ...defined, actor: undefined } },
      [],
    ],
    ["not where it is no id, which has been told", coding({ actor: "The Guild" }), []],
  ])("%s", (_, corpus, expected) => {
    expect(problemsOf(checkReferences, corpus)).toEqual(
      expected.map((place) => place.replace(" ", " reference-unknown ")),
    );
  });

  it("with the id that was probably meant", () => {
    expect(wordsOf(checkReferences, coding({ actor: "gild", topics: ["xyz"] }))).toEqual([
      'There is no actor "gild". Did you mean "guild"? Otherwise add it to content/actors.yaml.',
      'There is no topic "xyz". Correct it, or add it to content/topics.yaml.',
    ]);
  });

  it("which is no longer looked for after the hundredth", () => {
    const addressees = Array.from({ length: 101 }, (_, at) => `mayor${at.toString(36).padStart(2, "x")}`);
    const remedies = wordsOf(checkReferences, coding({ addressees: [...addressees, "mayorx0"] }));
    expect(remedies.map((it) => it.includes("Did you mean"))).toEqual([
      ...addressees.map((_, at) => at < 100),
      true,
    ]);
  });
});

describe("what the references leave open", () => {
  it.each<[string, object, readonly string[], readonly string[]]>([
    ["nothing", {}, [], []],
    ["which actor was meant", { actor: "xyz" }, [], ["actor"]],
    ["nothing, where it can be guessed", { actor: "mayr" }, ["mayor"], []],
    ["which measure was meant, where it is no id", { measure: "Light them" }, [], ["measure"]],
  ])("is %s", (_, recommendation, meant, unknown) => {
    const open = checkReferences(authored(coding(recommendation)), () => {});
    expect([[...open.meant], [...open.unknown]]).toEqual([meant, unknown]);
  });

  it.each([
    ["actor", {}],
    ["measure", {}],
    ["actor", { author: null, measure: "lamps" }],
    ["actor", null],
    ["measure", null],
    ["measure", "lamps"],
  ])("is the %s that is missing in what was refused", (kind, entry) => {
    const refused = kind === "actor" ? { head: entry } : { recommendations: [entry] };
    const open = checkReferences(
      authored({ ...whole, sources: [source({ head: undefined, refused })] }),
      () => {},
    );
    expect([...open.unknown]).toEqual([kind]);
  });
});

const nothingOpen: OpenReferences = { meant: new Set(), unknown: new Set() };

/** A corpus with an actor, a group and a measure that nobody names. */
const unused: Partial<Authored> = {
  ...whole,
  actors: actors({ id: "guild", group: "rowers" }, { id: "mayor" }, { id: "otter" }),
  groups: labelled("groups", { id: "rowers" }, { id: "swimmers" }),
  measures: measures({ id: "lamps" }, { id: "toll" }),
};

const use =
  (open: Partial<OpenReferences> = {}) =>
  (corpus: Authored, report: Parameters<typeof checkUse>[2]) =>
    checkUse(corpus, { ...nothingOpen, ...open }, report);

describe("what nobody names is told of", () => {
  const all = [
    "actors/2/id unused-actor otter",
    "groups/1/id unused-group swimmers",
    "measures/1/id unused-measure toll",
  ];

  it.each<[string, Partial<Authored>, Partial<OpenReferences>, readonly string[]]>([
    ["each by its id", unused, {}, all],
    ["nowhere in a corpus that is whole", whole, {}, []],
    ["not where it was probably meant", unused, { meant: new Set(["otter", "swimmers", "toll"]) }, []],
    ["not where an actor is not known that was meant", unused, { unknown: new Set(["actor"]) }, all.slice(1)],
    ["nor a group", unused, { unknown: new Set(["group"]) }, [all[0] ?? "", all[2] ?? ""]],
    ["nor a measure", unused, { unknown: new Set(["measure"]) }, all.slice(0, 2)],
    [
      "not where what was refused holds it",
      { ...unused, mentioned: new Set(["otter", "swimmers", "toll"]) },
      {},
      [],
    ],
    ["not where a file could not be read", { ...unused, mentioned: undefined }, {}, []],
    ["not where a document has no source", { ...unused, seeds: new Map([["pond-2031", undefined]]) }, {}, []],
    ["where each document has a source", { ...unused, seeds: new Map([["river-2031", undefined]]) }, {}, all],
    [
      "not where somebody belongs to it who is named, at whatever distance",
      {
        ...whole,
        actors: actors(
          { id: "land" },
          { id: "town", parent: "land" },
          { id: "guild", parent: "town", group: "rowers" },
          { id: "mayor" },
        ),
      },
      {},
      [],
    ],
    [
      "where it belongs to somebody who is named",
      {
        ...whole,
        actors: actors({ id: "guild", group: "rowers" }, { id: "mayor" }, { id: "otter", parent: "mayor" }),
      },
      {},
      ["actors/2/id unused-actor otter"],
    ],
  ])("%s", (_, corpus, open, expected) => {
    expect(problemsOf(use(open), corpus)).toEqual(expected);
  });

  it("in words that say who should have named it", () => {
    expect(wordsOf(use(), unused)).toEqual([
      'No source or recommendation names the actor "otter". Remove the actor, or use it.',
      'No actor belongs to the group "swimmers". Remove the group, or give it as `group` to an actor.',
      'No recommendation answers the measure "toll". Remove the measure, or use it.',
    ]);
  });

  it.each<[boolean, readonly (string | undefined)[]]>([
    [true, [undefined, undefined, undefined]],
    [false, ["warning", undefined, "warning"]],
  ])("as what may still come while a source is not complete: %s", (complete, expected) => {
    const open = source({ id: "open-2032", head: headOf({ coded: { complete, on: "2032" } }) });
    const corpus = { ...unused, sources: [...(unused.sources ?? []), open] };
    expect(reportsOf(use(), corpus).map(({ severity }) => severity)).toEqual(expected);
  });
});
