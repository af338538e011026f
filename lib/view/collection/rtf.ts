import { type AttributionPart, attributionOf } from "../citation/attribution";
import { passageText } from "../citation/cite-passage";
import { textDirection } from "../words/text-direction";
import type { NotedPassage } from "./collection-table";

/** `\uc1`: after each character by its number one stands that older programs show instead. */
const HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\froman Georgia;}}\\f0\\fs24\n";

/**
 * A collection as Rich Text Format (specification 1.9.1), which every text processor opens: each passage indented, below it
 * where it is from. Pure ASCII, so that it can be saved in any encoding.
 */
export function collectionRtf(noted: readonly NotedPassage[], origin: string): string {
  const paragraphs = noted.flatMap(({ passage, note }) => [
    quotation(passageText(passage), passage.kind === "quote" ? passage.language : "en"),
    paragraph(attributionOf(passage, origin).map(formatPart).join("")),
    ...(note === undefined ? [] : [paragraph(escapeRtf(note))]),
  ]);
  return `${HEAD}${paragraphs.join("")}}\n`;
}

/** A text with nothing in it that RTF reads as a command: what is not ASCII as a signed number of 16 bits a UTF-16 unit. */
export function escapeRtf(text: string): string {
  return text
    .replace(/[\\{}]/g, "\\$&")
    .replace(/\r\n|[\r\n\u2028\u2029]/g, "\\line ")
    .replaceAll("\t", "\\tab ")
    .replace(/[^\x20-\x7e]/g, (unit) => {
      const code = unit.charCodeAt(0);
      return code < 0x20 || code === 0x7f ? "" : `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
    });
}

function quotation(text: string, language: string): string {
  // A paragraph from right to left begins at the right, and its indent counts from there.
  const direction = textDirection(language) === "rtl" ? "\\rtlpar" : "\\ltrpar";
  return `\\pard${direction}\\li567\\ri567\\sb240\\sa80 ${escapeRtf(text)}\\par\n`;
}

function paragraph(content: string): string {
  return `\\pard\\sa80 ${content}\\par\n`;
}

function formatPart({ kind, text }: AttributionPart): string {
  if (kind === "title") return `{\\i ${escapeRtf(text)}}`;
  if (kind !== "link") return escapeRtf(text);
  const address = escapeRtf(text.replaceAll('"', "%22"));
  return `{\\field{\\*\\fldinst{HYPERLINK "${address}"}}{\\fldrslt{\\ul ${escapeRtf(text)}}}}`;
}
