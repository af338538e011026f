import { open } from "node:fs/promises";
import path from "node:path";

/** Where Next keeps the HTML of its pages: those of the build, and those that were made when somebody first asked. */
function pagesFolder(): string {
  // The comment keeps the bundler from tracing the whole folder into the server.
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), ".next/server/app");
}

/**
 * The HTML of a page that the server keeps.
 *
 * @param address path of the page, as it stands in the address
 * @returns undefined where there is none yet, or where the path is no name of a file
 */
export async function readKeptPage(address: string, folder = pagesFolder()): Promise<string | undefined> {
  const file = path.join(folder, `${address}.html`);
  if (!file.startsWith(`${folder}${path.sep}`)) return undefined;
  const handle = await open(file).catch(() => undefined);
  try {
    return await handle?.readFile("utf8");
  } finally {
    await handle?.close();
  }
}
