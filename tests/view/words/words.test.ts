import { describe, expect, it } from "vitest";
import { countAll, exportSizes, matrixSize } from "@/lib/view/export/export-sizes";
import { summariseStances } from "@/lib/view/summary/stance-counts";
import { dateSpan, formatDate } from "@/lib/view/words/words";
import { buildCorpus } from "../../build-corpus";

const corpus = buildCorpus({
  sources: [{ id: "riverside", author: "forum" }],
  recommendations: [
    { stance: "conditional", quotes: ["a", "b"] },
    { stance: "for" },
    { stance: "conditional", actor: "mayor" },
  ],
});

describe("a date", () => {
  it.each([
    ["2031", "2031"],
    ["2031-05", "May 2031"],
    ["2031-12-04", "4 December 2031"],
    ["2031-01-31", "31 January 2031"],
  ])("%s is said as %s", (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

describe("how a cell comes by its roll-up", () => {
  it("is how many recommendations, and how many of each stance where there are several", () => {
    expect(summariseStances(corpus.recommendations)).toBe(
      "3 recommendations: 1 for, 1 conditional; reported: 1 conditional",
    );
  });

  it("is the number alone where all are alike", () => {
    expect(summariseStances(corpus.recommendations.slice(0, 1))).toBe("1 recommendation");
  });
});

describe("how large a file will be", () => {
  it("is its rows and columns", () => {
    expect(exportSizes(countAll(corpus.recommendations))).toEqual({
      recommendations: "3 rows, 23 columns",
      quotes: "4 rows, 10 columns",
    });
  });

  it("is, of a matrix, what its rows and columns are", () => {
    expect(matrixSize({ rows: [1], columns: [{}, {}] }, ["measure", "actor"])).toBe("1 measure, 2 actors");
    expect(matrixSize({ rows: [1], columns: [{}, { members: [1] }] }, ["measure", "actor"])).toBe(
      "1 measure, 2 columns",
    );
    expect(matrixSize({ rows: [], columns: [{}, {}, {}] }, ["topic", "stance"])).toBe("0 topics, 3 sides");
  });
});

it.each([
  ["2031", "2031-01-01", "2032-01-01"],
  ["2031-05", "2031-05-01", "2031-06-01"],
  ["2031-12", "2031-12-01", "2032-01-01"],
  ["2031-05-04", "2031-05-04", undefined],
])("%s begins on %s and ends before %s", (date, start, end) => {
  const time = dateSpan(date);
  expect(time.start.toISOString().slice(0, 10)).toBe(start);
  expect(time.end?.toISOString().slice(0, 10)).toBe(end);
});
