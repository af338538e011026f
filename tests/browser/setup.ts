import type { TestProject } from "vitest/node";
import { browserCorpus } from "@/lib/load/browser-corpus";
import { launchChromium } from "./launch-chromium";
import { type Server, serve } from "./serve";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served, without a slash at the end. */
    readonly address: string;
    /** Where the one browser of all tests listens. */
    readonly browser: string;
  }
}

/** One server and one browser for all tests of the project. */
export default async function setup(project: TestProject) {
  const server = await serve();
  try {
    await checkBuild(server);
    const browser = await launchChromium();
    project.provide("address", server.address);
    project.provide("browser", browser.wsEndpoint());
    return async () => {
      await browser.close();
      await server.stop();
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** What the tests expect comes from the content as it is now; a build of other content would fail most, and not say why. */
async function checkBuild(server: Server): Promise<void> {
  const { address } = await browserCorpus();
  const { status } = await fetch(`${server.address}${address}`);
  if (status !== 200) throw new Error("The build is of other content. Run: npm run build");
}
