import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { buildPreviews } from "@/lib/view/preview";
import { previewAddress } from "@/lib/view/preview-address";
import { buildCorpus } from "../build-corpus";

describe("the preview image of a page", () => {
  it.each([
    ["/", "/previews/site.png"],
    ["/recommendations", "/previews/site.png"],
    ["/recommendations/river/weirs", "/previews/recommendations/river/weirs.png"],
    ["/recommendations/river", "/previews/site.png"],
    ["/sources", "/previews/site.png"],
    ["/topics/water", "/previews/topics/water.png"],
    ["/measures/weirs", "/previews/measures/weirs.png"],
    ["/actors/forum", "/previews/actors/forum.png"],
    ["/sources/river", "/previews/sources/river.png"],
    ["/measures/", "/previews/site.png"],
  ])("of %s is %s", (page, image) => {
    expect(previewAddress(page)).toBe(image);
  });

  const index = indexCorpus(
    buildCorpus({
      meta: { title: "A river for everyone", subtitle: "What five actors recommend" },
      topics: [{ id: "water", definition: "All that flows." }],
      measures: ["weirs"],
      actors: ["forum", "a", "b", "c", "d", "e", { id: "addressee", kind: "body" }],
      sources: [{ id: "river", author: "forum", date: "2031-05" }],
      recommendations: [
        { measure: "weirs", stance: "conditional" },
        { measure: "weirs", actor: "a" },
        { measure: "weirs", actor: "b", stance: "against" },
        ...["c", "d", "e"].map((actor) => ({ measure: "weirs", actor, stance: "against" as const })),
      ],
    }),
  );
  const previews = new Map(buildPreviews(index).map((preview) => [preview.page, preview]));

  it("is drawn for the site and for each topic, measure, actor, source and recommendation, under an address of its own", () => {
    expect([...previews.keys()].map(previewAddress)).toEqual([
      "/previews/site.png",
      "/previews/topics/water.png",
      "/previews/measures/weirs.png",
      ...["forum", "a", "b", "c", "d", "e", "addressee"].map((id) => `/previews/actors/${id}.png`),
      "/previews/sources/river.png",
      ...index.corpus.recommendations.map(({ id }) => `/previews/recommendations/${id}.png`),
    ]);
  });

  it.each([
    [
      "/",
      {
        kind: "What five actors recommend",
        title: "A river for everyone",
        lines: [{ text: "6 recommendations on 1 measure" }],
      },
    ],
    ["/topics/water", { kind: "Topic", title: "Water", description: "All that flows." }],
    [
      "/measures/weirs",
      {
        kind: "Measure, Water",
        title: "Weirs",
        lines: [
          { word: "for", text: "A (reported)" },
          { word: "against", text: "B (reported), C (reported), D (reported), E (reported)" },
          { word: "conditional", text: "Forum" },
        ],
      },
    ],
    ["/actors/a", { kind: "Actor, organisation", lines: [{ text: "1 recommendation on 1 measure" }] }],
    ["/actors/addressee", { kind: "Actor, body", lines: [{ text: "No position on file" }] }],
    [
      "/sources/river",
      {
        kind: "Source, Forum, May 2031",
        title: "River",
        lines: [{ text: "6 recommendations on 1 measure" }],
      },
    ],
  ])("of %s says what the page is about", (page, preview) => {
    expect(previews.get(page)).toMatchObject(preview);
  });
});
