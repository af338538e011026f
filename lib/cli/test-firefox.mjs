// `npm run test:firefox`: the core paths of the app in Firefox. Builds what is not built.
import { readOptions, run, UsageError } from "./arguments.mjs";
import { findFirefox, howToInstallFirefox } from "./find-firefox.mjs";
import { bin, build, exitCode, install, step } from "./setup.mjs";

run(async () => {
  readOptions({
    call: "npm run test:firefox --",
    about:
      "The core paths of the app in the Firefox of this machine: the one that FIREFOX_PATH names, else the first that is found.\nEnds with 0 where all pass, 1 where one fails, 2 where there is no Firefox.",
    options: {},
  });
  const firefox = findFirefox();
  if (firefox === undefined) throw new UsageError(howToInstallFirefox);
  await install();
  await build();
  step(`Testing in ${firefox}`);
  const args = ["run", "--config", "tests/vitest.config.ts", "--project", "firefox"];
  const { code } = await exitCode(bin("vitest"), args, { inherit: true, env: { FIREFOX_PATH: firefox } });
  return code;
});
