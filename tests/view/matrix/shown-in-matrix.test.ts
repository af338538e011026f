import { describe, expect, it } from "vitest";
import { matrixExports, recordsSearch } from "@/components/matrix/matrix-exports";
import { toPlainText } from "@/lib/query/describe";
import { defaultQuery, type Query, setValues } from "@/lib/query/query";
import { shownInMatrix } from "@/lib/view/matrix/shown-in-matrix";
import { positionsCorpus } from "../summary/positions-corpus";

const twoTopics = (measure: number) => (measure <= 2 ? "water" : "boats");
const index = positionsCorpus({ ann: "fffc", bob: "fa-a" }, twoTopics);

describe("what a matrix shows", () => {
  it.each<[string, Partial<Query>, string, string]>([
    ["everything", {}, "", "All 7 recommendations on 4 measures, by 2 authors."],
    [
      "rows in which two take a position",
      { scope: "shared" },
      "?measure=m1,m2,m4",
      "6 of 7 recommendations, on the 3 of 4 measures with two or more positions.",
    ],
    [
      "rows in which they differ",
      { scope: "contested" },
      "?measure=m2,m4",
      "4 of 7 recommendations, on the 2 of 4 measures with disagreement.",
    ],
    [
      "the same by sides, and with a topic folded away",
      { scope: "contested", cols: "stance", fold: ["boats"] },
      "?measure=m2,m4",
      "4 of 7 recommendations, on the 2 of 4 measures with disagreement.",
    ],
    [
      "rows of topics",
      { scope: "contested", rows: "topic" },
      "?topic=boats",
      "3 of 7 recommendations, on the 1 of 2 topics with disagreement.",
    ],
    [
      "rows of topics by documents, which differ on both",
      { by: ["by-bob"], rows: "topic", cols: "source" },
      "?topic=water,boats",
      "7 of 7 recommendations, on the 2 of 2 topics with a position of each chosen column.",
    ],
    [
      "rows with a filter",
      { ...setValues(defaultQuery, "topic", ["water"]), scope: "contested" },
      "?topic=water&measure=m2",
      "2 of 7 recommendations, on the 1 of 2 measures with disagreement: topic is Water.",
    ],
  ])("%s", (_what, asked, search, sentence) => {
    const shown = shownInMatrix(index, { ...defaultQuery, ...asked });
    expect(recordsSearch(shown.narrowed)).toBe(search);
    expect(toPlainText(shown.sentence)).toBe(sentence);
    expect(shown.recommendations).toHaveLength(Number(/\d+/.exec(sentence)?.[0]));
  });

  it("nothing where no row is left, and then offers the matrix alone", () => {
    const query: Query = { ...setValues(defaultQuery, "actor", ["ann"]), scope: "contested" };
    const shown = shownInMatrix(index, query);
    expect(shown.narrowed).toBeUndefined();
    expect(toPlainText(shown.sentence)).toMatch(/^0 of 7 recommendations, on the 0 of 4 measures/);
    const exports = matrixExports(query, recordsSearch(shown.narrowed), "", {
      recommendations: 0,
      quotes: 0,
    });
    expect(exports.map(({ label }) => label)).toEqual(["Matrix"]);
  });

  it("more rows than an address can name, and then no list and no file of their recommendations", () => {
    const many = Array.from({ length: 2000 }, (_, at) => `measure-${at}`);
    expect(recordsSearch(setValues(defaultQuery, "measure", many))).toBeUndefined();
  });
});
