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
