import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import { isLocated, locateQuote } from "@/lib/model/quote";
import { sentences } from "@/lib/model/sentence";
import { indexCorpus } from "@/lib/query/corpus-index";
import { unusedFacets } from "@/lib/query/facet-codes";
import { facetFields } from "@/lib/query/facet-fields";
import { exportShapes, formatsOf } from "@/lib/view/export/export-format";
import { proposeId, recommendationYaml, selectorOf } from "@/lib/view/reader/entry-yaml";
import { documentLine } from "@/lib/view/summary/document-line";
import { workList } from "@/lib/view/todo/work-list";
import { exportBytes, exportText } from "../export-file";
import { copyRiver, readRiver } from "../fixtures/corpus-copy";
import { loadPotami } from "../fixtures/load-potami";
import { loadRiver } from "../fixtures/load-river";

const library = await loadPotami();
const index = indexCorpus(library.corpus);

describe("a corpus of another subject, language and script", () => {
  it("is checked without a problem, and has its own words instead of the default ones", () => {
    const { corpus } = library;
    expect(corpus.recommendations.map(({ horizon }) => horizon)).toContain("before-flood");
    const horizon = facetFields.find(({ id }) => id === "horizon")?.facet.options(index);
    expect(horizon).toEqual([
      { value: "before-flood", label: "πριν από την πλημμύρα" },
      { value: "after-flood", label: "μετά την πλημμύρα" },
    ]);
    expect(
      documentLine(index)
        .map(({ text }) => text)
        .join(""),
    ).toBe("Σημειώσεις by Συντεχνία (2030) and διακήρυξη by Σύλλογος (2031).");
  });

  it.each(exportShapes.flatMap((shape) => formatsOf(shape).map((format) => [shape, format] as const)))(
    "is exported as %s in %s",
    async (shape, format) => {
      const bytes = await exportBytes(index, shape, format, "");
      expect(bytes.length).toBeGreaterThan(100);
    },
  );

  it("is filtered by its own words", async () => {
    const rows = (await exportText(index, "recommendations", "csv", "horizon=after-flood"))
      .trim()
      .split("\r\n");
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain("syllogos-2031/fragmata");
  });

  it("gives entries whose quotes are found again, with ids of their places", () => {
    const { text = "" } = library.texts["syllogos-2031"] ?? {};
    for (const { start, text: exact } of sentences(text, "el")) {
      const selector = selectorOf(text, { exact, offset: start });
      expect(recommendationYaml(proposeId("syllogos-2031", exact, start, []), selector)).toContain(
        `- id: syllogos-2031/`,
      );
      expect(locateQuote(text, { exact, ...selector.keys })).toSatisfy(isLocated);
    }
    expect(workList(library).sources.map(({ open }) => open)).toEqual([0, 0]);
  });
});

describe("a list of words of the corpus's own", () => {
  it.each([
    [
      "takes the place of the default one",
      "horizon: now",
      [
        "content/sources/ferry-guild-2030.yaml value-invalid horizon cannot be now. It is one of soon, later.",
      ],
    ],
    ["is what its sources may use", "horizon: soon", []],
  ])("%s", async (_what, horizon, expected) => {
    const own =
      "horizons:\n  - { id: soon, label: soon, definition: within the year }\n  - { id: later, label: later, definition: after it }\n";
    const folder = await copyRiver({
      "content/corpus.yaml": readRiver("content/corpus.yaml") + own,
      "content/sources/ferry-guild-2030.yaml": readRiver("content/sources/ferry-guild-2030.yaml").replace(
        "horizon: now",
        horizon,
      ),
    });
    const result = await loadCorpus(folder);
    const problems = "problems" in result ? result.problems : [];
    expect(problems.map(({ file, code, message, remedy }) => `${file} ${code} ${message} ${remedy}`)).toEqual(
      expected,
    );
  });

  it("may not name a word twice", async () => {
    const own =
      "actorKinds:\n  - { id: a, label: a, definition: a }\n  - { id: a, label: b, definition: b }\n";
    const result = await loadCorpus(
      await copyRiver({ "content/corpus.yaml": readRiver("content/corpus.yaml") + own }),
    );
    expect("problems" in result && result.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("must not hold an id twice"),
    ]);
  });
});

it("a filter of which no recommendation has a value is not offered", async () => {
  const { corpus } = await loadRiver();
  expect(unusedFacets(indexCorpus(corpus))).toEqual([]);
  const recommendations = corpus.recommendations.map((it) => ({ ...it, horizon: undefined, addressees: [] }));
  expect(unusedFacets(indexCorpus({ ...corpus, recommendations }))).toEqual(["addressee", "horizon"]);
});
