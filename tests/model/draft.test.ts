import { describe, expect, it } from "vitest";
import type { Authored, Path } from "@/lib/model/authored";
import { resolveDraft } from "@/lib/model/draft";
import type { Problem } from "@/lib/model/problem";
import { resolve } from "@/lib/model/resolve";
import { actors, authored, entries, headOf, labelled, measures, source } from "./authored";

const text = "Light the banks. Fish swim. We must row. Keep the weirs.";
const sha256 = "a".repeat(64);
const seed = { file: "seeds/river-2031.txt", text, sha256 };

/** As in a file: the head in the first lines, then a line for each entry, which begins at the third column. */
function placeOf(file: string, path: Path) {
  const at = path.findIndex((step) => typeof step === "number");
  if (at === -1) return { file, line: 1, column: 1 };
  const below = path[0] === "setAside" ? 20 : 10;
  return { file, line: below + Number(path[at]), column: path.length === at + 1 ? 3 : 9 };
}

const ids = (...list: readonly string[]) => new Set(list);

/** A corpus that is right. */
const whole: Partial<Authored> = {
  meta: { title: "A", description: "B", licence: "C", codebookVersion: "1", dataVersion: "1" },
  actors: actors({ id: "guild" }, { id: "mayor", parent: "guild", group: "town" }),
  groups: labelled("groups", { id: "town" }),
  topics: labelled("topics", { id: "water" }),
  measures: measures({ id: "lamps" }, { id: "weirs" }),
  defined: {
    actor: ids("guild", "mayor"),
    group: ids("town"),
    topic: ids("water"),
    measure: ids("lamps", "weirs"),
  },
  seeds: new Map([["river-2031", seed]]),
  placeOf,
};

/** Two recommendations and two passages that are set aside, the one in the middle of each changed. */
const coded = (recommendation: object = {}, aside: object = {}, more: object = {}) => [
  source({
    sha256,
    recommendations: [
      { id: "river-2031/lamps", addressees: ["mayor"] },
      {
        id: "river-2031/weirs",
        measure: "weirs",
        quotes: ["Keep the weirs"],
        statement: "Keep them.",
        ...recommendation,
      },
    ],
    setAside: [
      { exact: "We must row.", reason: "history" },
      { exact: "Fish swim.", reason: "description", ...aside },
    ],
    ...more,
  }),
];

const draftOf = (changes: Partial<Authored>, found: readonly Problem[] = []) =>
  resolveDraft(authored({ ...whole, sources: coded(), ...changes }), found);

/** What is shown of a corpus, list by list. */
function shown(changes: Partial<Authored>) {
  const { library } = draftOf(changes);
  const { corpus, texts, moved } = library;
  const idsOf = (list: readonly { readonly id: string }[]) =>
    list.map(({ id }) => id.replace("river-2031/", "")).join(" ");
  return {
    recommendations: idsOf(corpus.recommendations),
    setAside: (texts["river-2031"]?.setAside ?? []).map(({ exact }) => exact).join(" "),
    topics: idsOf(corpus.topics),
    groups: idsOf(corpus.groups),
    actors: corpus.actors.map(({ id, parent = "" }) => `${id}<${parent}`).join(" "),
    measures: idsOf(corpus.measures),
    moved: moved.map(({ from }) => from).join(" "),
  };
}

const everything = {
  recommendations: "lamps weirs",
  setAside: "We must row. Fish swim.",
  topics: "water",
  groups: "town",
  actors: "guild< mayor<guild",
  measures: "lamps weirs",
  moved: "",
};

const markers = entries("markers", [{ marker: "must", language: "en", reason: "duty" }]);
const right = { markers };

describe("a corpus that is right", () => {
  it("is its own draft", () => {
    const corpus = authored({ ...whole, ...right, sources: coded() });
    const strict = resolve(corpus);
    expect(strict).toHaveProperty("library");
    expect(resolveDraft(corpus, [])).toEqual({
      library: "library" in strict && strict.library,
      problems: [],
    });
  });

  it("has its warnings as problems", () => {
    const lists = { ...right, measures: measures({ id: "lamps" }, { id: "weirs" }, { id: "toll" }) };
    const open = headOf({ coded: { complete: false, on: "2031" } });
    const { problems } = draftOf({ ...lists, sources: coded({}, {}, { head: open }) });
    expect(problems).toMatchObject([{ code: "unused-measure", severity: "warning" }]);
  });
});

