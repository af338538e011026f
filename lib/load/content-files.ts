import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { isProblem } from "./files";
import { locate } from "./location";

/**
 * The files that people edit, by their paths from the corpus folder, in the order of these: YAML and Markdown in `content`.
 * Links that lead out of the corpus are passed over.
 */
export async function readContentFiles(root: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const names = await readdir(path.join(root, "content"), { recursive: true });
  const files = names
    .map((name) => `content/${name.split(path.sep).join("/")}`)
    .filter((file) => /\.(ya?ml|md)$/.test(file))
    .sort();
  const read = await Promise.all(
    files.map(async (file) => {
      const found = await locate(root, file);
      if (isProblem(found) || !found.stats.isFile()) return [];
      return [[file, new Uint8Array(await readFile(found.location))] as const];
    }),
  );
  return Object.fromEntries(read.flat());
}
