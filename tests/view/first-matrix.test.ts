import { expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { firstMatrix } from "@/lib/view/first-matrix";
import { buildCorpus } from "../build-corpus";

const index = indexCorpus(
  buildCorpus({
    sources: [{ id: "source", author: "forum" }],
    recommendations: [
      { actor: "forum", measure: "ferry" },
      { actor: "mayor", measure: "weirs", stance: "against" },
      { actor: "port", measure: "ferry" },
    ],
  }),
);

it("is the whole matrix where the page has room for it", () => {
  const { matrix, later } = firstMatrix(index);
  expect(later).toBe(0);
  expect(matrix.columns.map(({ id }) => id)).toEqual(["forum", "mayor", "port"]);
});

it("keeps every row and the first columns where it has not, and says how many wait", () => {
  const { matrix, later } = firstMatrix(index, 5);
  expect(later).toBe(1);
  expect(matrix.columns.map(({ id }) => id)).toEqual(["forum", "mayor"]);
  expect(matrix.rows.map(({ id, total, cells }) => [id, total, cells.length])).toEqual([
    ["ferry", 2, 2],
    ["weirs", 1, 2],
  ]);
});

it("keeps one column at least", () => {
  expect(firstMatrix(index, 1).matrix.columns.map(({ id }) => id)).toEqual(["forum"]);
});
