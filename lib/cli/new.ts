import path from "node:path";
import { corpusDirectory } from "@/lib/load";
import { readOptions, run, UsageError } from "./arguments.mjs";
import { corpusOption } from "./corpus-folder";
import { GIT_ATTRIBUTES } from "./new-files";
import { addSource } from "./new-source";

/** `npm run new`: a further document, in this corpus or in one that it begins. 0 written, 2 cannot run. */
run(async () => {
  const options = readOptions({
    call: "npm run new --",
    about:
      "Copies a document, a plain text in UTF-8, and writes a file to fill in; where there is no corpus yet, the others too.\nEnds with 0 where it is written, 2 where it cannot run; nothing is ever written over.",
    options: {
      source: { type: "string", value: "ID", about: "id of the source: lower case words joined by hyphens" },
      seed: { type: "string", value: "FILE", about: "the document" },
      corpus: { ...corpusOption, about: "the folder of the corpus, which may be a new one (or CORPUS_DIR)" },
    },
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
