import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import type { Result } from "@/lib/model/resolve";
import { loadCorpus } from "./load";

const run = promisify(execFile);

/** A list by which later coders were told to mend their words: what was written before it is compared all the same. */
const PASSED_OVER = "content/loaded-words.yaml";

/** An archive of a corpus of hundreds of documents stays below. */
const ARCHIVE_MAX = 2 ** 30;

/**
 * The corpus as it stood at a revision of the Git repository that holds its folder. Nothing in the repository or the folder is
 * touched: the files go to a folder for temporary ones, and from there again.
 *
 * @param root the folder that holds `content` and `seeds`
 * @param revision as Git names one: a tag, a branch, a hash, `HEAD~3`
 * @returns undefined where the folder is in no repository, or that has no such revision
 */
export async function loadRevision(root: string, revision: string): Promise<Result | undefined> {
  const git = (...args: readonly string[]) =>
    run("git", ["-C", root, ...args], { encoding: "buffer", maxBuffer: ARCHIVE_MAX }).catch(() => undefined);
  // What begins with a hyphen would be an option, which this keeps it from being.
  const found = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  const commit = found?.stdout.toString().trim();
  if (commit === undefined || commit === "") return undefined;
  const archived = await git("archive", "--format=zip", commit, "content", "seeds");
  if (!archived) return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), "revision-"));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(archived.stdout))) {
      const file = path.join(folder, name);
      if (name.endsWith("/") || name === PASSED_OVER || !file.startsWith(`${folder}${path.sep}`)) continue;
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    return await loadCorpus(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
