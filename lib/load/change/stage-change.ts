import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import {
  ChangeError,
  type FileChange,
  hashOf,
  JOURNAL,
  type Journal,
  syncFolder,
  UNDECIDED,
  UNFINISHED,
} from "./change";

/**
 * Decides a change of several files, without making it: `finishChange` does, now or after a power cut (see `change.ts`).
 *
 * @param title what was asked for, in words
 * @throws ChangeError where a file is no longer what was read; nothing has changed then
 */
export async function stageChange(
  root: string,
  title: string,
  changes: readonly FileChange[],
): Promise<void> {
  const folder = path.join(root, UNDECIDED);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const journal: Journal = {
    title,
    steps: changes.map(({ file, bytes, was = null }, at) => ({
      file,
      from: bytes === undefined ? null : String(at),
      was,
    })),
  };
  for (const [at, { bytes }] of changes.entries())
    if (bytes !== undefined) await writeSafely(path.join(folder, String(at)), bytes);
  await writeSafely(path.join(folder, JOURNAL), Buffer.from(`${JSON.stringify(journal, null, 2)}\n`));
  await syncFolder(folder);
  for (const { file, was } of changes) {
    if ((await hashOf(path.join(root, file))) === was) continue;
    await rm(folder, { recursive: true });
    throw new ChangeError(`${file} was changed meanwhile; nothing was written. Try again.`);
  }
  await rename(folder, path.join(root, UNFINISHED));
  await syncFolder(root);
}

/** Writes a file and waits until the disk has it. */
async function writeSafely(location: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(location, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
