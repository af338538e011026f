import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { unzipSync } from "fflate";
import { readContentFiles } from "@/lib/load/content-files";
import { guidOf } from "@/lib/load/guid";
import type { Library } from "@/lib/model/corpus";
import { archive, everything } from "@/lib/view/package/everything";

/** The archive of a corpus, opened again: its files by their names. */
export async function readPackage(
  folder: string,
  library: Library,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const content = await readContentFiles(folder);
  return unzipSync(archive(everything(library, content, guidOf)));
}

/** Writes files into a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
