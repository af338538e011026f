import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
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

/** Scripts of a page that stand in it, with their type. HTML ends one at the first end tag, whatever stands before it. */
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** What a browser runs; other types, such as linked data, are only read. */
const RUNS = /^(?!.*\ssrc=)(?!.*\stype="(?!module"|text\/javascript")).*$/s;

/**
 * The sources by which a Content-Security-Policy allows the inline scripts of a page and no others.
 *
 * @param html as it is served: a hash is of the exact characters
 * @returns `'sha256-…'` for each, each once
 */
export function hashInlineScripts(html: string): readonly string[] {
  const hashes = Array.from(html.matchAll(SCRIPT), ([, attributes = "", text = ""]) =>
    RUNS.test(attributes) ? `'sha256-${createHash("sha256").update(text).digest("base64")}'` : undefined,
  );
  return [...new Set(hashes.filter((hash) => hash !== undefined))];
}
