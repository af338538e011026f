import { writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { loadCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";
import { renderExport } from "@/lib/view/export/export";
import { exportFormats, exportShapes } from "@/lib/view/export/export-format";
import { oneOf, readOptions, run, UsageError } from "./arguments.mjs";
import { corpusFolder, corpusOption } from "./corpus-folder";
import { formatProblems } from "./report";

/** `npm run export`: the same bytes as the address of the same name. 0 written, 1 the corpus has problems, 2 cannot run. */
run(async () => {
  const options = readOptions({
    call: "npm run --silent export --",
    about:
      "Writes the file that the address of the same name gives.\nEnds with 0 where it is written, 1 where the corpus has problems, 2 where it cannot run.",
    options: {
      corpus: corpusOption,
      shape: { type: "string", value: "SHAPE", default: "recommendations", about: exportShapes.join(", ") },
      format: { type: "string", value: "FORMAT", default: "csv", about: exportFormats.join(", ") },
      query: {
        type: "string",
        value: "QUERY",
        default: "",
        about: 'what stands after the ? of an address, such as "stance=for&voice=own"',
      },
      out: { type: "string", value: "FILE", about: "where to write it; else it goes to standard output" },
    },
  });
  const shape = oneOf("shape", options.shape, exportShapes);
  const format = oneOf("format", options.format, exportFormats);
  const result = await loadCorpus(corpusFolder(options.corpus));
  if ("problems" in result) {
    process.stderr.write(formatProblems(result.problems, "text"));
    return 1;
  }
  const index = indexCorpus(result.library.corpus);
  const file = await renderExport(index, shape, format, new URLSearchParams(options.query));
  if ("error" in file) throw new UsageError(file.error);
  const chunks = Readable.from(file.chunks, { objectMode: true });
  if (options.out === undefined) await print(chunks);
  else await save(options.out, chunks);
  return 0;
});

/** Whoever reads may stop early, as `head` does: that is no fault. */
async function print(chunks: Readable): Promise<void> {
  try {
    await pipeline(chunks, process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}

async function save(file: string, chunks: Readable): Promise<void> {
  try {
    await writeFile(file, chunks);
  } catch (error) {
    throw new UsageError(`Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
