import { writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { loadCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";
import { renderExport } from "@/lib/view/export/export";
import { exportFormats, exportShapes } from "@/lib/view/export/export-format";
import { corpusOption, oneOf, readOptions, run, UsageError } from "./arguments.mjs";
import { corpusFolder } from "./corpus-folder";
import { withoutProblems } from "./report";

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
  const { library } = withoutProblems(await loadCorpus(corpusFolder(options.corpus)));
  const index = indexCorpus(library.corpus);
  const file = await renderExport(index, shape, format, new URLSearchParams(options.query));
  if ("error" in file) throw new UsageError(file.error);
  const chunks = Readable.from(file.chunks, { objectMode: true });
  if (options.out === undefined)
    await pipeline(chunks, process.stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
      // Whoever reads may stop early, as `head` does: that is no fault.
      if (error.code !== "EPIPE") throw error;
    });
  else
    await writeFile(options.out, chunks).catch((error: Error) => {
      throw new UsageError(`Cannot write ${options.out}: ${error.message}`);
    });
  return 0;
});
