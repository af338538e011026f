import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../arguments.mjs";

/** Tells a folder that this command has written, and lists what it has put there. */
const LIST = ".policy-matrix-site";

/** Without it, GitHub Pages leaves out what begins with an underscore where it serves a branch. */
const NO_JEKYLL = ".nojekyll";

/**
 * Makes sure that a site may be written to a folder: a new one, an empty one, or one that this command has written.
 *
 * @throws UsageError where it holds anything else
 */
export async function checkTarget(target: string): Promise<void> {
  const names = await namesIn(target);
  if (names.length === 0 || names.includes(LIST)) return;
  throw new UsageError(
    `${target} holds files that this command has not written. Name a new folder: npm run site -- --out DIR`,
  );
}

/**
 * Puts a site in the place of the one that was written there before. What somebody else has put beside it, such as `.git` or `CNAME`, stays.
 *
 * @throws UsageError where a file of the site would take the place of such a file
 */
export async function replaceSite(made: string, target: string): Promise<void> {
  await writeFile(path.join(made, NO_JEKYLL), "");
  const names = await namesIn(made);
  const before = await readFile(path.join(target, LIST), "utf8").then(
    // Names alone: a path could lead out of the folder.
    (text) =>
      text
        .split("\n")
        .filter((name) => name !== "" && path.basename(name) === name && ![".", ".."].includes(name)),
    (): string[] => [],
  );
  const taken = (await namesIn(target)).filter((name) => names.includes(name) && !before.includes(name));
  if (taken.length > 0)
    throw new UsageError(
      `${target} holds ${taken.join(", ")}, which this command has not written. Move it away.`,
    );
  for (const name of before) await rm(path.join(target, name), { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  // First, so that what an interruption leaves is known to be ours.
  await writeFile(path.join(target, LIST), `${names.join("\n")}\n`);
  await cp(made, target, { recursive: true });
}

/** None where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    throw new UsageError(`${folder} is no folder that can be read (${code}).`);
  }
}
