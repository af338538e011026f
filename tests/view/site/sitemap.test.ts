import { describe, expect, it } from "vitest";
import { listPages, writeRobots, writeSitemap } from "@/lib/view/site/sitemap";
import { buildCorpus } from "../../build-corpus";

const corpus = buildCorpus({
  topics: ["water"],
  measures: ["weirs"],
  actors: ["forum"],
  sources: [{ id: "river", author: "forum" }],
  recommendations: [{ id: "river/close-weirs" }],
});

describe("the sitemap", () => {
  it("lists every page that needs no parameter", () => {
    expect(listPages(corpus)).toEqual([
      "/",
      "/recommendations",
      "/compare",
      "/sources",
      "/method",
      "/method/disagreements",
      "/data",
      "/changes",
      "/topics/water",
      "/measures/weirs",
      "/actors/forum",
      "/sources/river",
      "/recommendations/river/close-weirs",
    ]);
  });

  it("has absolute addresses below that of the site, written as XML", () => {
    const lines = writeSitemap(corpus, "https://example.org/a&b/").split("\n");
    expect(lines.slice(0, 4)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      "<url><loc>https://example.org/a&amp;b/</loc></url>",
      "<url><loc>https://example.org/a&amp;b/recommendations</loc></url>",
    ]);
    expect(lines.slice(-2)).toEqual(["</urlset>", ""]);
  });
});

describe("robots.txt", () => {
  it.each([
    ["a site that is named", "https://example.org", "\nSitemap: https://example.org/sitemap.xml\n"],
    ["no site", undefined, ""],
  ])("lets all in, and names the sitemap only where there is one: %s", (_what, site, sitemap) => {
    expect(writeRobots(site)).toBe(`User-agent: *\nAllow: /\n${sitemap}`);
  });
});
