import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Problem } from "@/lib/model/problem";
import type { FileChange } from "../change/change";
import { finishChange } from "../change/finish-change";
import { stageChange } from "../change/stage-change";
import { loadCorpus } from "../load";
import { loadSecondCoding } from "../second-coding";
import { checkRenaming } from "./check-renaming";
import { type Folder, planRenaming } from "./plan-renaming";
import type { Renaming } from "./renaming";

/** What came of a renaming: the files that changed, or the problems for which nothing was changed. */
type Renamed =
  | { readonly files: readonly FileChange[] }
  /** Whether the corpus has these problems as it is, or would have them afterwards. */
  | { readonly problems: readonly Problem[]; readonly when: "before" | "after" };

/**
 * Renames an id, or merges it into another, in every file of a corpus at once (see `change/change.ts`). Only a corpus
 * without problems is renamed, and only into one without.
 *
 * @throws ChangeError where the ids do not fit, or a file was changed meanwhile; nothing is written then
 */
export async function renameId(root: string, renaming: Renaming): Promise<Renamed> {
  const folder = await readFolder(root);
  const before = await loadAll(root);
  if ("problems" in before) return { problems: before.problems, when: "before" };
  checkRenaming(before.library, renaming);
  const files = planRenaming(folder, before.library, renaming);
  const problems = await problemsAfter(folder, files);
  if (problems.length > 0) return { problems, when: "after" };
  const { kind, from, to, isMerge } = renaming;
  await stageChange(root, `${kind} ${from} ${isMerge ? "merged into" : "renamed to"} ${to}`, files);
  await finishChange(root);
  return { files };
}

/** Reads every file of `content` and `seeds`. */
export async function readFolder(root: string): Promise<Folder> {
  const files = new Map<string, Uint8Array>();
  for (const part of ["content", "seeds"]) {
    const entries = await readdir(path.join(root, part), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const location = path.join(entry.parentPath, entry.name);
      files.set(path.relative(root, location).split(path.sep).join("/"), await readFile(location));
    }
  }
  return files;
}

async function loadAll(root: string) {
  const result = await loadCorpus(root);
  if ("problems" in result) return result;
  const coding = await loadSecondCoding(root, result.library);
  return "problems" in coding ? coding : result;
}

/** The problems that the corpus would have, as a copy of it in a folder of its own shows. */
async function problemsAfter(folder: Folder, changes: readonly FileChange[]): Promise<readonly Problem[]> {
  const copy = await mkdtemp(path.join(tmpdir(), "renamed-"));
  try {
    const after = new Map([...folder, ...changes.map(({ file, bytes }) => [file, bytes] as const)]);
    for (const [file, bytes] of after) {
      if (bytes === undefined) continue;
      await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
      await writeFile(path.join(copy, file), bytes);
    }
    const result = await loadAll(copy);
    return "problems" in result ? result.problems : [];
  } finally {
    await rm(copy, { recursive: true });
  }
}