describe("the draft of a corpus is what is right of it:", () => {
  it.each<[string, Partial<Authored>, Partial<typeof everything>]>([
    ["all", right, {}],
    ["a quote is not there", { sources: coded({ quotes: ["Keep the fish"] }) }, { recommendations: "lamps" }],
    ["a measure is not there", { sources: coded({ measure: "toll" }) }, { recommendations: "lamps" }],
    ["a passage is not there", { sources: coded({}, { exact: "Fish fly." }) }, { setAside: "We must row." }],
    [
      "a passage is quoted",
      { sources: coded({}, { exact: "Keep the weirs" }) },
      { setAside: "We must row." },
    ],
    ["there is no marker for its language", { markers: [] }, {}],
    [
      "a sentence is open",
      { sources: [...coded({}, {}, { setAside: [{ exact: "Fish swim.", reason: "description" }] })] },
      { setAside: "Fish swim." },
    ],
    [
      "an id stands twice among topics",
      { topics: labelled("topics", { id: "water" }, { id: "water", label: "B", short: "B" }) },
      {},
    ],
    [
      "among groups",
      { groups: labelled("groups", { id: "town" }, { id: "town", label: "B", short: "B" }) },
      {},
    ],
    [
      "among measures",
      { measures: measures({ id: "lamps" }, { id: "weirs" }, { id: "lamps", label: "B" }) },
      {},
    ],
    [
      "among actors",
      {
        actors: [
          ...(whole.actors ?? []),
          ...entries("actors", [{ id: "guild", name: "B", short: "B", kind: "group", description: "C" }]).map(
            (it) => ({ ...it, path: [5] }),
          ),
        ],
      },
      {},
    ],
    [
      "two topics have one name, which can be shown",
      { topics: labelled("topics", { id: "water" }, { id: "fish", label: "water" }) },
      { topics: "water fish" },
    ],
    [
      "so can two actors",
      { actors: actors({ id: "guild" }, { id: "mayor", name: "guild" }) },
      { actors: "guild< mayor<" },
    ],
    [
      "a measure has a topic that is not there, and one recommendation answers it",
      {
        measures: entries("measures", [
          { id: "lamps", topic: "water", label: "A", definition: "B" },
          { id: "weirs", topic: "fish", label: "C", definition: "D" },
        ]),
      },
      { measures: "lamps", recommendations: "lamps" },
    ],
    [
      "actors go round in a circle, and one belongs to it",
      {
        actors: actors(
          { id: "guild", parent: "mayor" },
          { id: "mayor", parent: "guild" },
          { id: "otter", parent: "mayor" },
        ),
        defined: { ...(whole.defined ?? authored().defined), actor: ids("guild", "mayor", "otter") },
      },
      { actors: "guild< mayor< otter<mayor" },
    ],
    [
      "an id has moved that is there still",
      {
        moved: entries("moved", [
          { from: "old", to: "water" },
          { from: "lamps", to: "water" },
        ]),
      },
      { moved: "old" },
    ],
  ])("%s", (_, changes, expected) => {
    expect(shown({ ...right, ...changes })).toEqual({ ...everything, ...expected });
  });

  it("a document that has changed is looked through as it is now", () => {
    const changed = {
      ...seed,
      text: text.replace("Light the banks", "Light the bank"),
      sha256: "b".repeat(64),
    };
    const { recommendations } = shown({ ...right, seeds: new Map([["river-2031", changed]]) });
    expect(recommendations).toBe("weirs");
  });

  it.each([
    ["first, which stands last", { recommendations: "weirs" }, [{ quotes: ["Fish fly."] }, {}]],
    ["last, which stands first", { recommendations: "lamps" }, [{}, { quotes: ["Fish fly."] }]],
  ])("of entries on one line the %s, has a problem", (_, expected, [first, last]) => {
    const columns = { recommendations: [40, 3], setAside: [80, 120] };
    const onOneLine = (file: string, [list, index]: Path) => ({
      file,
      line: 1,
      column: columns[list as keyof typeof columns]?.[Number(index)] ?? 1,
    });
    const [whole] = coded(last);
    const recommendations = [...(whole?.recommendations ?? [])].map((entry, at) =>
      at === 0 ? { ...entry, value: { ...entry.value, ...first } } : entry,
    );
    const sources = coded().map((it) => ({ ...it, recommendations }));
    expect(shown({ ...right, sources, placeOf: onOneLine })).toEqual({ ...everything, ...expected });
  });

  it("corpus.yaml cannot be read", () => {
    expect(draftOf({ ...right, meta: undefined }).library.corpus.meta.title).toContain("has a problem");
  });
});

describe("the problems of a draft", () => {
  const start = text.indexOf("Keep the weirs");

  it("are those of the whole corpus, with those that were met on the way", () => {
    const found = {
      file: "a",
      line: 1,
      column: 1,
      code: "yaml-tab",
      value: "",
      message: "",
      remedy: "",
    } as const;
    const { problems } = draftOf({ ...right, sources: coded({ quotes: ["Keep the fish"] }) }, [found]);
    expect(problems.map(({ code }) => code)).toEqual(["yaml-tab", "quote-missing"]);
    expect(problems[0]).toEqual(found);
  });

  it("say which passage they concern", () => {
    const { problems } = draftOf({ ...right, sources: coded({ condition: "in summer" }) });
    expect(problems).toMatchObject([
      { code: "condition-unexpected", passage: { source: "river-2031", start } },
    ]);
  });

  it("say of none that is in no document that is shown", () => {
    const head = headOf({ author: "nobody" });
    const { problems, library } = draftOf({
      ...right,
      sources: coded({ condition: "in summer" }, {}, { head }),
    });
    expect(library.texts).toEqual({});
    expect(problems.filter((it) => "passage" in it)).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain("condition-unexpected");
  });
});
