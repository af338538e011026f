import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { inTextOrder, neighboursOf } from "@/lib/view/matrix/neighbours";
import { codedSource } from "../coded-source";

const { library } = codedSource("One two three four five.", {
  quotes: { d: ["four"], a: ["One two"], b: ["two three"], c: ["three", "five"] },
  recommendations: { b: { measure: "other" }, d: { actor: "mayor" } },
});
const index = indexCorpus(library.corpus);
const ids = (recommendations: readonly { readonly id: string }[]) => recommendations.map(({ id }) => id);

function neighbours(id: string) {
  const recommendation = index.recommendations.get(id);
  if (!recommendation) throw new Error(`There is no ${id}.`);
  const { previous, next, sameCell, sameWords } = neighboursOf(recommendation, index);
  return { previous: previous?.id, next: next?.id, sameCell: ids(sameCell), sameWords: ids(sameWords) };
}

describe("the neighbours of a recommendation", () => {
  it("follow the text, by the first quote of each", () => {
    expect(ids(inTextOrder(library.corpus.recommendations))).toEqual(["a", "b", "c", "d"]);
  });

  it("are those before and after it, in its cell, and over some of its words", () => {
    expect(neighbours("b")).toEqual({ previous: "a", next: "c", sameCell: [], sameWords: ["a", "c"] });
    expect(neighbours("c")).toEqual({ previous: "b", next: "d", sameCell: ["a"], sameWords: ["b"] });
  });

  it("are missing at the ends", () => {
    expect(neighbours("a")).toMatchObject({ previous: undefined, next: "b" });
    expect(neighbours("d")).toEqual({ previous: "c", next: undefined, sameCell: [], sameWords: [] });
  });
});
