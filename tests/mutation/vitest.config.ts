import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "../..");

/** The unit tests that cover lib/model and lib/query and need no build, no browser and no network. */
export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    root,
    include: ["tests/model/**/*.test.ts", "tests/query/**/*.test.ts"],
    testTimeout: 120_000,
  },
});
