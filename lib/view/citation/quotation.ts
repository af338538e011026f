import type { CitedPassage } from "./cited-passage";

/**
 * A text in quotation marks, character for character. Where it has double marks of its own, single ones stand around it, so
 * that both ends can be told: its own marks are never changed. The marks are English in every language, as is the citation.
 */
export function inQuotationMarks(text: string): string {
  return /["“”„‟＂]/.test(text) ? `‘${text}’` : `“${text}”`;
}

/** A passage as it is cited: in quotation marks if it has the words of a document; a statement is the coder's and has none. */
export function passageText({ kind, text }: Pick<CitedPassage, "kind" | "text">): string {
  return kind === "quote" ? inQuotationMarks(text) : text;
}
