import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { formatBibtex } from "./bibtex";
import { type CitationItem, citeLine } from "./citation";

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
export function formatSource({ id: _id, note: _note, ...source }: CitationItem): string {
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
