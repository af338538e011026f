import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { hashInlineScripts } from "@/lib/load/script-hashes";
import { insertPolicy } from "@/lib/view/site/content-policy";
import { readOptions, run } from "./arguments.mjs";

/** The second step of `npm run build`: writes into each page that was built which of its scripts may run. */
run(async () => {
  const { pages } = readOptions({
    call: "npx tsx lib/cli/write-policies.ts",
    about: "Writes into each page of a build which of its scripts may run.",
    options: {
      pages: { type: "string", value: "DIR", default: ".next/server/app", about: "the folder of the pages" },
    },
  });
  const names = await readdir(pages, { recursive: true });
  for (const name of names.filter((each) => each.endsWith(".html"))) {
    const file = path.join(pages, name);
    const html = await readFile(file, "utf8");
    await writeFile(file, insertPolicy(html, hashInlineScripts(html)));
  }
  return 0;
});
