import type { CorpusIndex } from "@/lib/query/corpus-index";
import { renderExport } from "@/lib/view/export/export";
import type { ExportFormat, ExportShape } from "@/lib/view/export/export-format";

// What writes files is large, and few ask for it: whoever does imports this file at the click.

/**
 * The file that a server gives at an address, made in the browser by the same function: a static site has only those without
 * parameters.
 *
 * @param address without an ending, such as `/matrix`
 * @param search parameters with their leading question mark, or nothing
 * @throws Error with what a server would answer, where it would give no file
 */
export async function makeExport(
  index: CorpusIndex,
  address: `/${ExportShape}`,
  format: ExportFormat,
  search: string,
): Promise<{ readonly name: string; readonly blob: Blob }> {
  const file = await renderExport(
    index,
    address.slice(1) as ExportShape,
    format,
    new URLSearchParams(search),
  );
  if ("error" in file) throw new Error(file.error);
  return { name: file.name, blob: new Blob([...file.chunks], { type: file.type }) };
}
