import path from "node:path";
import type { Seed } from "@/lib/model/authored";
import type { Problem } from "@/lib/model/problem";
import { isProblem, readTextFile } from "./files";
import { listFiles } from "./folders";
import { aboutFile } from "./location";
import { isOriginal, type ReadOriginals, readOriginals, type StatedOriginals } from "./originals";

interface ReadSeeds extends ReadOriginals {
  /** By base name; undefined where the file is there and was refused. */
  readonly seeds: ReadonlyMap<string, Seed | undefined>;
  readonly problems: readonly Problem[];
}

/**
 * Reads every file of `seeds`.
 *
 * @param expected base names of the sources; they count as there where the folder, or the file, has been reported
 * @param stated names of the files that seeds were made from, by the ids of sources; undefined where that cannot be told
 */
export async function readSeeds(
  root: string,
  expected: readonly string[],
  stated: StatedOriginals,
): Promise<ReadSeeds> {
  const { files, others, strayIds, isRead, problems } = await listFiles(root, "seeds", ".txt", (name, all) =>
    isOriginal(name, all, stated),
  );
  if (!isRead) {
    const originals = new Map([...stated.values()].flatMap((name) => (name ? [[name, undefined]] : [])));
    return { seeds: new Map(expected.map((id) => [id, undefined])), originals, problems };
  }
  const { originals, problems: unread } = await readOriginals(root, others);
  const read = await Promise.all(files.map((file) => readSeed(root, file)));
  return {
    seeds: new Map([
      // A document that only has the wrong ending has been reported, and is not missing as well.
      ...strayIds.filter((id) => expected.includes(id)).map((id) => [id, undefined] as const),
      ...read.map((seed) => {
        return [path.posix.basename(seed.file, ".txt"), isProblem(seed) ? undefined : seed] as const;
      }),
    ]),
    originals,
    problems: [...problems, ...unread, ...read.filter(isProblem)],
  };
}

async function readSeed(root: string, file: string): Promise<Seed | Problem> {
  const seed = await readTextFile(root, file);
  if (isProblem(seed) || /\p{L}/u.test(seed.text)) return seed;
  return aboutFile(file, "file-empty", `${file} has no letter.`, "Put the document there.");
}
