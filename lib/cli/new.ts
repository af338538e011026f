import path from "node:path";
import { corpusDirectory } from "@/lib/load";
import { readOptions, run, UsageError } from "./arguments";
import { GIT_ATTRIBUTES } from "./new-files";
import { addSource } from "./new-source";

/** `npm run new`: a further document, in this corpus or in one that it begins. 0 written, 2 cannot run. */
run(async () => {
  const options = readOptions({
    source: { type: "string" },
    seed: { type: "string" },
    corpus: { type: "string" },
  });
  const { source, seed, corpus } = options;
  if (source === undefined || seed === undefined)
    throw new UsageError("Say which: npm run new -- --source ID --seed FILE [--corpus DIR]");
  const folder = corpus === undefined ? corpusDirectory() : path.resolve(corpus);
  const files = await addSource(folder, source, seed);
  for (const file of files) process.stdout.write(`Wrote ${path.join(folder, file)}\n`);
  if (files.includes("content/corpus.yaml") && !files.includes(".gitattributes"))
    process.stdout.write(`Kept .gitattributes as it is. It should hold these lines:\n${GIT_ATTRIBUTES}`);
  const where = corpus === undefined ? "" : ` -- --corpus ${corpus}`;
  process.stdout.write(`Fill in what has no value, then: npm run check${where}\n`);
  return 0;
});
