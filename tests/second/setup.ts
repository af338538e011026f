import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { indexCorpus } from "@/lib/query/corpus-index";
import { launchChromium } from "../browser/launch-chromium";
import { serveDraft } from "../browser/serve";
import { loadPotami, potamiFolder } from "../fixtures/load-potami";
import { kindsOf } from "./kinds";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the corpus that is served, for tests that edit it. */
    readonly draft: string;
  }
}

/**
 * A server of a corpus of another subject, language and script, and a browser. It is the one that follows edits: a build
 * holds the pages of one corpus, and a second would take as long as all of these tests.
 */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), "draft-"));
  await cp(potamiFolder, folder, { recursive: true });
  const { corpus } = await loadPotami();
  const server = await serveDraft(folder, kindsOf(indexCorpus(corpus)));
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
  try {
    const browser = await launchChromium();
    project.provide("address", server.address);
    project.provide("browser", browser.wsEndpoint());
    project.provide("draft", folder);
    return async () => {
      await browser.close();
      await stop();
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
