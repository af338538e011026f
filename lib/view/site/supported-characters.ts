/** What the fonts of the site do not hold: all but Latin, Greek and Cyrillic letters with their marks, and common signs. */
const UNSUPPORTED =
  /[^\u0020-\u024f\u02bb-\u02dc\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac\u2116\u2122\u2212]+/g;

const LETTER = /[\p{L}\p{N}]/u;

/** Stands for what is left out. */
const GAP = "…";

/** Stands for a text of which nothing could be shown, so that no line is missing without a word. */
const ALL_LEFT_OUT = "(in letters that this picture cannot show)";

/**
 * A text as far as a preview image can show it. Words in other scripts are left out, with "…" in their place, and a text of
 * which nothing is left says so: whoever draws it would fetch a font from elsewhere, which a build must do without, and a
 * font of the Chinese script alone weighs several megabytes.
 */
export function toSupportedCharacters(text: string): string {
  const shown = text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(UNSUPPORTED, GAP)
    .replace(/…[\s….,:;!?-]*(?=…)/g, "");
  if (LETTER.test(shown)) return shown;
  return LETTER.test(text) ? ALL_LEFT_OUT : "";
}
