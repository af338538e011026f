import { describe, expect, it } from "vitest";
import type { Authored } from "@/lib/model/authored";
import { checkEvidence } from "@/lib/model/located-quotes";
import { authored, entries, headOf, problemsOf, source, wordsOf } from "./authored";

const sha256 = "a".repeat(64);
const text = "We must row.\nLight the banks 🪔. Fish swim. Ducks must swim. Light the banks 🪔!";

type Parts = NonNullable<Parameters<typeof source>[0]>;

const markers = entries("markers", [
  { marker: "must", language: "en", reason: "duty" },
  { marker: "muss", language: "de", reason: "duty" },
]);

/** A corpus with one source, all of whose sentences with a marker are set aside if nothing else is said. */
const coded = (given: Parts, more: Partial<Authored> = {}): Partial<Authored> => ({
  sources: [source({ sha256, setAside: [mustRow, mustSwim], ...given })],
  seeds: new Map([["river-2031", { file: "seeds/river-2031.txt", text, sha256 }]]),
  markers,
  ...more,
});
const mustRow = { exact: "We must row.", reason: "history" };
const mustSwim = { exact: "Ducks must swim.", reason: "description" };
const quoting = (...quotes: NonNullable<Parts["recommendations"]>[number]["quotes"] & object) =>
  coded({ recommendations: [{ quotes }] });

const evidence = (corpus: Partial<Authored>) => checkEvidence(authored(corpus), () => {});

describe("the evidence of a corpus", () => {
  it("is its quotes, with the code points at which they stand", () => {
    const second = { exact: "the banks 🪔", prefix: "swim. Light " };
    const { quotes } = evidence(quoting("Fish swim.", second));
    expect([...quotes]).toEqual([
      [
        "river-2031/lamps",
        [
          { exact: "Fish swim.", start: 32, end: 42 },
          { exact: "the banks 🪔", start: 66, end: 77 },
        ],
      ],
    ]);
  });

  it("is what was set aside, with its reason", () => {
    expect([...evidence(coded({})).setAside]).toEqual([
      [
        "river-2031",
        [
          { exact: "We must row.", start: 0, end: 12, reason: "history" },
          { exact: "Ducks must swim.", start: 43, end: 59, reason: "description" },
        ],
      ],
    ]);
  });

  it("leaves out what cannot be found, and keeps the rest", () => {
    const recommendations = [{ quotes: ["Fish fly.", "Fish swim."] }];
    const setAside = [mustRow, { exact: "Ducks fly.", reason: "description" }];
    const { quotes, setAside: aside } = evidence(coded({ recommendations, setAside }));
    expect(quotes.get("river-2031/lamps")?.map(({ exact }) => exact)).toEqual(["Fish swim."]);
    expect(aside.get("river-2031")?.map(({ exact }) => exact)).toEqual(["We must row."]);
  });

  it("has the quotes of both where an id is used twice", () => {
    const { quotes } = evidence(
      coded({ recommendations: [{ quotes: ["Fish swim."] }, { quotes: ["We must row."] }] }),
    );
    expect(quotes.get("river-2031/lamps")?.map(({ exact }) => exact)).toEqual(["Fish swim.", "We must row."]);
  });

  it.each<[string, Partial<Authored>]>([
    [
      "is another one than was coded",
      coded({ recommendations: [{ quotes: ["Fish fly."] }], sha256: "b".repeat(64) }),
    ],
    ["is not there", coded({ recommendations: [{ quotes: ["Fish fly."] }] }, { seeds: new Map() })],
  ])("is not looked for in a document that %s", (_, corpus) => {
    const { quotes, setAside } = evidence(corpus);
    expect([quotes.size, setAside.size]).toEqual([0, 0]);
    expect(problemsOf(checkEvidence, corpus)).not.toContainEqual(expect.stringContaining("quote-missing"));
  });
});

const quote = "sources/river-2031/recommendations/0/quotes";
const aside = "sources/river-2031/setAside";

describe("a quote", () => {
  it.each<[string, Partial<Authored>, readonly string[]]>([
    ["stands there once", quoting("Fish swim."), []],
    ["is not there", quoting("Fish swim.", "Fish fly."), [`${quote}/1 quote-missing Fish fly.`]],
    ["is there twice", quoting("Light the banks"), [`${quote}/0 quote-ambiguous Light the banks`]],
    ["cuts a word", quoting("Fish sw"), [`${quote}/0 quote-cut Fish sw`]],
    ["is given twice", quoting("Fish swim.", "We", "Fish swim."), [`${quote}/2 quote-repeated Fish swim.`]],
    ["may share words with another", quoting("Fish swim.", "Fish swim"), []],
    [
      "may stand in two recommendations",
      coded({ recommendations: [{ quotes: ["Fish"] }, { quotes: ["Fish"] }] }),
      [],
    ],
    [
      "is given twice where another is missing",
      quoting("Fish fly.", "Fish", "Fish"),
      [`${quote}/0 quote-missing Fish fly.`, `${quote}/2 quote-repeated Fish`],
    ],
  ])("%s", (_, corpus, expected) => {
    expect(problemsOf(checkEvidence, corpus)).toEqual(expected);
  });

  it("that is given twice is told of in words", () => {
    expect(wordsOf(checkEvidence, quoting("Fish", "Fish"))).toEqual([
      '"river-2031/lamps" quotes this passage twice: "Fish". Remove one of the two.',
    ]);
  });
});

