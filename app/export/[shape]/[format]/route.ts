import { getIndex } from "@/lib/load";
import { renderExport } from "@/lib/view/export";
import type { ExportFormat, ExportShape } from "@/lib/view/export-format";

/** A form of every recommendation of a corpus of ten thousand stays well below, in bytes. */
const FORM_MAX = 2 ** 21;

/**
 * Handler of an export's address: the file, or 400 with a sentence that names what means nothing. What is too long for an
 * address, such as a long selection, comes as a form by POST: the same parameters, and so the same bytes.
 */
export function exportRoute(shape: ExportShape, format: ExportFormat) {
  return async (request: Request): Promise<Response> => {
    const parameters =
      request.method === "POST" ? await readForm(request) : new URL(request.url).searchParams;
    if (parameters instanceof Response) return parameters;
    const file = await renderExport(await getIndex(), shape, format, parameters);
    if ("error" in file) return refuse(400, file.error);
    return new Response(file.body, {
      headers: { "content-type": file.type, "content-disposition": `attachment; filename="${file.name}"` },
    });
  };
}

/** The parameters of a form, as a browser sends them, or what is wrong with it. */
async function readForm(request: Request): Promise<URLSearchParams | Response> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded") {
    return refuse(415, "A form must be of the type application/x-www-form-urlencoded.");
  }
  const length = request.headers.get("content-length");
  if (length === null) return refuse(411, "A form must say how long it is.");
  if (Number(length) > FORM_MAX) return refuse(413, `A form may be ${FORM_MAX} bytes long.`);
  return new URLSearchParams(await request.text());
}

function refuse(status: number, reason: string): Response {
  return new Response(`${reason}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}
