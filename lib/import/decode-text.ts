import { encodingOf, kindOfBytes } from "@/lib/load/document-kind";
import { RefusedDocument } from "./extracted";

export interface Decoded {
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
  if (encoding === undefined) {
    const text = decode(bytes, "utf-8");
    if (text !== undefined && !text.includes("\0")) return { text, from: undefined };
  }
  const wide = /UTF-16, (little|big)/.exec(kindOfBytes(bytes)?.name ?? "")?.[1];
  const from =
    encoding ?? (wide === undefined ? encodingOf(bytes) : wide === "big" ? "UTF-16BE" : "UTF-16LE");
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

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
