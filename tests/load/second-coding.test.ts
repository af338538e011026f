import { mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import { loadSecondCoding } from "@/lib/load/second-coding";
import { type Changes, copyRiver } from "../fixtures/corpus-copy";
import { loadRiver } from "../fixtures/load-river";
import {
  adjudication,
  coding,
  decision,
  FOLDER,
  head,
  loadWell,
  river,
} from "../fixtures/second-coding-files";

const library = await loadRiver();

/** The problems of a second coding of the river corpus: place, code and value of each. */
async function problemsOf(changes: Changes): Promise<string[]> {
  const result = await loadSecondCoding(await copyRiver(changes), library);
  if ("secondCoding" in result) return [];
  return result.problems.map(({ file, line, column, code, value }) => {
    return `${file.replace(`${FOLDER}/`, "")}:${line}:${column} ${code} ${value}`;
  });
}

describe("a second coding", () => {
  it("is optional as a whole and in each of its parts", async () => {
    expect(await loadWell({})).toEqual({ second: {}, first: {}, adjudications: [] });
    expect(Object.keys((await loadWell({ [river]: coding() })).second)).toEqual(["riverside-2031"]);
    expect((await loadWell({ [adjudication]: decision() })).adjudications).toHaveLength(1);
  });

  it("is read with its quotes located", async () => {
    const { second, first, adjudications } = await loadWell({
      [river]: coding({ quotes: '[{ exact: keep them, prefix: "Of the weirs the mayor says: " }]' }),
      [`${FOLDER}/first/riverside-2031.yaml`]: `${head}units: []\n`,
      [adjudication]: decision({ changed: "Nothing." }),
      [`${FOLDER}/README.md`]: "What this is.",
    });
    expect(second["riverside-2031"]).toEqual({
      coder: "A reader",
      on: "2031-07-01",
      blind: "the first coding",
      units: [
        {
          quotes: library.corpus.recommendations.find(({ id }) => id.endsWith("/mayor-keeps-weirs"))?.quotes,
          actor: "riverside-forum",
          voice: "own",
          stance: "for",
          topic: "water",
          measure: "light-the-banks",
        },
      ],
    });
    expect(first["riverside-2031"]?.units).toEqual([]);
    const quote = library.corpus.recommendations.find(({ id }) => id.endsWith("/lamps"))?.quotes[0];
    expect(adjudications).toEqual([
      {
        source: "riverside-2031",
        on: "sentence",
        quote,
        first: "a recommendation",
        second: "no recommendation",
        decision: "first",
        why: "It asks for an action.",
        changed: "Nothing.",
      },
    ]);
    expect(Object.isFrozen(second["riverside-2031"]?.units[0])).toBe(true);
  });

  it.each(["none", "was:old-lamps"])("may name %s where it names an actor or a measure", async (id) => {
    const text = coding({ actor: id, measure: id });
    const { second, first } = await loadWell({
      [river]: text,
      [`${FOLDER}/first/riverside-2031.yaml`]: text,
    });
    expect(second["riverside-2031"]?.units[0]).toMatchObject({ actor: id, measure: id });
    expect(first).toEqual(second);
  });
});

describe("a second coding is refused for", () => {
  it.each<[string, Changes, string[]]>([
    ["an unknown key", { [river]: coding({ mood: "glad" }) }, ["riverside-2031.yaml:11:5 key-unknown mood"]],
    ["a missing key", { [river]: `${head}` }, ["riverside-2031.yaml:1:1 key-missing units"]],
    [
      "a wrong word",
      { [river]: coding({ stance: "maybe" }) },
      ["riverside-2031.yaml:8:13 value-invalid maybe"],
    ],
    [
      "a date that is none",
      { [river]: coding().replace("2031-07-01", "2031-02-30") },
      ["riverside-2031.yaml:2:5 value-invalid 2031-02-30"],
    ],
    [
      "units that are no list",
      { [river]: `${head}units: none\n` },
      ["riverside-2031.yaml:4:8 value-type none"],
    ],
    [
      "a unit without quotes",
      { [river]: coding({ quotes: "[]" }) },
      ["riverside-2031.yaml:5:13 value-invalid []"],
    ],
    [
      "an actor that is no id",
      { [river]: coding({ actor: "The Mayor" }) },
      ["riverside-2031.yaml:6:12 id-invalid The Mayor"],
    ],
    [
      "ids that lead to nothing",
      { [river]: coding({ actor: "mayo", topic: "waters", measure: "light-the-bank" }) },
      [
        "riverside-2031.yaml:6:12 reference-unknown mayo",
        "riverside-2031.yaml:9:12 reference-unknown waters",
        "riverside-2031.yaml:10:14 reference-unknown light-the-bank",
      ],
    ],
    ["no topic", { [river]: coding({ topic: "none" }) }, ["riverside-2031.yaml:9:12 reference-unknown none"]],
    [
      "a removed id that is there",
      { [river]: coding({ measure: "was:light-the-banks" }) },
      ["riverside-2031.yaml:10:14 value-invalid was:light-the-banks"],
    ],
    [
      "quotes that are missing or ambiguous",
      { [river]: coding({ quotes: '["Light the bank at night", "keep them"]' }) },
      [
        "riverside-2031.yaml:5:14 quote-missing Light the bank at night",
        "riverside-2031.yaml:5:41 quote-ambiguous keep them",
      ],
    ],
    [
      "the coding of what is no source",
      { [`${FOLDER}/first/riverside-2032.yaml`]: coding() },
      ["first/riverside-2032.yaml:1:1 reference-unknown riverside-2032"],
    ],
    [
      "a file that would not be read",
      { [`${FOLDER}/riverside-2031.yml`]: coding(), [`${FOLDER}/first/notes.txt`]: "x" },
      [
        "first/notes.txt:1:1 file-unexpected content/second-coding/first/notes.txt",
        "riverside-2031.yml:1:1 file-unexpected content/second-coding/riverside-2031.yml",
      ],
    ],
    [
      "an empty file and one that is too large",
      { [river]: "", [adjudication]: " ".repeat(5_000_001) },
      [`adjudication.yaml:1:1 file-too-large ${adjudication}`, `riverside-2031.yaml:1:1 file-empty ${river}`],
    ],
    [
      "a decision that is none",
      { [adjudication]: decision({ source: "riverside", quote: "It is night.", decision: "third" }) },
      ["adjudication.yaml:6:13 value-invalid third"],
    ],
    [
      "an adjudication in what is no source, and one of what is not said there",
      { [adjudication]: decision({ source: "riverside" }) + decision({ quote: "It is night." }) },
      [
        "adjudication.yaml:1:11 reference-unknown riverside",
        "adjudication.yaml:10:10 quote-missing It is night.",
      ],
    ],
  ])("%s", async (_what, changes, problems) => {
    expect(await problemsOf(changes)).toEqual(problems);
  });

  it("a link that leads out of the corpus", async () => {
    const folder = await copyRiver({ [river]: coding() });
    await mkdir(path.join(folder, FOLDER, "first"));
    await symlink("/etc/hostname", path.join(folder, FOLDER, "first/riverside-2031.yaml"));
    const result = await loadSecondCoding(folder, library);
    expect("problems" in result && result.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      `file-unreadable ${FOLDER}/first/riverside-2031.yaml`,
    ]);
  });
});

it("leaves the corpus as it is, which loads without it", async () => {
  const folder = await copyRiver({ [river]: coding({ actor: "queen" }) });
  expect(Object.keys(await loadCorpus(folder))).toEqual(["library", "warnings"]);
});

describe("a remedy", () => {
  it.each([
    ["mayo", 'Did you mean "mayor"? Write "was:mayo" if it has been removed, "none" if no actor fits.'],
    ["queen", 'Write "was:queen" if it has been removed, "none" if no actor fits.'],
    ["was:mayor", 'Write "mayor".'],
  ])("for the actor %s", async (actor, remedy) => {
    const folder = await copyRiver({ [river]: coding({ actor }) });
    const result = await loadSecondCoding(folder, library);
    expect("problems" in result && result.problems.map((problem) => problem.remedy)).toEqual([remedy]);
  });
});
