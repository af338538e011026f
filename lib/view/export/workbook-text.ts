/** The most that a cell of Excel holds, in UTF-16 units. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const CELL_MAX = 32_767;

/** A text as far as a cell holds it. One that is too long ends with how much was cut off: nothing goes without a word. */
export function fitCell(text: string): { readonly text: string; readonly isCut: boolean } {
  if (text.length <= CELL_MAX) return { text, isCut: false };
  const note = (cut: number) => `… [${cut} more characters, too many for a cell of Excel: see the CSV]`;
  // Half of a character is no character.
  const kept = text.slice(0, CELL_MAX - note(text.length).length).replace(/[\ud800-\udbff]$/, "");
  return { text: kept + note(text.length - kept.length), isCut: true };
}

/**
 * A text as the XML of a workbook can hold it: characters that XML cannot, or that its readers would change, stand as
 * `_xHHHH_`, and so does the underscore of a text that looks like one of these (ST_Xstring, ECMA-376 part 1, 22.9.2.19).
 */
export function toXstring(text: string): string {
  const written = text.replace(/_(?=x[\da-f]{4}_)/gi, toEscape).replace(UNSAFE, toEscape);
  // The library keeps its texts in an object, where the names of what every object has are taken.
  return written in {} ? written.replace(/^./, toEscape) : written;
}

/** Control characters but tab and line feed, halves of characters, what is no character, and what stands for one lost. */
const UNSAFE = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu;

/** By UTF-16 units: a character beyond the first plane has two. */
function toEscape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `_x${character.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}_`;
  }).join("");
}
