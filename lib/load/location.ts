import type { Stats } from "node:fs";
import { lstat, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem, ProblemCode } from "@/lib/model/problem";

/** Where a file or folder of a corpus really is. */
interface Location {
  readonly location: string;
  readonly stats: Stats;
}

/** Finds a file or folder of a corpus. A corpus ends at its own folder: no link leads out of it. */
export async function locate(root: string, file: string): Promise<Location | Problem> {
  const named = path.join(root, file);
  try {
    const location = await realpath(named);
    const way = path.relative(await realpath(root), location);
    if (way === ".." || way.startsWith(`..${path.sep}`) || path.isAbsolute(way)) {
      const message = `${file} is a link that leads out of the corpus.`;
      return aboutFile(file, "file-unreadable", message, "Put what it leads to in its place.");
    }
    return { location, stats: await stat(location) };
  } catch {
    const exists = await lstat(named).catch(() => undefined);
    if (exists?.isSymbolicLink()) {
      const message = `${file} is a link that leads nowhere.`;
      return aboutFile(file, "file-unreadable", message, "Put what it should lead to in its place.");
    }
    if (exists) {
      return aboutFile(file, "file-unreadable", `${file} cannot be opened.`, "Check its permissions.");
    }
    const remedy = "Create it; content/README.md says what it holds.";
    return aboutFile(file, "file-missing", `There is no ${file}.`, remedy);
  }
}

/** A problem of a file as a whole. */
export function aboutFile(file: string, code: ProblemCode, message: string, remedy: string): Problem {
  return { code, file, line: 1, column: 1, value: file, message, remedy };
}
