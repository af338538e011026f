import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

/**
 * Projects, of which `npm test` runs six one after the other: what needs no build, the real content, the built app in
 * Chromium, another corpus as `npm run dev` serves it, a static site, and the built app in Firefox.
 */
export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    // A slow machine is no failure, and nothing waits longer than it must: only what hangs takes this long, in milliseconds.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          root,
          include: ["tests/**/*.test.ts"],
          exclude: ["content", "browser", "second", "site", "firefox"].map((folder) => `tests/${folder}/**`),
        },
      },
      // The property tests of the unit tests at their full length: `npm run fuzz`.
      {
        extends: true,
        test: {
          name: "fuzz",
          root,
          include: ["tests/fuzz/**/*.test.ts"],
          env: { FUZZ: "full" },
          // A corpus that needs more than 512 MB ends the process, and so the run.
          pool: "forks",
          execArgv: ["--max-old-space-size=512"],
        },
      },
      { extends: true, test: { name: "content", root, include: ["tests/content/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "browser",
          root,
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/setup.ts"],
          // One browser and one server for all. Two files at a time keep two cores busy, and need no process each.
          maxWorkers: 2,
          isolate: false,
        },
      },
      // Another subject, language and script: nothing of the first corpus may be needed, or shown.
      {
        extends: true,
        test: {
          name: "second",
          root,
          include: ["tests/second/**/*.test.ts"],
          globalSetup: ["tests/second/setup.ts"],
          // The server follows edits, which one test at a time makes.
          maxWorkers: 1,
          isolate: false,
          env: { CORPUS_DIR: path.join(root, "tests/fixtures/potami") },
        },
      },
      // A static site, which the setup builds of a small corpus.
      {
        extends: true,
        test: {
          name: "site",
          root,
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/setup.ts"],
          env: { CORPUS_DIR: path.join(root, "tests/fixtures/river") },
          maxWorkers: 1,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "firefox",
          root,
          include: ["tests/firefox/**/*.test.ts"],
          globalSetup: ["tests/firefox/setup.ts"],
          maxWorkers: 1,
          isolate: false,
        },
      },
    ],
  },
});
