import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { readOptions, run } from "@/lib/cli/arguments.mjs";
import { exitCode, install, run as runProgram, step } from "@/lib/cli/setup.mjs";

const folder = import.meta.dirname;

/** `npm run mutation`: 0 the tests notice enough faults, 1 not so, 2 cannot run. */
run(async () => {
  const { only } = readOptions({
    call: "npm run mutation --",
    about:
      "Puts small faults into lib/model and lib/query, one at a time, and says which of them no unit test notices.\nWhat has not changed since the last run is not run again. 0 where 85 of 100 faults are noticed, 1 where fewer are, 2 cannot run.",
    options: {
      only: {
        type: "string",
        value: "FILES",
        about: "some of the files, such as lib/query/pivot.ts,lib/model/quote.ts",
      },
    },
  });
  await install();
  await installStryker();
  const program = path.join(folder, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const words = [
    "run",
    path.join(folder, "stryker.config.mjs"),
    ...(only === undefined ? [] : ["--mutate", only]),
  ];
  const { code } = await exitCode(process.execPath, [program, ...words], { inherit: true });
  return code;
});

/** Installs the packages by their own lock file, unless that has been done. */
async function installStryker(): Promise<void> {
  const [lock, installed] = ["package-lock.json", "node_modules/.package-lock.json"].map((file) =>
    path.join(folder, file),
  ) as [string, string];
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  await step("Installing Stryker", () =>
    runProgram(npm, ["ci", "--no-audit", "--no-fund", "--prefix", folder]),
  );
}
