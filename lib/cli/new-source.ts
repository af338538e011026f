import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { RefusedDocument } from "@/lib/import/extracted";
import { type ReadDocument, type ReadOptions, readDocument } from "@/lib/import/read-document";
import { sha256 } from "@/lib/load/files";
import { UsageError } from "./arguments.mjs";
import { newSourceFile } from "./new-files";
import type { Facts } from "./source-facts";
import { checkFolders, type NewFiles } from "./write-new";

/** A document that somebody brings. */
export interface Brought {
  /** As it was named. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly document: ReadDocument;
}

/** What is larger is a scan or a book of pictures, and would only stop the machine. */
const BYTES_MAX = 100_000_000;

/**
 * Reads a document and makes its text.
 *
 * @throws UsageError where it cannot be read
 */
export async function bringDocument(file: string, options: ReadOptions): Promise<Brought> {
  const refuse = (reason: string) => new UsageError(`${file}: ${reason} Nothing was written.`);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw refuse(reasons[error.code ?? ""] ?? `It cannot be opened (${error.code}).`);
  });
  if (bytes.length > BYTES_MAX)
    throw refuse(
      `It has ${bytes.length} bytes; at most ${BYTES_MAX} are read. Split it, or leave its pictures out.`,
    );
  try {
    const isPage = /\.x?html?$/i.test(file);
    return { file, bytes, document: await readDocument(bytes, { ...options, isPage }) };
  } catch (error) {
    throw error instanceof RefusedDocument ? refuse(error.message) : error;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file. Check its name; one with blanks needs quotation marks around it.",
  EISDIR: "It is a folder. Name the files in it.",
  EACCES: "You may not read it. Check its permissions.",
};

/**
 * The files that a document becomes: its text, the original where the text is not the document itself, and the file of its
 * source to fill in.
 *
 * @throws UsageError where the document is no longer the one that was read, or has a source already
 */
export async function sourceFiles(
  folder: string,
  { file, bytes, document }: Brought,
  facts: Facts,
): Promise<NewFiles> {
  const now = await readFile(file).catch(() => undefined);
  if (!now?.equals(bytes))
    throw new UsageError(
      `${file} has changed since it was read. Nothing was written; run the command again.`,
    );
  await checkFolders(folder, ["content", "content/sources", "seeds"]);
  const { id } = facts;
  const text = document.original === undefined ? bytes : Buffer.from(document.text);
  const original = document.original === undefined ? undefined : `${id}.${document.original}`;
  const files = new Map<string, Buffer | string>();
  const put = async (name: string, content: Buffer) => {
    // A document that was put in its place by hand stays there.
    const there = await readFile(path.join(folder, name)).catch(() => undefined);
    if (!there?.equals(content)) files.set(name, content);
  };
  await put(`seeds/${id}.txt`, text);
  if (original !== undefined) await put(`seeds/${original}`, bytes);
  const made =
    original === undefined ? undefined : { file: original, sha256: sha256(bytes), pages: document.pages };
  files.set(`content/sources/${id}.yaml`, newSourceFile(facts, sha256(text), made));
  const inTheWay = [...files.keys()].find((name) => existsSync(path.join(folder, name)));
  if (inTheWay) throw new UsageError(`${inTheWay} is there already; nothing was written. Take another --id.`);
  return files;
}
