/** Characters of more than one byte in UTF-8, each byte as a character (Unicode Standard, table 3-7). */
const SEQUENCE =
  /[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}/g;

/** What is left of a character at the end of a file that was cut off. */
const CUT_OFF = /(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})$/;

/** How many characters of more than one byte a text has in UTF-8, and how many bytes that are none of UTF-8. */
export function countUtf8(bytes: Uint8Array): { readonly right: number; readonly wrong: number } {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const rest = latin.replace(SEQUENCE, "");
  return {
    right: latin.match(SEQUENCE)?.length ?? 0,
    wrong: rest.replace(CUT_OFF, "").match(/[\x80-\xff]/g)?.length ?? 0,
  };
}

/**
 * Whether a text that is not valid UTF-8 is UTF-8 all the same, with a byte that was damaged, a part in another encoding,
 * or its end cut off. In other encodings few bytes stand together so by chance.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { right, wrong } = countUtf8(bytes);
  return right > 0 && right >= wrong;
}

/** What to do with such a text. */
export const MEND_UTF8 =
  "The rest is UTF-8: take the document anew from where it came, or mend that place in a plain text editor.";
