import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { unzipSync } from "fflate";
import { readContentFiles } from "@/lib/load/content-files";
import { guidOf } from "@/lib/load/guid";
import { archive, everything } from "@/lib/view/package/everything";
import { riverFolder } from "../../fixtures/corpus-copy";
import { loadRiver } from "../../fixtures/load-river";

/** The archive of the river corpus, opened again: its files by their names. */
export async function riverPackage(): Promise<Readonly<Record<string, Uint8Array>>> {
  const content = await readContentFiles(riverFolder);
  return unzipSync(archive(everything(await loadRiver(), content, guidOf)));
}

/** Writes files into a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
