import { describe, expect, it } from "vitest";
import { corpusDirectory, loadCorpus } from "@/lib/load";
import { loadSecondCoding } from "@/lib/load/second-coding";
import { keyOf } from "@/lib/model/reliability/adjudication";
import { computeReliability } from "@/lib/model/reliability/reliability";

const root = corpusDirectory();

const { coding, reliability } = await load();

async function load() {
  const corpus = await loadCorpus(root);
  if ("problems" in corpus) throw new Error("npm run check lists the problems of the corpus.");
  const result = await loadSecondCoding(root, corpus.library);
  if ("problems" in result) throw new Error("npm run check lists the problems of the second coding.");
  const { secondCoding } = result;
  return { coding: secondCoding, reliability: computeReliability(corpus.library, secondCoding) };
}

describe("the second coding", () => {
  it("stands beside the first as it was before anybody compared", () => {
    expect(Object.keys(coding.second).filter((source) => coding.first[source] === undefined)).toEqual([]);
  });

  it("has every disagreement decided on, with a reason", () => {
    const open = reliability.audit.disagreements.filter(({ adjudication }) => adjudication === undefined);
    expect(open.map(keyOf)).toEqual([]);
  });

  it("has no decision on what is no disagreement", () => {
    expect(reliability.audit.idle.map(keyOf)).toEqual([]);
  });
});
