import { writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import type { CorpusIndex } from "@/lib/query/corpus-index";
import { renderExport } from "@/lib/view/export/export";
import { exportShapes, formatsOf } from "@/lib/view/export/export-format";

/** Writes every table of the whole corpus in every format, under the names that a server answers. */
export async function writeTables(folder: string, index: CorpusIndex): Promise<void> {
  for (const shape of exportShapes) {
    for (const format of formatsOf(shape)) {
      const file = await renderExport(index, shape, format, new URLSearchParams());
      if ("error" in file) throw new Error(`${shape}.${format}: ${file.error}`);
      const chunks = Readable.from(file.chunks, { objectMode: true });
      await writeFile(path.join(folder, `${shape}.${format}`), chunks);
    }
  }
}
