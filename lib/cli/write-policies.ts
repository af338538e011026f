import { readOptions, run } from "./arguments.mjs";
import { insertPolicies } from "./insert-policies";

/** The second step of `npm run build`: writes into each page that was built which of its scripts may run. */
run(async () => {
  const { pages } = readOptions({
    call: "npx tsx lib/cli/write-policies.ts",
    about: "Writes into each page of a build which of its scripts may run.",
    options: {
      pages: { type: "string", value: "DIR", default: ".next/server/app", about: "the folder of the pages" },
    },
  });
  await insertPolicies(pages);
  return 0;
});
