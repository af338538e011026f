import { createHash } from "node:crypto";
import { browserCorpus } from "./browser-corpus";
import { buildId } from "./built-pages";

/**
 * The tag by which a file that is made when it is asked for can be kept (RFC 9110, ETag): the same build gives the same bytes of
 * the same data for the same question, so that the file itself need not be made to know it. Weak, since a proxy may compress it.
 *
 * @param question all that the file depends on beyond build and data
 */
export async function fileTag(question: readonly string[]): Promise<string | undefined> {
  const built = await buildId();
  if (built === undefined) return undefined;
  const { file } = await browserCorpus();
  const hash = createHash("sha256")
    .update(JSON.stringify([built, file, ...question]))
    .digest("hex");
  return `W/"${hash.slice(0, 32)}"`;
}

/** Whether a request says that it has the file with this tag (RFC 9110, If-None-Match). */
export function holdsTag(header: string | null, tag: string): boolean {
  const opaque = (value: string) => value.trim().replace(/^W\//, "");
  return header?.split(",").some((value) => value.trim() === "*" || opaque(value) === opaque(tag)) ?? false;
}

/** The headers of a file with a tag: nobody may use a kept copy without asking whether it is still the file. */
export function kept(tag: string | undefined): Record<string, string> {
  return tag === undefined ? {} : { etag: tag, "cache-control": "no-cache" };
}
