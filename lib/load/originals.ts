import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Authored } from "@/lib/model/authored";
import type { Problem } from "@/lib/model/problem";
import { isProblem, sha256 } from "./files";
import { aboutFile, locate } from "./location";

export interface ReadOriginals {
  readonly originals: Authored["originals"];
  readonly problems: readonly Problem[];
}

/** Hashes the files from which seeds were made, whatever their kind and size. */
export async function readOriginals(root: string, files: readonly string[]): Promise<ReadOriginals> {
  const read = await Promise.all(
    files.map(async (file) => ({ name: path.posix.basename(file), hash: await hashFile(root, file) })),
  );
  return {
    originals: new Map(read.map(({ name, hash }) => [name, typeof hash === "string" ? hash : undefined])),
    problems: read.flatMap(({ hash }) => (typeof hash === "string" ? [] : [hash])),
  };
}

async function hashFile(root: string, file: string): Promise<string | Problem> {
  const found = await locate(root, file);
  if (isProblem(found)) return found;
  const bytes = await readFile(found.location).catch(() => undefined);
  if (bytes) return sha256(bytes);
  const isFolder = found.stats.isDirectory();
  const message = `${file} ${isFolder ? "is a folder" : "cannot be opened"}.`;
  const remedy = isFolder ? "Put the file itself there." : "Check its permissions.";
  return aboutFile(file, "file-unreadable", message, remedy);
}
