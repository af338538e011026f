import { describe, expect, it } from "vitest";
import type { Authored } from "@/lib/model/authored";
import { salvage } from "@/lib/model/salvage";
import { actors, authored, headOf, labelled, measures, source } from "./authored";

const sha256 = "a".repeat(64);

/** Documents by the ids of their sources. */
const seeds = (...ids: readonly string[]) =>
  new Map(ids.map((id) => [id, { file: `seeds/${id}.txt`, text: "Fish swim.", sha256 }] as const));

/** What is kept of a corpus with the actor `guild`. */
const kept = (given: Partial<Authored>) =>
  salvage(authored({ actors: actors({ id: "guild" }), seeds: seeds("river-2031"), ...given }));

/** A corpus in which entries of one list were refused, each with its place in the file. */
const refused = (
  kind: "topic" | "actor" | "measure" | "group",
  ...list: readonly (readonly [number, unknown])[]
) => ({
  refused: {
    ...authored().refused,
    [kind]: list.map(([at, value]) => ({ value, file: `${kind}s`, path: [at] })),
  },
});
const values = <T>(list: readonly { readonly value: T }[]) => list.map(({ value }) => value);

describe("of an entry of a list that was refused is kept", () => {
  it("what is right of a topic, with its id for what is not", () => {
    const { topics } = kept(refused("topic", [0, { id: "water", label: 7, short: "Water", colour: "blue" }]));
    expect(topics).toEqual([
      {
        value: { id: "water", label: "water", short: "Water", definition: "water" },
        file: "topics",
        path: [0],
      },
    ]);
  });

  it("what is right of a measure", () => {
    const { measures: list } = kept(refused("measure", [0, { id: "lamps", topic: "water", also: [] }]));
    expect(values(list)).toEqual([{ id: "lamps", topic: "water", label: "lamps", definition: "lamps" }]);
  });

  it("what is right of an actor, with the first kind that there is for one that is not", () => {
    const { actors: list } = kept(refused("actor", [1, { id: "mayor", name: "Mayor", kind: "fish" }]));
    expect(values(list)).toEqual([
      expect.objectContaining({ id: "guild" }),
      { id: "mayor", name: "Mayor", short: "mayor", kind: "person", description: "mayor" },
    ]);
  });

  it("its place among the others", () => {
    const topics = labelled("topics", { id: "a" }, { id: "c" });
    const [first, last] = topics as [(typeof topics)[number], (typeof topics)[number]];
    const list = [first, { ...last, path: [10] }];
    const more = refused("topic", [11, { id: "d" }], [2, { id: "b" }]);
    expect(values(kept({ topics: list, ...more }).topics).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  it.each([
    ["without an id", { label: "Water" }],
    ["whose id is none", { id: "The water", label: "Water" }],
    ["that is a text", "water"],
    ["that is nothing", null],
  ])("nothing of one %s", (_, value) => {
    expect(kept(refused("topic", [0, value])).topics).toEqual([]);
  });

  it("nothing of a measure that names no topic, which nothing can stand for", () => {
    expect(kept(refused("measure", [0, { id: "lamps" }])).measures).toEqual([]);
  });
});

describe("an actor is kept without", () => {
  it.each([
    ["a parent that is not there", { parent: "council" }, { parent: undefined }],
    ["a group that is not there", { group: "swimmers" }, { group: undefined }],
    ["neither, where both are", { parent: "guild", group: "rowers" }, { parent: "guild", group: "rowers" }],
  ])("%s", (_, given, expected) => {
    const list = actors({ id: "guild" }, { id: "mayor", ...given });
    const groups = labelled("groups", { id: "rowers" });
    const [guild, mayor] = values(kept({ actors: list, groups }).actors);
    expect(mayor).toEqual({
      id: "mayor",
      name: "mayor",
      short: "mayor",
      kind: "group",
      description: "Rowers.",
      ...expected,
    });
    expect(guild).not.toHaveProperty("parent");
  });
});

describe("of corpus.yaml is kept", () => {
  const problem = "content/corpus.yaml has a problem";

  it("what is right, and the rest says that there is a problem", () => {
    const meta = { title: "A river", licence: 7, dataVersion: "0.3", colour: "blue" };
    expect(kept({ refused: { ...authored().refused, meta } }).meta).toEqual({
      title: "A river",
      description: `${problem}.`,
      licence: `${problem}.`,
      codebookVersion: "0",
      dataVersion: "0.3",
    });
  });

  it("nothing where it cannot be read, but it can be shown", () => {
    expect(kept({}).meta).toEqual({
      title: problem,
      description: `${problem}.`,
      licence: `${problem}.`,
      codebookVersion: "0",
      dataVersion: "0",
    });
  });

  it("all where it is right", () => {
    const meta = { title: "A", description: "B", licence: "C", codebookVersion: "1", dataVersion: "1" };
    expect(kept({ meta }).meta).toBe(meta);
  });

  it("its own words, by which actors and sources are read", () => {
    const word = (id: string) => ({ id, label: id, definition: id });
    const meta = {
      title: 7,
      actorKinds: [word("otter"), word("duck")],
      sourceKinds: [word("song"), word("tale")],
    };
    const corpus = kept({
      refused: {
        ...authored().refused,
        meta,
        actor: [
          { value: { id: "a", kind: "duck" }, file: "actors", path: [1] },
          { value: { id: "b", kind: "person" }, file: "actors", path: [2] },
        ],
      },
      sources: [source({ head: undefined, refused: { head: { author: "guild", kind: "tale" } } })],
    });
    expect(values(corpus.actors).map(({ kind }) => kind)).toEqual(["group", "duck", "otter"]);
    expect(corpus.sources.map(({ head }) => head?.kind)).toEqual(["tale"]);
  });
});

describe("of a source is kept", () => {
  it("what is right of its head, with the hash of its document", () => {
    const head = {
      title: 7,
      author: "guild",
      date: "2031-05",
      kind: "poem",
      language: "grc",
      publisher: "Press",
    };
    const entry = source({
      head: undefined,
      refused: { head },
      recommendations: [{}],
      setAside: [{ exact: "a", reason: "b" }],
    });
    expect(kept({ sources: [entry] }).sources).toEqual([
      {
        ...entry,
        head: {
          title: "river-2031",
          author: "guild",
          coauthors: [],
          publisher: "Press",
          date: "2031-05",
          kind: "statement",
          language: "grc",
          fullText: true,
          sha256,
          coded: { complete: false, on: "2000" },
        },
        sha256,
        refused: { head: undefined, recommendations: [], setAside: [] },
      },
    ]);
  });

  it("a stand-in for language and date", () => {
    const entry = source({ head: undefined, refused: { head: { author: "guild" } } });
    expect(kept({ sources: [entry] }).sources[0]?.head).toMatchObject({ language: "en", date: "2000" });
  });

  it("the head that is right, but for the hash and for coauthors that are not there", () => {
    const head = headOf({ coauthors: ["mayor", "guild"], sha256: "0" });
    expect(kept({ sources: [source({ head, sha256: "0" })] }).sources).toMatchObject([
      { head: { ...head, coauthors: ["guild"], sha256 }, sha256 },
    ]);
  });

  it.each<[string, Partial<Authored>]>([
    ["its document is not there", { sources: [source({ id: "pond-2032" })] }],
    ["its document cannot be read", { sources: [source()], seeds: new Map([["river-2031", undefined]]) }],
    ["its author is not there", { sources: [source({ head: headOf({ author: "mayor" }) })] }],
    ["it names no author", { sources: [source({ head: undefined, refused: { head: { title: "A" } } })] }],
    ["its head is not there", { sources: [source({ head: undefined })] }],
  ])("nothing where %s", (_, corpus) => {
    expect(kept(corpus).sources).toEqual([]);
  });

  it("its place by its date", () => {
    const sources = ["2032", "2030", "2031"].map((date) =>
      source({ id: `of-${date}`, head: headOf({ date }) }),
    );
    const { sources: list } = kept({ sources, seeds: seeds("of-2030", "of-2031", "of-2032") });
    expect(list.map(({ id }) => id)).toEqual(["of-2030", "of-2031", "of-2032"]);
  });
});

it("what is kept is all that there is: nothing is refused any more, and every id is known", () => {
  const corpus = kept({
    ...refused("actor", [1, { id: "mayor" }]),
    topics: labelled("topics", { id: "water" }),
    groups: labelled("groups", { id: "rowers" }),
    measures: measures({ id: "lamps" }),
    mentioned: new Set(["lamps"]),
  });
  expect(corpus.defined).toEqual({
    topic: new Set(["water"]),
    group: new Set(["rowers"]),
    actor: new Set(["guild", "mayor"]),
    measure: new Set(["lamps"]),
  });
  expect(corpus.refused).toEqual({ meta: undefined, topic: [], group: [], actor: [], measure: [] });
  expect(corpus.mentioned).toBeUndefined();
});
