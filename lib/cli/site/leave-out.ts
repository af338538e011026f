import { existsSync } from "node:fs";
import { readdir, readFile, rm, rmdir } from "node:fs/promises";
import path from "node:path";

/**
 * Removes from an export what a static site does not need: the second form of each page, which only links of Next fetch, and what is
 * there to say that it is missing, such as a sitemap where the corpus names no address.
 *
 * @param folder the export
 * @param manifest the list that Next keeps of what it has made, with the status of each answer
 */
export async function leaveOut(folder: string, manifest: string): Promise<void> {
  const { routes } = JSON.parse(await readFile(manifest, "utf8")) as {
    readonly routes: Readonly<Record<string, { readonly initialStatus?: number }>>;
  };
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => isSecondForm(folder, each))) await rm(path.join(folder, name));
  await removeEmpty(folder);
  const missing = Object.keys(routes).filter((route) => routes[route]?.initialStatus === 404);
  for (const route of missing) {
    for (const name of [route, `${route}.html`]) await rm(path.join(folder, name), { force: true });
  }
}

/** `__next…` are parts of pages; beside `x.html`, `x.txt` is the whole of the same page. */
function isSecondForm(folder: string, name: string): boolean {
  if (!name.endsWith(".txt")) return false;
  return (
    path.basename(name).startsWith("__next.") || existsSync(path.join(folder, name.replace(/txt$/, "html")))
  );
}

async function removeEmpty(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmpty(path.join(folder, entry.name));
  }
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}
