import { createHash } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import type { Problem } from "@/lib/model/problem";
import { linePlaces } from "@/lib/model/text";
import { isMostlyUtf8, MEND_UTF8 } from "./broken-utf-8";
import { type DocumentKind, encodingOf, kindOfBytes, saveFrom } from "./document-kind";
import { aboutFile, locate } from "./location";

/** A text file of a corpus. */
interface TextFile {
  /** Path from the corpus folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Largest file that is read, in bytes. A book of a thousand pages has about two million characters; what is larger is
 * not a document that somebody codes by hand, and would only stop the machine.
 */
export const FILE_MAX_BYTES = 5_000_000;

/** Reads one file, or says why it cannot be read. */
export async function readTextFile(root: string, file: string): Promise<TextFile | Problem> {
  const found = await locate(root, file);
  if (isProblem(found)) return found;
  const { location, stats } = found;
  if (!stats.isFile()) {
    const what = stats.isDirectory() ? "a folder" : "no file";
    return aboutFile(file, "file-unreadable", `${file} is ${what}.`, "Put the file itself there.");
  }
  if (stats.size > FILE_MAX_BYTES) {
    const kind = await readHead(location).then(kindOfBytes);
    if (kind) return notText(file, kind);
    const message = `${file} has ${stats.size} bytes; at most ${FILE_MAX_BYTES} are read.`;
    return aboutFile(file, "file-too-large", message, "Shorten it, or split it.");
  }
  if (stats.size === 0) return aboutFile(file, "file-empty", `${file} is empty.`, "Fill it, or remove it.");
  const bytes = await readFile(location).catch(() => undefined);
  if (!bytes)
    return aboutFile(file, "file-unreadable", `${file} cannot be opened.`, "Check its permissions.");
  const kind = kindOfBytes(bytes);
  if (kind) return notText(file, kind);
  try {
    // A byte order mark stays: it is one of the document's characters, and offsets count it.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file, text, sha256: sha256(bytes) };
  } catch {
    return notUtf8(file, bytes);
  }
}

/** How much of a file that is too large is looked at, to tell what it is. */
const HEAD_BYTES = 2 ** 16;

async function readHead(location: string): Promise<Uint8Array> {
  const handle = await open(location).catch(() => undefined);
  const read = await handle?.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  await handle?.close();
  return read ? read.buffer.subarray(0, read.bytesRead) : Buffer.of();
}

function notText(file: string, { name, remedy }: DocumentKind): Problem {
  const message = `${file} is ${name}; a plain text in UTF-8 is needed.`;
  return aboutFile(file, "file-not-utf8", message, remedy);
}

/** Names the first byte that is wrong, and the encoding that the file seems to have. */
function notUtf8(file: string, bytes: Buffer): Problem {
  const { byte, value, place } = firstWrong(bytes);
  const encoding = encodingOf(bytes.subarray(Math.max(0, byte - HEAD_BYTES), byte + HEAD_BYTES));
  const seems = encoding === undefined ? "" : ` It seems to be ${encoding}.`;
  const message = `${file} is not valid UTF-8: its byte ${byte + 1} (line ${place.line}) is ${value}.${seems}`;
  const remedy = isMostlyUtf8(bytes) ? MEND_UTF8 : saveFrom(encoding);
  return { ...aboutFile(file, "file-not-utf8", message, remedy), ...place, value };
}

/**
 * The first byte that is none of UTF-8: which it is, from 0, what it is, and the place of its character. A wrong byte is read as
 * U+FFFD; so is that character itself, which has three bytes of its own.
 */
export function firstWrong(bytes: Buffer) {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let byte = 0;
  let at = 0;
  for (const { index } of text.matchAll(/\ufffd/g)) {
    byte += Buffer.byteLength(text.slice(at, index));
    at = index;
    if (!bytes.subarray(byte, byte + 3).equals(Buffer.from("\ufffd"))) break;
    byte += 3;
    at++;
  }
  return { byte, value: `0x${bytes[byte]?.toString(16).toUpperCase()}`, place: linePlaces(text)(at) };
}

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

export function isProblem(value: object): value is Problem {
  return "code" in value;
}
