import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { launchChromium } from "../browser/launch-chromium";
import { serveFiles } from "./file-server";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder that holds the site. */
    readonly site: string;
  }
}

const root = path.resolve(import.meta.dirname, "../..");

/** Where the tests have the site stand on its host. */
const BASE = "/town/river";

/** Builds the site of a small corpus by the command, unless `SITE` names the folder of one, and serves its files. */
export default async function setup(project: TestProject) {
  const scratch = await mkdtemp(path.join(tmpdir(), "site-"));
  const site = process.env.SITE ?? path.join(scratch, "site");
  if (process.env.SITE === undefined) {
    const words = ["lib/cli/site.ts", "--corpus", "tests/fixtures/river", "--out", site, "--base", BASE];
    await promisify(execFile)(process.execPath, ["--import", "tsx", ...words], { cwd: root });
  }
  const server = await serveFiles(site, BASE);
  const browser = await launchChromium();
  project.provide("site", site);
  project.provide("address", server.address);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
    await rm(scratch, { recursive: true });
  };
}
