import { open, readFile } from "node:fs/promises";
import { sha256 } from "../files";

/** SHA-256 of a file's bytes, in hexadecimal digits; undefined where there is no file. */
export async function hashOf(location: string): Promise<string | undefined> {
  try {
    return sha256(await readFile(location));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Waits until the disk has the names in a folder. Windows opens no folder, and needs none of this. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
