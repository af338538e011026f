import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { hashInlineScripts } from "@/lib/load/script-hashes";
import { insertPolicy } from "@/lib/view/site/content-policy";

/**
 * Writes into every page of a folder which of its scripts may run.
 *
 * @param further rules that `insertPolicy` takes besides
 */
export async function insertPolicies(pages: string, further: readonly string[] = []): Promise<void> {
  const names = await readdir(pages, { recursive: true });
  for (const name of names.filter((each) => each.endsWith(".html"))) {
    const file = path.join(pages, name);
    const html = await readFile(file, "utf8");
    await writeFile(file, insertPolicy(html, hashInlineScripts(html), further));
  }
}
