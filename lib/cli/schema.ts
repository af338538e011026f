import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { readVocabulary } from "@/lib/load/read-vocabulary";
import { contentFilesFor, toJsonSchema } from "@/lib/model/json-schema";
import { corpusOption, readOptions, run } from "./arguments.mjs";
import { corpusFolder } from "./corpus-folder";

const SCHEMAS = ".vscode/schemas";

/** `npm run schema`: writes the JSON Schemas by which editors complete and check `content/`. 0 written, 2 cannot run. */
run(async () => {
  const options = readOptions({
    call: "npm run schema --",
    about: `Writes to ${SCHEMAS} the schemas by which editors complete and check content/, with the words of corpus.yaml.`,
    options: { corpus: corpusOption },
  });
  const folder = corpusFolder(options.corpus);
  await mkdir(path.join(folder, SCHEMAS), { recursive: true });
  for (const { name, schema } of contentFilesFor(await readVocabulary(folder))) {
    const file = path.join(folder, SCHEMAS, `${name}.json`);
    await writeFile(file, `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`);
    process.stdout.write(`Wrote ${file}\n`);
  }
  return 0;
});
