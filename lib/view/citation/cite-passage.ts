import { escapeHtml } from "../words/html";
import { isolate, textDirection } from "../words/text-direction";
import { attributionOf } from "./attribution";
import type { CitedPassage } from "./cited-passage";

/** A passage with its citation as plain text of two lines or more, each with a line break at its end. */
export function citeAsText(passage: CitedPassage, origin: string): string {
  const { kind, language } = passage;
  const attribution = attributionOf(passage, origin).map((part) => {
    if (part.kind === "title") return isolate(inQuotationMarks(part.text));
    return part.kind === "name" ? isolate(part.text) : part.text;
  });
  return `${isolate(passageText(passage), kind === "quote" ? language : undefined)}\n${attribution.join("")}\n`;
}

/** A passage with its citation as HTML, which text processors paste with its title in italics and its link. */
export function citeAsHtml(passage: CitedPassage, origin: string): string {
  const { kind, language } = passage;
  const attribution = attributionOf(passage, origin).map((part) => {
    const escaped = escapeHtml(part.text);
    if (part.kind === "title") return `<cite dir="auto">${escaped}</cite>`;
    if (part.kind === "name") return `<bdi>${escaped}</bdi>`;
    return part.kind === "link" ? `<a href="${escaped}">${escaped}</a>` : escaped;
  });
  const inLanguage =
    kind === "quote" ? ` lang="${escapeHtml(language)}" dir="${textDirection(language)}"` : "";
  const lines = escapeHtml(passageText(passage)).replace(/\r\n|\r|\n/g, "<br>");
  const tag = kind === "quote" ? "blockquote" : "p";
  return `<${tag}${inLanguage}>${lines}</${tag}>\n<p>${attribution.join("")}</p>\n`;
}

/**
 * A text in quotation marks, character for character. Where it has double marks of its own, single ones stand around it, so
 * that both ends can be told: its own marks are never changed. The marks are English in every language, as is the citation.
 */
function inQuotationMarks(text: string): string {
  return /["“”„‟＂]/.test(text) ? `‘${text}’` : `“${text}”`;
}

/** A passage as it is cited: in quotation marks if it has the words of a document; a statement is the coder's and has none. */
export function passageText({ kind, text }: Pick<CitedPassage, "kind" | "text">): string {
  return kind === "quote" ? inQuotationMarks(text) : text;
}
