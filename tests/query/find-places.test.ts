import { describe, expect, it } from "vitest";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";
import { findPlaces } from "@/lib/query/find-places";
import { buildCorpus } from "../build-corpus";

const statements = ["Close the weirs.", "Close the port.", "Keep the weirs.", "Restock."];
const river = () =>
  indexCorpus(
    buildCorpus({
      measures: [{ id: "m", label: "-" }],
      recommendations: statements.map((statement) => ({ statement, quotes: ["-"] })),
    }),
  );

/** An index that tells which texts were looked at. */
function watched(index: CorpusIndex): { readonly index: CorpusIndex; readonly read: number[] } {
  const read: number[] = [];
  const haystacks = new Proxy(index.haystacks, {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) read.push(Number(key));
      return Reflect.get(target, key);
    },
  });
  return { index: { ...index, haystacks }, read };
}

describe("findPlaces(index, terms)", () => {
  it.each([
    ["one search", [["weirs"]], [0, 2]],
    ["no term finds all", [["weirs"], []], [0, 1, 2, 3]],
    ["a longer term", [["we"], ["weirs"]], [0, 2]],
    ["one term more", [["weirs"], ["weirs", "close"]], [0]],
    ["a shorter term", [["weirs"], ["e"]], [0, 1, 2, 3]],
    ["one term less", [["weirs", "close"], ["close"]], [0, 1]],
    ["another term", [["port"], ["weirs"]], [0, 2]],
    ["a term that joins two", [["weirs", "close"], ["close the weirs"]], [0]],
    ["the same again", [["close"], ["close"]], [0, 1]],
    ["what nothing holds, and back", [["nowhere"], ["close"]], [0, 1]],
  ])("%s is found whatever was sought before", (_what, searches, expected) => {
    const index = river();
    const found = searches.map((terms) => findPlaces(index, terms));
    expect(found.at(-1)).toEqual(expected);
  });

  it.each([
    ["a longer term", ["close"], ["close the"], [0, 1]],
    ["one term more", ["close"], ["close", "port"], [0, 1]],
    ["the same", ["weirs"], ["weirs"], [0, 2]],
    ["another", ["weirs"], ["port"], [0, 1, 2, 3]],
    ["a shorter one", ["close"], ["clos"], [0, 1, 2, 3]],
    ["one of two", ["close", "port"], ["close"], [0, 1, 2, 3]],
  ])("after a search, %s looks only where it must", (_what, before, after, looked) => {
    const { index, read } = watched(river());
    findPlaces(index, before);
    read.length = 0;
    findPlaces(index, after);
    expect(read).toEqual(looked);
  });

  it("one corpus knows nothing of the searches in another", () => {
    const [one, other] = [river(), river()];
    findPlaces(one, ["port"]);
    expect(findPlaces(other, ["port", "close"])).toEqual([1]);
    expect(findPlaces(one, ["weirs"])).toEqual([0, 2]);
  });
});