describe("what is set aside", () => {
  const fish = { exact: "Fish swim.", reason: "description" };
  const beside = (exact: string, ...quotes: readonly string[]) =>
    coded({ setAside: [mustRow, mustSwim, { ...fish, exact }], recommendations: [{ quotes: [...quotes] }] });

  it.each<[string, Partial<Authored>, readonly string[]]>([
    ["stands there", coded({ setAside: [mustRow, mustSwim, fish] }), []],
    [
      "is not there",
      coded({ setAside: [mustRow, mustSwim, { ...fish, exact: "Fish fly." }] }),
      [`${aside}/2 quote-missing Fish fly.`],
    ],
    [
      "is set aside twice",
      coded({ setAside: [fish, mustRow, mustSwim, fish] }),
      [`${aside}/3 quote-repeated Fish swim.`],
    ],
    [
      "is quoted as well",
      beside("Fish swim.", "We must row", "Fish swim."),
      [`${aside}/2 aside-quoted Fish swim.`],
    ],
    [
      "is quoted with more around it",
      beside("Fish swim", "Fish swim."),
      [`${aside}/2 aside-quoted Fish swim`],
    ],
    ["is quoted in part, from its beginning", beside("Fish swim.", "Fish"), []],
    ["is quoted in part, to its end", beside("Fish swim.", "swim. Ducks"), []],
  ])("%s", (_, corpus, expected) => {
    expect(problemsOf(checkEvidence, corpus)).toEqual(expected);
  });

  it("is told of in words that say what the two are", () => {
    const setAside = [mustRow, mustSwim, fish, fish];
    const again =
      'This passage is set aside twice: "Fish swim.". Remove one of the two, and keep the reason that holds.';
    const quoted =
      'Set aside as "description", and quoted as well: "Fish swim.". Remove it from setAside, or remove the quote.';
    expect(
      wordsOf(checkEvidence, coded({ setAside, recommendations: [{ quotes: ["Fish swim."] }] })),
    ).toEqual([quoted, again, quoted]);
  });
});

describe("a sentence with a marker is open", () => {
  const row = "seeds/river-2031.txt 1:1 sentence-open";
  const swim = "seeds/river-2031.txt 2:32 sentence-open";
  const opened = (corpus: Partial<Authored>) => {
    const found: string[] = [];
    checkEvidence(authored(corpus), ({ at, code }) =>
      found.push(`${at.file} ${at.line}:${at.column} ${code}`),
    );
    return found.filter((it) => it.startsWith("seeds"));
  };
  const read = (chapters: string[] | undefined, complete = false) =>
    headOf({ coded: { complete, on: "2031", chapters } });

  it.each<[string, Partial<Authored>, readonly string[]]>([
    ["unless it is set aside", coded({}), []],
    ["where it is not", coded({ setAside: [] }), [row, swim]],
    ["unless it is quoted", coded({ setAside: [mustRow], recommendations: [{ quotes: ["Ducks"] }] }), []],
    [
      "unless a quote that is not found may have been meant for it",
      coded({ setAside: [mustRow], recommendations: [{ quotes: ["Ducks must swin."] }] }),
      [],
    ],
    ["but not in a source that is not complete", coded({ setAside: [], head: read(undefined) }), []],
    ["in a chapter of it that is", coded({ setAside: [], head: read(["(opening)"]) }), [row, swim]],
    ["but not in the others", coded({ setAside: [], head: read([]) }), []],
    ["but not where something was refused that may quote it", coded({ setAside: [], whole: false }), []],
    ["but not where the head was refused", coded({ setAside: [], head: undefined }), []],
    [
      "but not by the markers of another language",
      coded({ setAside: [], head: headOf({ language: "de" }) }),
      [],
    ],
  ])("%s", (_, corpus, expected) => {
    expect(opened(corpus)).toEqual(expected);
  });

  it("and is told of with the marker", () => {
    expect(wordsOf(checkEvidence, coded({ setAside: [mustRow] }))).toEqual([
      'Holds the marker "must" and is neither quoted nor set aside: "Ducks must swim.". Quote it in sources/river-2031, or add it to setAside there, with a reason.',
    ]);
  });

  it.each<[string, Partial<Authored>, readonly string[]]>([
    ["which others have", { markers }, ["(there are some for: en, de)"]],
    ["which others have, each once", { markers: [...markers, ...markers] }, ["(there are some for: en, de)"]],
    ["of which there are none", { markers: [] }, ["(there are some for: no language)"]],
    ["which may stand in what was refused", { markers, markersWhole: false }, []],
  ])("by markers of its language, %s", (_, more, expected) => {
    const corpus = coded({ setAside: [], head: headOf({ language: "fr" }) }, more);
    const says = (some: string) =>
      `content/markers.yaml has no marker for "fr", so that no sentence of this source could be checked. Add words that mark recommendations in "fr" ${some}, or say "complete: false".`;
    expect(wordsOf(checkEvidence, corpus)).toEqual(expected.map(says));
    expect(problemsOf(checkEvidence, corpus)).toEqual(
      expected.map(() => "sources/river-2031/language markers-missing fr"),
    );
  });

  it("by markers that no language need have while nothing has been coded completely", () => {
    const head = headOf({ language: "fr", coded: { complete: false, on: "2031" } });
    expect(problemsOf(checkEvidence, coded({ setAside: [], head }))).toEqual([]);
  });

  it("and chapters that are not there are told of as well", () => {
    expect(problemsOf(checkEvidence, coded({ head: read(["Ducks"]) }))).toEqual([
      "sources/river-2031/coded/chapters/0 reference-unknown Ducks",
    ]);
  });
});

it("documents and what they were made from are asked for as well", () => {
  const original = { file: "river.pdf", sha256 };
  const head = headOf({ original });
  expect(problemsOf(checkEvidence, coded({ head }, { sourceIds: ["river-2031", "pond-2032"] }))).toEqual([
    "content/sources/pond-2032.yaml seed-missing seeds/pond-2032.txt",
    "sources/river-2031/original/file original-missing seeds/river.pdf",
  ]);
});
