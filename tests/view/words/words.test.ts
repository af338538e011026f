import { describe, expect, it } from "vitest";
import { countAll, exportSizes, matrixSize } from "@/lib/view/export/export-sizes";
import { summariseStances } from "@/lib/view/summary/stance-counts";
import { buildCorpus } from "../../build-corpus";

const corpus = buildCorpus({
  sources: [{ id: "riverside", author: "forum" }],
  recommendations: [
    { stance: "conditional", quotes: ["a", "b"] },
    { stance: "for" },
    { stance: "conditional", actor: "mayor" },
  ],
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
