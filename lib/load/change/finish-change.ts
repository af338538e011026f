import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import {
  ChangeError,
  hashOf,
  JOURNAL,
  type Journal,
  type JournalStep,
  syncFolder,
  UNDECIDED,
  UNFINISHED,
} from "./change";

/**
 * Completes a change of several files that has been decided, and removes one that has not (see `change.ts`).
 *
 * @returns what the change was that has been completed, in words; undefined where there was none
 * @throws ChangeError where somebody has since edited a file that is still to be changed
 */
export async function finishChange(root: string): Promise<string | undefined> {
  await rm(path.join(root, UNDECIDED), { recursive: true, force: true });
  const folder = path.join(root, UNFINISHED);
  if (!existsSync(folder)) return undefined;
  const journal = await readFile(path.join(folder, JOURNAL), "utf8").catch(() => undefined);
  if (journal === undefined) {
    await rm(folder, { recursive: true }); // the journal goes last, when all is in its place
    return undefined;
  }
  const { title, steps } = JSON.parse(journal) as Journal;
  const open = steps.filter(({ from }) => from === null || existsSync(path.join(folder, from)));
  for (const step of open) await checkUntouched(root, step);
  for (const { file, from } of open) {
    const location = path.join(root, file);
    if (from === null) await rm(location, { force: true });
    else {
      await mkdir(path.dirname(location), { recursive: true });
      await rename(path.join(folder, from), location);
    }
    await syncFolder(path.dirname(location));
  }
  await rm(folder, { recursive: true });
  return title;
}

/** What has been edited since the change was decided is nobody's to overwrite. */
async function checkUntouched(root: string, { file, from, was }: JournalStep): Promise<void> {
  const now = (await hashOf(path.join(root, file))) ?? null;
  if (now === was || now === null) return; // what is no longer there can be overwritten by nothing
  const remedy =
    from === null
      ? "Move it elsewhere, and run the command again."
      : `What it was to become is ${UNFINISHED}/${from}. Bring your edit in there, remove ${file}, and run the command again.`;
  throw new ChangeError(`${file} was edited while a change of it was not complete. ${remedy}`);
}
