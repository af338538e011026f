import path from "node:path";
import type { Seed } from "@/lib/model/authored";
import type { Problem } from "@/lib/model/problem";
import { isProblem, readTextFile } from "./files";
import { listFiles } from "./folders";

export interface ReadSeeds {
  /** By base name; undefined where the file is there and was refused. */
  readonly seeds: ReadonlyMap<string, Seed | undefined>;
  readonly problems: readonly Problem[];
}

/**
 * Reads every file of `seeds`.
 *
 * @param expected base names that count as there where the folder cannot be read: one problem is enough
 */
export async function readSeeds(root: string, expected: readonly string[]): Promise<ReadSeeds> {
  const { files, isRead, problems } = await listFiles(root, "seeds", ".txt");
  if (!isRead) return { seeds: new Map(expected.map((id) => [id, undefined])), problems };
  const read = await Promise.all(files.map((file) => readTextFile(root, file)));
  return {
    seeds: new Map(
      read.map((seed) => [path.posix.basename(seed.file, ".txt"), isProblem(seed) ? undefined : seed]),
    ),
    problems: [...problems, ...read.filter(isProblem)],
  };
}
