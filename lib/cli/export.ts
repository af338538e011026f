import { writeFile } from "node:fs/promises";
import path from "node:path";
import { corpusDirectory, loadCorpus } from "@/lib/load";
import { indexCorpus } from "@/lib/query/corpus-index";
import { exportFormats, exportShapes, renderExport } from "@/lib/view/export";
import { oneOf, readOptions, run, UsageError } from "./arguments";
import { formatProblems } from "./report";

/** `npm run export`: the same bytes as the address of the same name. 0 written, 1 the corpus has problems, 2 cannot run. */
run(async () => {
  const options = readOptions({
    corpus: { type: "string" },
    shape: { type: "string", default: "recommendations" },
    format: { type: "string", default: "csv" },
    query: { type: "string", default: "" },
    out: { type: "string" },
  });
  const shape = oneOf("shape", options.shape, exportShapes);
  const format = oneOf("format", options.format, exportFormats);
  const result = await loadCorpus(
    options.corpus === undefined ? corpusDirectory() : path.resolve(options.corpus),
  );
  if ("problems" in result) {
    process.stderr.write(formatProblems(result.problems, "text"));
    return 1;
  }
  const file = renderExport(
    indexCorpus(result.library.corpus),
    shape,
    format,
    new URLSearchParams(options.query),
  );
  if ("error" in file) throw new UsageError(file.error);
  if (options.out === undefined) process.stdout.write(file.body);
  else await writeFile(options.out, file.body);
  return 0;
});
