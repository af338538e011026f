import { createHash } from "node:crypto";

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
