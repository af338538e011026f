import { readFile } from "node:fs/promises";
import path from "node:path";

let build: Promise<string | undefined> | undefined;

/** A file of the build of this server. */
export function buildFile(name: string): string {
  // The comment keeps the bundler from tracing the whole folder into the server.
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), ".next", name);
}

/** What the build of this server is known by; undefined in development, where the code changes under it. */
export function buildId(): Promise<string | undefined> {
  if (process.env.NODE_ENV === "development") return Promise.resolve(undefined);
  build ??= readFile(buildFile("BUILD_ID"), "utf8").catch(() => undefined);
  return build;
}
