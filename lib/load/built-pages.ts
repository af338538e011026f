import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { buildFile, buildId } from "./build-id";

let built: Promise<ReadonlySet<string>> | undefined;

/** The paths of the pages that were there when the app was built, from the list that the framework keeps of them. */
export function builtPages(): Promise<ReadonlySet<string>> {
  built ??= readFile(buildFile("prerender-manifest.json"), "utf8").then(
    (text) => new Set(Object.keys(JSON.parse(text).routes)),
    () => new Set<string>(),
  );
  return built;
}

/**
 * The nonce of a page that is made for whoever asks first and then kept, with the nonce in it: the same each time for one build. It
 * is as good as a hash of its scripts, since nothing that a request says is in such a page, and nobody who writes its content knows
 * the build to come.
 */
export async function nonceOfKept(path: string): Promise<string> {
  return createHash("sha256")
    .update(JSON.stringify([await buildId(), path]))
    .digest("base64url");
}
