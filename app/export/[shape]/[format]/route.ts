import { getIndex } from "@/lib/load";
import { fileTag, holdsTag, kept } from "@/lib/load/file-tag";
import { missingFormat, renderExport } from "@/lib/view/export/export";
import { exportShapes, formatsOf } from "@/lib/view/export/export-format";

/** A form of every recommendation of a corpus of ten thousand stays well below, in bytes. */
const FORM_MAX = 2 ** 21;

interface RouteContext {
  readonly params: Promise<{ readonly shape: string; readonly format: string }>;
}

/**
 * Answers the addresses of all exports, such as `/quotes.csv`, which next.config.js leads here: the file, 404 where there is
 * no such table or format, or 400 with a sentence that names what means nothing. What is too long for an address, such as a
 * long selection, comes as a form by POST: the same parameters, and so the same bytes.
 */
async function handle(request: Request, { params }: RouteContext): Promise<Response> {
  const asked = await params;
  const shape = exportShapes.find((known) => known === asked.shape);
  if (!shape) return refuse(404, `There is no such table. The tables are ${exportShapes.join(", ")}.`);
  const format = formatsOf(shape).find((known) => known === asked.format);
  if (!format) return refuse(404, missingFormat(shape));
  const { search } = new URL(request.url);
  const tag = request.method === "POST" ? undefined : await fileTag([shape, format, search]);
  if (tag !== undefined && holdsTag(request.headers.get("if-none-match"), tag))
    return new Response(null, { status: 304, headers: kept(tag) });
  const parameters = request.method === "POST" ? await readForm(request) : new URL(request.url).searchParams;
  if (parameters instanceof Response) return parameters;
  const file = await renderExport(await getIndex(), shape, format, parameters);
  if ("error" in file) return refuse(400, file.error);
  return new Response(toStream(file.chunks), {
    headers: {
      "content-type": file.type,
      "content-disposition": `attachment; filename="${file.name}"`,
      ...kept(tag),
    },
  });
}

export { handle as GET, handle as POST };

/** Writes each piece when the one before has been taken. */
function toStream(chunks: Iterable<string | Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = chunks[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
  });
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
