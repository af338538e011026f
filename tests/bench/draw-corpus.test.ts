import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import type { Library } from "@/lib/model/corpus";
import { scratchFolder } from "../scratch-folder";
import { type CorpusSizes, carried } from "./corpus-sizes";
import { drawCorpus } from "./draw-corpus";
import { writeCorpus } from "./write-corpus";

const small: CorpusSizes = {
  seed: 11,
  topics: 3,
  measures: 12,
  actors: 20,
  sources: 15,
  recommendations: 150,
};

const folder = scratchFolder("drawn-");

async function load(name: string, sizes: CorpusSizes): Promise<Library> {
  await writeCorpus(folder.at(name), sizes);
  const result = await loadCorpus(folder.at(name));
  expect("problems" in result ? result.problems : []).toEqual([]);
  if ("problems" in result) throw new Error("The corpus has problems.");
  return result.library;
}

describe("a made-up corpus", () => {
  it("has no problem and the sizes that were asked for", async () => {
    const { corpus } = await load("sizes", small);
    expect(corpus.topics).toHaveLength(small.topics);
    expect(corpus.measures).toHaveLength(small.measures);
    expect(corpus.actors).toHaveLength(small.actors);
    expect(corpus.sources).toHaveLength(small.sources);
    expect(corpus.recommendations).toHaveLength(small.recommendations);
  });

  it("has everything that makes a corpus hard to show", async () => {
    const { corpus, texts } = await load("variety", small);
    const { recommendations, actors, sources } = corpus;
    expect(new Set(recommendations.map(({ stance }) => stance)).size).toBe(4);
    expect(new Set(recommendations.map(({ voice }) => voice)).size).toBe(2);
    const has = (...lengths: readonly number[]) => lengths.some((length) => length > 1);
    expect(recommendations.some(({ quotes }) => has(quotes.length))).toBe(true);
    expect(recommendations.some(({ topics }) => has(topics.length))).toBe(true);
    expect(recommendations.some(({ addressees }) => has(addressees.length))).toBe(true);
    expect(recommendations.some(({ condition }) => condition !== undefined)).toBe(true);
    expect(actors.some(({ parent }) => parent !== undefined)).toBe(true);
    expect(sources.some(({ coauthors }) => coauthors.length > 0)).toBe(true);
    expect(sources.some(({ fullText }) => !fullText)).toBe(true);
    expect(sources.some(({ coded }) => !coded.complete)).toBe(true);
    expect(Object.values(texts).every(({ setAside }) => setAside.length > 0)).toBe(true);
  });

  it("is the same for the same sizes and seed", () => {
    expect([...drawCorpus(small)]).toEqual([...drawCorpus(small)]);
    expect([...drawCorpus({ ...small, seed: 12 })]).not.toEqual([...drawCorpus(small)]);
  });

  it("is the same on every machine", () => {
    const hash = createHash("sha256");
    for (const [file, text] of drawCorpus(small)) hash.update(`${file}\0${text}\0`);
    expect(hash.digest("hex").slice(0, 12)).toBe("f3464b9d5a33");
  });

  it.each([
    ["measures", { ...small, measures: 151 }],
    ["topics", { ...small, topics: 13 }],
    ["recommendations", { ...small, recommendations: 11 }],
    ["sources", { ...small, sources: 0 }],
    ["seed", { ...small, seed: 1.5 }],
  ])("is refused where the number of %s fits no corpus", (_, sizes) => {
    expect(() => drawCorpus(sizes)).toThrow();
  });

  it("can be as large as the app is built to carry", () => {
    const files = [...drawCorpus(carried).keys()];
    expect(files.filter((file) => file.startsWith("seeds/"))).toHaveLength(700);
  });
});
