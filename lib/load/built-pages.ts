import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { once } from "@/lib/model/memo";

/** What the framework notes of an address that it answers with what the build made. */
interface BuiltRoute {
  readonly routeType: "page" | "route";
  /** Where it is not 200. */
  readonly initialStatus?: number;
}

/** The paths that were there when the app was built, from the list that the framework keeps of them. */
export const builtPages = once(
  (): Promise<ReadonlyMap<string, BuiltRoute>> =>
    readFile(buildFile("prerender-manifest.json"), "utf8").then(
      (text) => new Map(Object.entries(JSON.parse(text).routes as Record<string, BuiltRoute>)),
      () => new Map(),
    ),
);

/** Whether the build made a file at a path, in contrast to a page or to the answer that there is none. */
export async function isBuiltFile(path: string): Promise<boolean> {
  const route = (await builtPages()).get(path);
  return route?.routeType === "route" && route.initialStatus === undefined;
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

/** A file of the build of this server. */
function buildFile(name: string): string {
  // The comment keeps the bundler from tracing the whole folder into the server.
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), ".next", name);
}

/** What the build of this server is known by; undefined in development, where the code changes under it. */
export async function buildId(): Promise<string | undefined> {
  return process.env.NODE_ENV === "development" ? undefined : readBuildId();
}

const readBuildId = once(() => readFile(buildFile("BUILD_ID"), "utf8").catch(() => undefined));
