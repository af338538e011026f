import { attributionOf } from "../citation/attribution";
import { citeAsHtml, citeAsText, passageText } from "../citation/cite-passage";
import { escapeHtml } from "../words/html";
import { escapeMarkdown, quoteMarkdown } from "../words/markdown-text";
import { isolate } from "../words/text-direction";
import type { NotedPassage } from "./collection-table";

/** A collection as plain text: each passage with its citation, an empty line between them. */
export function collectionText(noted: readonly NotedPassage[], origin: string): string {
  return noted
    .map(({ passage, note }) => `${citeAsText(passage, origin)}${note === undefined ? "" : `${note}\n`}`)
    .join("\n");
}

/** A collection as HTML, for text processors. */
export function collectionHtml(noted: readonly NotedPassage[], origin: string): string {
  return noted
    .map(
      ({ passage, note }) =>
        `${citeAsHtml(passage, origin)}${note === undefined ? "" : `<p>${escapeHtml(note)}</p>\n`}`,
    )
    .join("");
}

/** A collection as Markdown: each passage as a quotation, below it where it is from. */
export function collectionMarkdown(noted: readonly NotedPassage[], origin: string): string {
  return noted
    .map(({ passage, note }) => {
      const attribution = attributionOf(passage, origin).map(({ kind, text }) => {
        if (kind === "link") return `<${text}>`;
        const escaped = escapeMarkdown(isolate(text.replace(/\s+/g, " ")));
        return kind === "title" ? `*${escaped}*` : escaped;
      });
      const blocks = [
        passage.kind === "quote" ? quoteMarkdown(passageText(passage)) : escapeMarkdown(passage.text),
        attribution.join(""),
      ];
      return `${[...blocks, ...(note === undefined ? [] : [escapeMarkdown(note)])].join("\n\n")}\n`;
    })
    .join("\n");
}
