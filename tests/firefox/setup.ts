import type { TestProject } from "vitest/node";
import { serve } from "../browser/serve";

/** One server for all tests of the project. Firefox lets one only client in, so that the tests start it themselves. */
export default async function setup(project: TestProject) {
  const server = await serve();
  project.provide("address", server.address);
  return () => server.stop();
}
