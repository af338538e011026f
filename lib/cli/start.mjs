// `npm start`. Node's own modules only: it runs before anything is installed.
import { readOptions, run } from "./arguments.mjs";
import { readServed, servedOptions } from "./served.mjs";
import { bin, build, install, isBuilt, run as runProgram, step } from "./setup.mjs";

run(async () => {
  const options = readOptions({
    call: "npm start --",
    about:
      "On a fresh clone installs, checks the content, builds, and serves; the next time it serves at once.\nEnds with 2 where it cannot run.",
    options: servedOptions,
  });
  const { next, address } = await readServed(options);
  await install();
  if (isBuilt()) step("Built already: nothing has changed since");
  else {
    await step("Checking the content", () => runProgram(bin("tsx"), ["lib/cli/check.ts"]));
    await build();
  }
  step(`Serving on ${address}`);
  await runProgram(bin("next"), ["start", ...next], { inherit: true });
  return 0;
});
