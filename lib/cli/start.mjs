// `npm start`. Node's own modules only: it runs before anything is installed.
import { readOptions, run } from "./arguments.mjs";
import { readServed, servedOptions } from "./served.mjs";
import { bin, build, exitCode, install, isBuilt, run as runProgram, step } from "./setup.mjs";

/** 128 and the number of the signal by which a machine asks programs to end. */
const SIGTERM_CODE = 143;

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
  const { code } = await exitCode(bin("next"), ["start", ...next], { inherit: true });
  // Asked to end, it finishes the requests under way and gives the code of the signal: all went as it should.
  return code === SIGTERM_CODE ? 0 : code;
});
