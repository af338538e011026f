import { cp, mkdir, readdir, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { root } from "../setup.mjs";

/**
 * Where the code of a static site is built. Next builds an export in `.next` whatever one says (16.4): in the project itself that would
 * replace the build which `npm start` serves.
 */
export const siteCode = path.join(root, ".site-build");

/** What the app is made of. */
const app = ["app", "components", "lib", "public", "next.config.js", "package.json", "tsconfig.json"];

/** What answers requests, of which a static site has none, and what belongs to the commands. */
const servers = ["app/export", "app/healthz", "app/todo", "lib/cli"].map((name) => path.join(siteCode, name));

/** Copies the code of the app there, without what only a server has. The cache of the last build stays. */
export async function copyCode(): Promise<void> {
  await mkdir(siteCode, { recursive: true });
  const old = (await readdir(siteCode)).filter((name) => name !== ".next");
  for (const name of old) await rm(path.join(siteCode, name), { recursive: true });
  for (const name of app) {
    await cp(path.join(root, name), path.join(siteCode, name), {
      recursive: true,
      filter: (_, to) => !servers.includes(to),
    });
  }
  // The fonts are named by their path from `app`.
  await symlink(path.join(root, "node_modules"), path.join(siteCode, "node_modules"), "junction");
}
