import type { CorpusIndex } from "@/lib/query/corpus-index";
import { type ExportFile, renderExport } from "@/lib/view/export/export";
import type { ExportFormat, ExportShape } from "@/lib/view/export/export-format";

/** The file of an export that is no error. */
export async function exportFile(
  index: CorpusIndex,
  shape: ExportShape,
  format: ExportFormat,
  search = "",
): Promise<ExportFile> {
  const file = await renderExport(index, shape, format, new URLSearchParams(search));
  if ("error" in file) throw new Error(file.error);
  return file;
}

/** Its bytes. */
export async function exportBytes(...of: Parameters<typeof exportFile>): Promise<Buffer> {
  const { chunks } = await exportFile(...of);
  return Buffer.concat(Array.from(chunks, (chunk) => Buffer.from(chunk as string)));
}

/** Its text, with the byte order mark where it has one. */
export async function exportText(...of: Parameters<typeof exportFile>): Promise<string> {
  return (await exportBytes(...of)).toString("utf8");
}
