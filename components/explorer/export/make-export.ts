import type { CorpusIndex } from "@/lib/query/corpus-index";
import { type ExportFormat, exportShapes } from "@/lib/view/export/export-format";

/**
 * The file that a server gives at an address, made in the browser by the same function: a static site has only those without
 * parameters.
 *
 * @param address without an ending, such as `/matrix`
 * @param search parameters with their leading question mark, or nothing
 * @throws Error where there is no such file
 */
export async function makeExport(
  index: CorpusIndex,
  address: string,
  format: ExportFormat,
  search: string,
): Promise<{ readonly name: string; readonly blob: Blob }> {
  // What writes files is large, and few ask for it.
  const { renderExport } = await import("@/lib/view/export/export");
  const shape = exportShapes.find((known) => `/${known}` === address);
  if (!shape) throw new Error(`There is no table at ${address}.`);
  const file = await renderExport(index, shape, format, new URLSearchParams(search));
  if ("error" in file) throw new Error(file.error);
  return { name: file.name, blob: new Blob([...file.chunks], { type: file.type }) };
}
