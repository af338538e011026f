import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { contentFiles, toJsonSchema } from "@/lib/model/json-schema";
import { readOptions, run } from "./arguments.mjs";

const folder = ".vscode/schemas";

/** `npm run schema`: writes the JSON Schemas by which editors complete and check `content/`. 0 written, 2 cannot run. */
run(async () => {
  readOptions({
    call: "npm run schema --",
    about: `Writes to ${folder} the schemas by which editors complete and check content/.`,
    options: {},
  });
  await mkdir(folder, { recursive: true });
  for (const { name, schema } of contentFiles) {
    const file = path.join(folder, `${name}.json`);
    await writeFile(file, `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`);
    process.stdout.write(`Wrote ${file}\n`);
  }
  return 0;
});
