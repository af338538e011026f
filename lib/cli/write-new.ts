import { lstat, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "./arguments.mjs";

/** What is to be written, by paths in the folder of a corpus. */
export type NewFiles = ReadonlyMap<string, Buffer | string>;

/**
 * Writes files that are not there yet: all of them, or none.
 *
 * @throws UsageError where one is there, or cannot be written
 */
export async function writeNew(folder: string, files: NewFiles): Promise<void> {
  const written: string[] = [];
  for (const [name, content] of files) {
    const location = path.join(folder, name);
    try {
      await mkdir(path.dirname(location), { recursive: true });
      await writeFile(location, content, { flag: "wx" });
      written.push(location);
    } catch (error) {
      for (const one of written) await rm(one);
      throw new UsageError(`Cannot write ${location}: ${explain(error)} Nothing was written.`);
    }
  }
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return "you may not write there. Check the permissions of the folder, or take another.";
  if (code === "EEXIST") return "it is there already.";
  if (code === "ENOSPC") return "the disk is full.";
  return `${message}.`;
}

/**
 * A link would lead what is written out of the folder.
 *
 * @throws UsageError where one of the folders is no folder
 */
export async function checkFolders(folder: string, inside: readonly string[]): Promise<void> {
  for (const name of inside) {
    const stat = await lstat(path.join(folder, name)).catch(() => undefined);
    if (stat && !stat.isDirectory())
      throw new UsageError(`${name} is not a folder of ${folder}; nothing was written.`);
  }
}
