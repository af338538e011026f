import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";

/** A folder that is there while the tests of a file run, for folders with a few files in them. */
export function scratchFolder(prefix: string) {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), prefix));
  });
  afterAll(() => rm(folder, { recursive: true }));

  return {
    /** The location of a path in it. */
    at: (name: string): string => path.join(folder, name),

    /** A folder of its own for each case, with some files, by their paths in it. */
    async write(name: string, files: Readonly<Record<string, string | Buffer>> = {}): Promise<string> {
      const made = path.join(folder, name);
      await mkdir(made);
      for (const [file, content] of Object.entries(files)) {
        await mkdir(path.join(made, path.dirname(file)), { recursive: true });
        await writeFile(path.join(made, file), content);
      }
      return made;
    },
  };
}

/** Every file of a folder with its text, by its path in it. */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const isFolder = (name: string) => names.some((other) => other.startsWith(`${name}${path.sep}`));
  const files = names.filter((name) => /\.\w+$/.test(name) && !isFolder(name)).sort();
  const read = files.map(async (file) => [file, await readFile(path.join(folder, file), "utf8")]);
  return Object.fromEntries(await Promise.all(read));
}
