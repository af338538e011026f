import { describe, expect, it } from "vitest";
import { formatWorkList } from "@/lib/cli/todo-report";
import { loadCorpus, loadDraft } from "@/lib/load";
import { chaptersOf, OPENING } from "@/lib/model/chapters";
import { workList } from "@/lib/view/todo/work-list";
import { type Changes, copyRiver, readRiver } from "../../fixtures/corpus-copy";
import { loadRiver } from "../../fixtures/load-river";
import { pond } from "../../fixtures/pond";

const SEED = `We must begin.

# The pond

Ducks should stay. Ducks should swim.

# The meadow

Cows must go. Dogs should stay out of the water.
`;

/** The pond with headings, coded as far as its head says. */
const half = (coded: string, ...aside: readonly string[]): Changes =>
  pond({
    seed: SEED,
    coding: [
      [7, 1, `coded: ${coded}`],
      [
        15,
        0,
        ...(aside.length === 0
          ? []
          : ["setAside:", ...aside.map((exact) => `  - { exact: ${exact}, reason: description }`)]),
      ],
    ],
  });

describe("the chapters of a document", () => {
  it("begin at its headings, and what stands before the first is one too", () => {
    const chapters = chaptersOf(SEED);
    expect(chapters.map(({ heading }) => heading)).toEqual([OPENING, "The pond", "The meadow"]);
    expect(chapters.map(({ start, end }) => SEED.slice(start, end)).join("")).toBe(SEED);
  });

  it.each([
    ["none are listed: nothing is asked for", "{ complete: false, on: 2032 }", []],
    ["one is: its sentences are", "{ complete: false, on: 2032, chapters: [The pond] }", [5, 5]],
    ["the opening is", `{ complete: false, on: 2032, chapters: ["${OPENING}"] }`, [1]],
    ["the whole is coded", "{ complete: true, on: 2032 }", [1, 5, 5, 9]],
  ])("are checked where %s", async (_which, coded, lines) => {
    const result = await loadCorpus(await copyRiver(half(coded)));
    const problems = "problems" in result ? result.problems : [];
    expect(problems.map(({ code }) => code)).toEqual(lines.map(() => "sentence-open"));
    expect(problems.map(({ line }) => line)).toEqual(lines);
  });

  it.each([
    [
      "a heading that is not there",
      "{ complete: false, on: 2032, chapters: [The ponds] }",
      'The document has no heading "The ponds". Did you mean "The pond"?',
    ],
    [
      "the whole as well",
      "{ complete: true, on: 2032, chapters: [The pond] }",
      'Chapters are listed as coded, and the whole document is said to be. Remove "chapters", or say "complete: false".',
    ],
  ])("are refused where they name %s", async (_which, coded, message) => {
    const result = await loadCorpus(
      await copyRiver(
        half(coded, "We must begin.", "Ducks should stay.", "Ducks should swim.", "Cows must go."),
      ),
    );
    expect("problems" in result && result.problems.map((it) => `${it.message} ${it.remedy}`)).toEqual([
      message,
    ]);
  });
});

describe("the work list", () => {
  it("has nothing left of a corpus that is coded in full, but actors who are only spoken of", async () => {
    const { sources, actors, measures, cells } = workList(await loadRiver());
    expect(sources.map(({ source, open }) => [source.id, open])).toEqual([
      ["ferry-guild-2030", 0],
      ["riverside-2031", 0],
    ]);
    expect([actors.map(({ id }) => id), measures, cells]).toEqual([["city-council"], [], []]);
  });

  it("lists what is open by chapter, with its place and the entries to paste", async () => {
    const { library } = await loadDraft(
      await copyRiver(half("{ complete: false, on: 2032 }", "Ducks should stay.")),
    );
    const { sources } = workList(library, "pond-2032");
    expect(sources.map(({ marked, open }) => [marked, open])).toEqual([[5, 3]]);
    expect(
      sources[0]?.chapters.map(({ heading, marked, open }) => [
        heading,
        marked,
        open.map(({ text }) => text),
      ]),
    ).toEqual([
      [OPENING, 1, ["We must begin."]],
      ["The pond", 2, ["Ducks should swim."]],
      ["The meadow", 2, ["Cows must go."]],
    ]);
    expect(sources[0]?.chapters[2]?.open[0]).toEqual({
      marker: "must",
      text: "Cows must go.",
      line: 9,
      address: "/sources/pond-2032#81-94",
      recommendation: expect.stringContaining("  - id: pond-2032/cows-must-go\n    measure:"),
      setAside: expect.stringContaining('  - exact: "Cows must go."\n    reason:'),
    });
  });

  it("as text names chapters, files, lines and addresses", async () => {
    const { library } = await loadDraft(
      await copyRiver(
        half(
          "{ complete: false, on: 2032, chapters: [The pond] }",
          "Ducks should stay.",
          "Ducks should swim.",
        ),
      ),
    );
    const text = formatWorkList(workList(library, "pond-2032"));
    expect(text).toContain("pond-2032: 2 of 5 sentences with a marker left, not yet coded in full\n");
    expect(text).toContain(
      "  The pond: coded in full\n  The meadow: 1 of 2 left\n    seeds/pond-2032.txt:9 must: Cows must go.\n    /sources/pond-2032#81-94\n  - id: pond-2032/cows-must-go\n",
    );
    expect(text).toContain("Actors without a position: 1\n  city-council\n");
    expect(text).toContain("Measures without a position: none\n");
  });

  it("lists the cells of an author none of whose documents has been read in full", async () => {
    const coding = readRiver("content/sources/ferry-guild-2030.yaml").replace(
      "complete: true",
      "complete: false",
    );
    const { library } = await loadDraft(await copyRiver({ "content/sources/ferry-guild-2030.yaml": coding }));
    const { cells } = workList(library);
    expect(cells.map(({ actor, measures }) => [actor.id, measures.map(({ id }) => id)])).toEqual([
      ["ferry-guild", ["close-old-weirs", "allow-swimming"]],
    ]);
  });
});
