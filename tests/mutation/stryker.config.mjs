/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["lib/model/**/*.ts", "lib/query/**/*.ts"],
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.ts" },
  coverageAnalysis: "perTest",
  // A fault in a constant of a module needs every test once more, each file with the module loaded afresh.
  ignoreStatic: true,
  // On a busy machine a test that is slow is no fault noticed: only what hangs takes this long, in milliseconds.
  timeoutMS: 30_000,
  // The machine is to be of use for something else meanwhile.
  concurrency: 1,
  // Stryker would rewrite the file of this name by an interface that TypeScript 7 no longer has.
  tsconfigFile: "none",
  tempDirName: ".mutation/sandbox",
  ignorePatterns: [
    "/.mutation",
    "/.next",
    "/.site-build",
    "/site",
    "/public",
    "/tests/mutation/node_modules",
  ],
  incremental: true,
  incrementalFile: ".mutation/incremental.json",
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: ".mutation/mutation.json" },
  clearTextReporter: { reportTests: false },
  allowConsoleColors: false,
  thresholds: { high: 95, low: 85, break: 85 },
};
