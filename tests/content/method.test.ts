import { describe, expect, it } from "vitest";
import { corpusDirectory, loadCorpus } from "@/lib/load";
import { methodParts } from "@/lib/model/method-slots";
import { type Block, type Inline, parseProse } from "@/lib/view/method/prose";
import { listPages } from "@/lib/view/site/sitemap";

const result = await loadCorpus(corpusDirectory());
const library = "library" in result ? result.library : undefined;
const blocks = parseProse(library?.method ?? "");

describe("content/method.md", () => {
  it("is there, with every part that comes from the corpus", () => {
    const parts = blocks.flatMap((block) => (block.kind === "part" ? [block.name] : []));
    expect(parts.toSorted()).toEqual([...methodParts].sort());
  });

  const pages = new Set(library ? listPages(library.corpus) : []);
  const links = blocks.flatMap(linksIn).filter((address) => address.startsWith("/"));

  it("has examples from the corpus", () => {
    expect(links.length).toBeGreaterThan(5);
  });

  it.each(links)("leads to a page that exists: %s", (address) => {
    // Whether the fragment is there as well, the test of all links says.
    expect(pages).toContain(address.replace(/#.*/, ""));
  });
});

function linksIn(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.children.flatMap(addressesIn);
    case "list":
      return block.items.flat().flatMap(linksIn);
    case "table":
      return [block.head, ...block.rows].flat(2).flatMap(addressesIn);
    case "quote":
      return block.blocks.flatMap(linksIn);
    default:
      return [];
  }
}

function addressesIn(inline: Inline): readonly string[] {
  if (!("children" in inline)) return [];
  const inner = inline.children.flatMap(addressesIn);
  return inline.kind === "link" ? [inline.address, ...inner] : inner;
}
