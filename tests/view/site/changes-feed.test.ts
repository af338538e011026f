import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { guidOf } from "@/lib/load/guid";
import type { Release } from "@/lib/model/list-schemas";
import { changesFeed } from "@/lib/view/site/changes-feed";
import { loadRiver } from "../../fixtures/load-river";

const releases: readonly Release[] = [
  {
    version: "2.0 β",
    codebook: "1.1",
    date: "2031-07-02",
    summary: "A <second> & more.",
    changes: ["One.", "Two."],
  },
  { version: "1.0", codebook: "1.0", date: "2031-06", summary: "The first.", changes: [] },
];

async function read(of: readonly Release[], site?: string) {
  const library = await loadRiver();
  const { site: _, ...meta } = library.corpus.meta;
  const corpus = { ...library.corpus, meta: { ...meta, ...(site !== undefined && { site }) } };
  const xml = changesFeed({ ...library, corpus, releases: of }, guidOf);
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    isArray: (name) => name === "entry",
  });
  return parser.parse(xml).feed;
}

it("is a feed by RFC 4287: what it and each entry must have", async () => {
  const feed = await read(releases, "https://river.example/");
  expect(feed["@xmlns"]).toBe("http://www.w3.org/2005/Atom");
  expect(feed.updated).toBe("2031-07-02T00:00:00Z");
  expect(feed.author.name).not.toBe("");
  expect(feed.link).toContainEqual({ "@rel": "self", "@href": "https://river.example/changes.atom" });
  expect(feed.entry).toMatchObject([
    {
      title: "Data version 2.0 β, codebook 1.1",
      updated: "2031-07-02T00:00:00Z",
      link: { "@rel": "alternate", "@href": "https://river.example/changes#version-2.0%20%CE%B2" },
      summary: "A <second> & more.",
      content: "One.\n\nTwo.",
    },
    { updated: "2031-06-01T00:00:00Z", summary: "The first." },
  ]);
  const ids = [feed.id, ...feed.entry.map(({ id }: { id: string }) => id)];
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
});

it("has links from its own address where the corpus names no site, and no entry before the first version", async () => {
  const feed = await read([]);
  expect(feed.link).toContainEqual({ "@rel": "self", "@href": "/changes.atom" });
  expect(feed.entry).toBeUndefined();
  expect(feed.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
});
