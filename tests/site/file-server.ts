import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
};

/**
 * Serves the files of a folder below a path, as GitHub Pages does: `/x` is `x`, else `x.html`, else `x/index.html`; all else is
 * `404.html` with the status 404. What follows a question mark means nothing.
 *
 * @param base such as `/sub`
 * @returns the address of the folder, without a slash at the end
 */
export async function serveFiles(folder: string, base: string) {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const found =
      pathname === base || pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
    const name = found === undefined ? undefined : decodeURIComponent(found);
    const file =
      name === undefined ? undefined : await firstOf(folder, [name, `${name}.html`, `${name}/index.html`]);
    const { body, type } = file ?? (await firstOf(folder, ["404.html"])) ?? { body: "", type: "text/plain" };
    response.writeHead(file ? 200 : 404, { "content-type": type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  const port = typeof place === "object" && place !== null ? place.port : 0;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The first of these that is a file of the folder. */
async function firstOf(folder: string, names: readonly string[]) {
  for (const name of names) {
    const file = path.join(folder, name);
    if (!file.startsWith(path.join(folder, path.sep))) continue;
    const body = await readFile(file).catch(() => undefined);
    if (body) return { body, type: types[path.extname(file)] ?? "application/octet-stream" };
  }
  return undefined;
}
