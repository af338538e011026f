import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { exportShapes, formatsOf } from "@/lib/view/export/export-format";
import { describeDataset, describeSource, writeLinkedData } from "@/lib/view/site/linked-data";
import { buildCorpus } from "../../build-corpus";

const sketch = {
  meta: { title: "A river", licence: "CC BY 4.0", dataVersion: "3" },
  topics: [{ id: "water", label: "Water" }],
  actors: [
    { id: "forum", description: "A forum." },
    { id: "ann", kind: "person" as const, description: "A person." },
    { id: "some", kind: "group" as const, description: "Some people." },
  ],
  sources: [
    {
      id: "river",
      title: "River",
      author: "forum",
      coauthors: ["ann"],
      date: "2031-05-04",
      publisher: "Press",
    },
    {
      id: "piece",
      title: "Piece",
      author: "some",
      kind: "article" as const,
      published: "2031-06",
      language: "uk",
    },
  ],
};
const index = indexCorpus(buildCorpus(sketch));
const read = (data: Parameters<typeof writeLinkedData>[0]) => JSON.parse(writeLinkedData(data));

describe("a corpus as a data set", () => {
  it("has what the corpus says of itself, and nothing else", () => {
    const { distribution, isBasedOn, ...rest } = read(describeDataset(index));
    expect(rest).toEqual({
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: "A river",
      description: "A corpus for a test.",
      url: "/data",
      version: "3",
      license: { "@type": "CreativeWork", text: "CC BY 4.0" },
      keywords: ["Water"],
      inLanguage: ["en", "uk"],
    });
    expect(isBasedOn.map((source: { name: string }) => source.name)).toEqual(["River", "Piece"]);
    expect(distribution).toHaveLength(exportShapes.flatMap(formatsOf).length);
    expect(distribution[0]).toEqual({
      "@type": "DataDownload",
      name: "Recommendations, CSV",
      encodingFormat: "text/csv",
      contentUrl: "/recommendations.csv",
    });
  });

  it("has absolute addresses where the site is named", () => {
    const sited = indexCorpus(buildCorpus({ ...sketch, meta: { site: "https://example.org/river/" } }));
    const data = read(describeDataset(sited));
    expect(data.url).toBe("https://example.org/river/data");
    expect(data.distribution[1].contentUrl).toBe("https://example.org/river/recommendations.xlsx");
    expect(data.isBasedOn[0]["@id"]).toBe("https://example.org/river/sources/river");
  });
});

describe("a source as a work", () => {
  it.each([
    [
      "river",
      {
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "@id": "/sources/river",
        name: "River",
        genre: "statement",
        author: [
          { "@type": "Organization", name: "Forum", description: "A forum." },
          { "@type": "Person", name: "Ann", description: "A person." },
        ],
        publisher: { "@type": "Organization", name: "Press" },
        dateCreated: "2031-05-04",
        inLanguage: "en",
        subjectOf: { "@type": "Dataset", name: "A river", url: "/data" },
      },
    ],
    [
      "piece",
      {
        "@context": "https://schema.org",
        "@type": "Article",
        "@id": "/sources/piece",
        name: "Piece",
        headline: "Piece",
        genre: "article",
        author: [{ "@type": "Thing", name: "Some", description: "Some people." }],
        dateCreated: "2031",
        datePublished: "2031-06",
        inLanguage: "uk",
        subjectOf: { "@type": "Dataset", name: "A river", url: "/data" },
      },
    ],
  ])("%s has what the corpus says of it", (id, expected) => {
    const source = index.sources.get(id);
    expect(source && read(describeSource(index, source))).toEqual(expected);
  });
});

it("nothing in it can end the script element that holds it", () => {
  const name = "</script><script>alert(1)</script><!-- & \u2028\u2029";
  const text = writeLinkedData({ name });
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual({ name });
});
