import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { readSource } from "@/lib/view/reader/read-source";
import { codedSource } from "../coded-source";

function read(...sketch: Parameters<typeof codedSource>) {
  const { library } = codedSource(...sketch);
  return readSource("source", library, indexCorpus(library.corpus));
}

describe("what the page of a source shows", () => {
  it("is nothing where there is no such source", () => {
    const { library } = codedSource("One.");
    expect(readSource("nowhere", library, indexCorpus(library.corpus))).toBeUndefined();
  });

  it("numbers recommendations in the order of the text, whatever that of the file", () => {
    const reading = read("One. Two.", { quotes: { "source/b": ["Two."], "source/a": ["One."] } });
    expect([...(reading?.numbers ?? [])]).toEqual([
      ["source/a", 1],
      ["source/b", 2],
    ]);
  });

  it("counts sentences by what was done with them, and those with a normative word apart", () => {
    const reading = read("We must go. They must stay. It must rain. Snow.", {
      quotes: { "source/a": ["We must go."] },
      aside: { "They must stay.": "description" },
    });
    expect(reading?.survey.counts).toEqual({ quoted: 1, "set-aside": 1, context: 2 });
    expect(reading?.survey.normative).toEqual({ quoted: 1, "set-aside": 1, context: 1 });
  });

  it("is only the text where nothing is coded", () => {
    const reading = read("One.\n\nTwo.");
    expect(reading?.paragraphs).toHaveLength(2);
    expect(reading?.desk).toMatchObject({ marks: [], length: 10, gaps: ["", "\n\n"] });
    expect(reading?.desk.facets.map(({ options }) => options)).toEqual([[], [], []]);
  });

  it("is excerpts, without what stands between them, where the text may not be shown in full", () => {
    const reading = read("One.\n\nTwo.\n\nThree.", {
      quotes: { "source/a": ["Three."] },
      source: { fullText: false },
    });
    expect(reading?.paragraphs.map(({ start, cutBefore }) => [start, cutBefore])).toEqual([[12, true]]);
    expect(reading?.desk.gaps).toBeUndefined();
  });

  it("offers the values that occur in the source, in the order of display", () => {
    const reading = read("One. Two.", {
      quotes: { "source/a": ["One."], "source/b": ["Two."] },
      recommendations: { "source/b": { actor: "mayor", topics: ["money"] } },
    });
    expect(reading?.desk.facets.map(({ id, options }) => [id, options.map(({ value }) => value)])).toEqual([
      ["topic", ["topic", "money"]],
      ["actor", ["author", "mayor"]],
      ["voice", ["own", "reported"]],
    ]);
  });
});
