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
  for (const [title, command, args] of checks)
    results.push({ title, ...(await check(title, command, args)) });
  await build();
  results.push({ title: "Build", code: isBuilt() ? 0 : 1, passed: 0, failed: 0 });
  const browser = vitest("browser");
  results.push({ title: "Browser tests", ...(await check("Browser tests", ...browser)) });
  const second = vitest("second");
  results.push({ title: "A second corpus", ...(await check("Browser tests on a second corpus", ...second)) });
  results.push({
    title: "Tests of a static site",
    ...(await check("Tests of a static site", ...vitest("site"))),
  });
  const firefox = findFirefox();
  if (firefox === undefined) step("Firefox tests skipped: no Firefox");
  else {
    const env = { FIREFOX_PATH: firefox };
    results.push({ title: "Firefox tests", ...(await check("Firefox tests", ...vitest("firefox"), env)) });
  }

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
    return { code, passed: number("passed"), failed: number("failed") };
  });
}
