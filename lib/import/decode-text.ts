import { isMostlyUtf8, MEND_UTF8 } from "@/lib/load/broken-utf-8";
import { encodingOf, kindOfBytes } from "@/lib/load/document-kind";
import { firstWrong } from "@/lib/load/files";
import { RefusedDocument } from "./extracted";

interface Decoded {
  readonly text: string;
  /** The encoding that the text was in; undefined where it was UTF-8. */
  readonly from: string | undefined;
}

/**
 * The characters of a text in whatever encoding.
 *
 * @param encoding that somebody names; else it is recognised
 * @throws RefusedDocument where the encoding cannot be told, or is not the right one
 */
export function decodeText(bytes: Uint8Array, encoding: string | undefined): Decoded {
  const wide = encoding === undefined ? wideEncodingOf(bytes) : undefined;
  if (encoding === undefined && wide === undefined) {
    const text = decode(bytes, "utf-8");
    if (text !== undefined) return { text, from: undefined };
    if (isMostlyUtf8(bytes)) throw new RefusedDocument(describeBroken(bytes));
  }
  const from = encoding ?? wide ?? encodingOf(bytes);
  if (from === undefined)
    throw new RefusedDocument("Its encoding cannot be told. Name it, such as --encoding windows-1251.");
  if (!isEncoding(from)) {
    throw new RefusedDocument(
      `Its encoding ${from} is not one that can be read. Save it as UTF-8 in the program that made it, or name another with --encoding.`,
    );
  }
  const text = decode(bytes, from);
  if (text === undefined)
    throw new RefusedDocument(`Not all of its bytes are ${from}. Name the right encoding with --encoding.`);
  return { text: text.replace(/^\ufeff/, ""), from };
}

/** The encoding of a text of which a character is more than one byte, and each byte could be one of UTF-8. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const [, name, order] =
    /^text in (UTF-16|ISO-2022-\w+)(?:, (little|big))?/.exec(kindOfBytes(bytes)?.name ?? "") ?? [];
  return order === undefined ? name : `${name}${order === "big" ? "BE" : "LE"}`;
}

function describeBroken(bytes: Uint8Array): string {
  const { byte, value, place } = firstWrong(Buffer.from(bytes));
  return `Its byte ${byte + 1} (line ${place.line}) is ${value}, which UTF-8 has not there. ${MEND_UTF8} If it is not UTF-8, name its encoding with --encoding.`;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return decoder.encoding === "windows-1252" ? decodeWestern(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What windows-1252 has for the bytes 0x80 to 0x9F (Encoding Standard, index windows-1252); five of them are none. */
const WESTERN = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Node 20 reads these bytes as control characters: it takes windows-1252 for ISO-8859-1. */
function decodeWestern(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString("latin1");
  return latin.replace(/[\x80-\x9f]/g, (letter) => WESTERN[letter.charCodeAt(0) - 0x80] ?? letter);
}
