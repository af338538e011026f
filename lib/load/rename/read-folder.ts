import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** The files of a corpus with their bytes, by their paths in its folder, with forward slashes. */
export type Folder = ReadonlyMap<string, Uint8Array>;

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

export function isYaml(file: string): boolean {
  return file.startsWith("content/") && file.endsWith(".yaml");
}
