import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CorpusSizes } from "./corpus-sizes";
import { drawCorpus } from "./draw-corpus";

/** Writes a made-up corpus to a folder; what stood in its `content` and `seeds` is gone afterwards. */
export async function writeCorpus(folder: string, sizes: CorpusSizes): Promise<void> {
  for (const part of ["content", "seeds"])
    await rm(path.join(folder, part), { recursive: true, force: true });
  for (const [file, text] of drawCorpus(sizes)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}
