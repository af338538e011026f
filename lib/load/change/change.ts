import { existsSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "@/lib/model/problem";
import { sha256 } from "../files";
import { aboutFile } from "../location";

/*
 * How several files of a corpus change as one, so that a power cut leaves all of them as they were or all as they are to be:
 *
 * 1. Every new file is written to the folder `.unfinished-change.new`, with a journal of what goes where.
 * 2. That folder is renamed to `.unfinished-change`. A folder is renamed at once or not at all: before this moment nothing
 *    has changed, from this moment on the change is made.
 * 3. Each new file is moved to its place, each old one is removed, and last the folder goes.
 *
 * What is found later tells where it was cut short. A folder with the ending `.new` is removed: nothing had changed. A
 * folder without it is completed: what still lies in it is moved. `npm run rename` and `npm run check` do so before anything
 * else; whoever else reads the corpus meanwhile is told of it (`change-unfinished`).
 */

/** What becomes of one file of a corpus. */
export interface FileChange {
  /** Path from the corpus folder, with forward slashes. */
  readonly file: string;
  /** The bytes that the file is to hold; undefined where it is to go. */
  readonly bytes: Uint8Array | undefined;
  /** SHA-256 of the bytes that were read, in hexadecimal digits; undefined where there was no file. */
  readonly was: string | undefined;
}

/** Thrown where a change of several files is not made, or cannot be completed; its message is for the person who asked. */
export class ChangeError extends Error {
  override readonly name = "ChangeError";
}

/** Where the files of a change lie that has been decided and not been completed. */
export const UNFINISHED = ".unfinished-change";

/** Where they lie before it is decided. */
export const UNDECIDED = `${UNFINISHED}.new`;

/** The file that says what goes where. */
export const JOURNAL = "journal.json";

/** What the journal holds. */
export interface Journal {
  /** What was asked for, in words. */
  readonly title: string;
  readonly steps: readonly JournalStep[];
}

export interface JournalStep {
  /** Path from the corpus folder. */
  readonly file: string;
  /** Name of the new file beside the journal; null where the file is to be removed. */
  readonly from: string | null;
  /** SHA-256 of what the file held when the change was decided; null where there was none. */
  readonly was: string | null;
}

/** Says of a corpus that a change of several files has not been completed. */
export function findUnfinished(root: string): readonly Problem[] {
  if (!existsSync(path.join(root, UNFINISHED))) return [];
  const message = `${UNFINISHED} holds a change of several files that was cut short.`;
  return [aboutFile(UNFINISHED, "change-unfinished", message, "Run npm run check, which completes it.")];
}

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
