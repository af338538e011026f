// `npm run dev`. Node's own modules only: it runs before anything is installed.
import { readOptions, run } from "./arguments.mjs";
import { readServed, servedOptions } from "./served.mjs";
import { bin, install, run as runProgram } from "./setup.mjs";

run(async () => {
  const options = readOptions({
    call: "npm run dev --",
    about: "A server that follows your edits of content/, seeds/ and code, and shows problems as a page.",
    options: servedOptions,
  });
  const { next } = await readServed(options);
  await install();
  await runProgram(bin("next"), ["dev", ...next], { inherit: true });
  return 0;
});
