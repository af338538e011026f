// `npm test`: every check of the project, one after the other, and one summary. Goes on after a failure, so that one run tells all.
import { rmSync } from "node:fs";
import path from "node:path";
import { readOptions, run } from "./arguments.mjs";
import { findFirefox } from "./find-firefox.mjs";
import { bin, build, exitCode, install, isBuilt, root, step } from "./setup.mjs";

const vitest = (project) => [
  bin("vitest"),
  ["run", "--config", "tests/vitest.config.ts", "--project", project],
];

const checks = [
  ["Format and lint", bin("biome"), ["check", "--error-on-warnings"]],
  ["Types of routes", bin("next"), ["typegen"]],
  ["Types", bin("tsc"), ["--noEmit"]],
  ["Unit tests", ...vitest("unit")],
  ["Content check", bin("tsx"), ["lib/cli/check.ts"]],
  ["Content tests", ...vitest("content")],
];

const afterBuild = [
  ["Browser tests", ...vitest("browser")],
  ["Browser tests on a second corpus", ...vitest("second")],
  ["Tests of a static site", ...vitest("site")],
];

run(async () => {
  readOptions({
    call: "npm test --",
    about:
      "Every check of code and content, one after the other, in a browser too, in Firefox where there is one, and one summary.\nEnds with 0 where all pass, 1 where one fails.",
    options: {},
  });
  await install();
  // Those of the last `npm run dev` would name routes that are gone since.
  rmSync(path.join(root, ".next/dev/types"), { recursive: true, force: true });
  const results = [];
  for (const each of checks) results.push(await check(...each));
  await build();
  results.push({ title: "Build", code: isBuilt() ? 0 : 1, passed: 0, failed: 0 });
  for (const each of afterBuild) results.push(await check(...each));
  const firefox = findFirefox();
  if (firefox === undefined) step("Firefox tests skipped: no Firefox");
  else results.push(await check("Firefox tests", ...vitest("firefox"), { FIREFOX_PATH: firefox }));

  const failed = results.filter(({ code }) => code !== 0);
  process.stdout.write("\nSummary\n");
  for (const { title, code, passed } of results) {
    process.stdout.write(
      `  ${code === 0 ? "ok    " : "FAILED"}  ${title}${passed > 0 ? `, ${passed} tests` : ""}\n`,
    );
  }
  if (firefox === undefined) process.stdout.write("  skipped: no Firefox\n");
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
  return failed.length === 0 ? 0 : 1;
});

/** Runs one check; shows what it says where it fails. */
async function check(title, command, args, env = {}) {
  return step(title, async () => {
    const { code, output } = await exitCode(command, args, { env: { NO_COLOR: "1", ...env } });
    if (code !== 0) process.stdout.write(output);
    const [, line = ""] = /^\s*Tests\s+(.*)$/m.exec(output) ?? [];
    const number = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
    return { title, code, passed: number("passed"), failed: number("failed") };
  });
}
