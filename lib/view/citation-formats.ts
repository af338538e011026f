import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { type CitationItem, citeLine } from "./citation";

export interface CitationFormats {
  /** One line in the style of the APA, with the note at its end. */
  readonly text: string;
  readonly bibtex: string;
  /** CSL-JSON, as Zotero and others read it. */
  readonly csl: string;
}

// The name of an entry is then that of its recommendation, and not made from its author, which many share; ids have no
// character that would have to be taken out.
Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false });

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
  // BibTeX knows a year and a month; a day would be written into the month.
  const parts = item.issued["date-parts"][0].slice(0, 2);
  const bibtex: string = new Cite({ ...item, issued: { "date-parts": [parts] } }).format("bibtex");
  return {
    text: citeLine(formatSource(item), item),
    bibtex: bibtex.trim(),
    csl: JSON.stringify([item], null, 2),
  };
}
