import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Authored, AuthoredSourceEntry } from "@/lib/model/authored";
import type { Problem } from "@/lib/model/problem";
import { isProblem, sha256 } from "./files";
import { aboutFile, locate } from "./location";

export interface ReadOriginals {
  readonly originals: Authored["originals"];
  readonly problems: readonly Problem[];
}

/** The names of the files that seeds were made from, by the ids of sources; undefined where that cannot be told. */
export type StatedOriginals = ReadonlyMap<string, string | undefined>;

/**
 * The files that seeds were made from, as the sources state them.
 *
 * @param unread ids of the sources whose file could not be read
 */
export function statedOriginals(
  sources: readonly AuthoredSourceEntry[],
  unread: readonly string[],
): StatedOriginals {
  const stated = new Map<string, string | undefined>(unread.map((id) => [id, undefined]));
  for (const { id, head, refused } of sources) {
    const file = head ? head.original?.file : fileIn(refused.head?.value);
    if (!head || file !== undefined) stated.set(id, file);
    else stated.delete(id);
  }
  return stated;
}

/** The name in the head of a source that was refused, whatever else is wrong with it. */
function fileIn(head: unknown): string | undefined {
  const { data } = z.object({ original: z.object({ file: z.string() }) }).safeParse(head);
  return data?.original.file;
}

/**
 * Whether a file in `seeds/` is what a seed was made from. One that is named after a source which does not say rightly what
 * its own is called may be: it is not to be blamed, and lost, for a fault of that source.
 */
export function isOriginal(name: string, all: readonly string[], stated: StatedOriginals): boolean {
  if ([...stated.values()].includes(name)) return true;
  const id = name.replace(/\..*/, "");
  const said = stated.get(id) ?? "";
  return name !== `${id}.txt` && stated.has(id) && !all.includes(said);
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
