import path from "node:path";
import type { Seed } from "@/lib/model/authored";
import type { Problem } from "@/lib/model/problem";
import { isProblem, readTextFile } from "./files";
import { listFiles } from "./folders";
import { aboutFile } from "./location";

export interface ReadSeeds {
  /** By base name; undefined where the file is there and was refused. */
  readonly seeds: ReadonlyMap<string, Seed | undefined>;
  readonly problems: readonly Problem[];
}

/**
 * Reads every file of `seeds`.
 *
 * @param expected base names of the sources; they count as there where the folder, or the file, has been reported
 */
export async function readSeeds(root: string, expected: readonly string[]): Promise<ReadSeeds> {
  const { files, strayIds, isRead, problems } = await listFiles(root, "seeds", ".txt");
  if (!isRead) return { seeds: new Map(expected.map((id) => [id, undefined])), problems };
  const read = await Promise.all(files.map((file) => readSeed(root, file)));
  return {
    seeds: new Map([
      // A document that only has the wrong ending has been reported, and is not missing as well.
      ...strayIds.filter((id) => expected.includes(id)).map((id) => [id, undefined] as const),
      ...read.map((seed) => {
        return [path.posix.basename(seed.file, ".txt"), isProblem(seed) ? undefined : seed] as const;
      }),
    ]),
    problems: [...problems, ...read.filter(isProblem)],
  };
}

async function readSeed(root: string, file: string): Promise<Seed | Problem> {
  const seed = await readTextFile(root, file);
  if (isProblem(seed) || /\p{L}/u.test(seed.text)) return seed;
  return aboutFile(file, "file-empty", `${file} has no letter.`, "Put the document there.");
}
