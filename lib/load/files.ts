import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Problem } from "@/lib/model/problem";
import { linePlaces } from "@/lib/model/text";
import { aboutFile, locate } from "./location";

/** A text file of a corpus. */
export interface TextFile {
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
    const message = `${file} has ${stats.size} bytes; at most ${FILE_MAX_BYTES} are read.`;
    return aboutFile(file, "file-too-large", message, "Shorten it, or split it.");
  }
  if (stats.size === 0) return aboutFile(file, "file-empty", `${file} is empty.`, "Fill it, or remove it.");
  const bytes = await readFile(location).catch(() => undefined);
  if (!bytes)
    return aboutFile(file, "file-unreadable", `${file} cannot be opened.`, "Check its permissions.");
  try {
    // A byte order mark stays: it is one of the document's characters, and offsets count it.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file, text, sha256: sha256(bytes) };
  } catch {
    // Read again with a mark for each wrong byte, to tell where the first one stands.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const place = linePlaces(text)(text.indexOf("\ufffd"));
    return {
      ...aboutFile(file, "file-not-utf8", `${file} is not valid UTF-8 from here on.`, "Save it as UTF-8."),
      ...place,
    };
  }
}

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

export function isProblem(value: object): value is Problem {
  return "code" in value;
}
