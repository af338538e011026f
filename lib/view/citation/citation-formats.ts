import { Cite } from "@citation-js/core";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { type CitationItem, citeLine, toCitationItem } from "./citation";
import "@citation-js/plugin-csl";
import { formatBibtex } from "./bibtex";

export interface CitationFormats {
  /** One line in the style of the APA, with the note at its end. */
  readonly text: string;
  /** In UTF-8. */
  readonly bibtex: string;
  /** CSL-JSON, as Zotero and others read it. */
  readonly csl: string;
}

/** The line of a source, by what it is made from: all its recommendations share it, and it takes the most time. */
const lines = new Map<string, string>();

/** The document alone, as one line in the style of the APA. For the server only: the library is large. */
function formatSource({ id: _id, note: _note, ...source }: CitationItem): string {
  const key = JSON.stringify(source);
  const known = lines.get(key);
  if (known !== undefined) return known;
  const line: string = new Cite(source).format("bibliography", {
    format: "text",
    style: "apa",
    lang: "en-US",
  });
  lines.set(key, line.trim());
  return line.trim();
}

/** A citation in the formats that people paste. For the server only: the library is large. */
export function formatCitation(item: CitationItem): CitationFormats {
  return {
    text: citeLine(formatSource(item), item),
    bibtex: formatBibtex(item),
    csl: JSON.stringify([item], null, 2),
  };
}

/**
 * The line by which each source is cited, by its id. What browsers need to cite recommendations without the library that
 * formats. Sources without a recommendation are left out.
 */
export function citeSources(index: CorpusIndex): Readonly<Record<string, string>> {
  const lines = new Map<string, string>();
  for (const recommendation of index.corpus.recommendations) {
    if (lines.has(recommendation.source)) continue;
    const item = toCitationItem(recommendation, index);
    if (item) lines.set(recommendation.source, formatSource(item));
  }
  return Object.fromEntries(lines);
}
