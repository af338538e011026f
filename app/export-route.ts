import { getCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";
import { renderExport } from "@/lib/view/export";
import type { ExportFormat, ExportShape } from "@/lib/view/export-format";

/** Handler of an export's address: the file, or 400 with a sentence that names what means nothing. */
export function exportRoute(shape: ExportShape, format: ExportFormat) {
  return async (request: Request): Promise<Response> => {
    const { searchParams } = new URL(request.url);
    const file = await renderExport(indexCorpus((await getCorpus()).corpus), shape, format, searchParams);
    if ("error" in file) {
      return new Response(`${file.error}\n`, {
        status: 400,
        headers: { "content-type": "text/plain; charset=utf-8" },
      });
    }
    return new Response(file.body, {
      headers: { "content-type": file.type, "content-disposition": `attachment; filename="${file.name}"` },
    });
  };
}
