/** Latin, Greek and Cyrillic letters with their marks, and the signs between words: what the fonts of the site hold. */
const HELD =
  /^[\u0020-\u024f\u02bb-\u02dc\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac\u2116\u2122\u2212]*$/;

/**
 * A text as far as a preview image can show it. One in another script is left out as a whole: whoever draws it would
 * fetch a font or a picture from elsewhere, and a build must do without the network.
 */
export function drawable(text: string): string {
  return HELD.test(text.replace(/\s+/g, " ")) ? text : "";
}
