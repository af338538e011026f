import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { corpusDirectory, loadCorpus } from "@/lib/load";
import { findSlots, isMethodPart, methodParts } from "@/lib/model/method-slots";
import { listPages } from "@/lib/view/site/sitemap";

const result = await loadCorpus(corpusDirectory());
const library = "library" in result ? result.library : undefined;
const method = library?.method ?? "";

describe("content/method.md", () => {
  it("is there, with every part that comes from the corpus", () => {
    const parts = findSlots(method).flatMap(({ name }) => (isMethodPart(name) ? [name] : []));
    expect(parts.toSorted()).toEqual([...methodParts].sort());
  });

  const pages = new Set(library ? listPages(library.corpus) : []);
  const links: string[] = [];
  marked.walkTokens(marked.lexer(method), (token) => {
    if (token.type === "link" && token.href.startsWith("/")) links.push(token.href);
  });

  it("has examples from the corpus", () => {
    expect(links.length).toBeGreaterThan(5);
  });

  it.each(links)("leads to a page that exists: %s", (address) => {
    // Whether the fragment is there as well, the test of all links says.
    expect(pages).toContain(address.replace(/#.*/, ""));
  });
});
