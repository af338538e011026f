// `npm start`: on a fresh clone installs, checks the content, builds and serves; again, serves at once. Node's own modules only:
// it runs before anything is installed.
import { bin, build, install, isBuilt, run, step } from "./setup.mjs";

const port = process.env.PORT ?? "3000";

await install();
if (isBuilt()) step("Built already: nothing has changed since");
else {
  await step("Checking the content", () => run(bin("tsx"), ["lib/cli/check.ts"]));
  await build();
}
step(`Serving on http://localhost:${port}`);
await run(bin("next"), ["start", "-p", port], { inherit: true });
