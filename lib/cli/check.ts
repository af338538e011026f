import { existsSync } from "node:fs";
import path from "node:path";
import { corpusDirectory, loadCorpus } from "@/lib/load";
import { oneOf, readOptions, run, UsageError } from "./arguments";
import { formatProblems, reportFormats } from "./report";
import { formatSummary } from "./summary";

/** `npm run check`: 0 no problem, 1 problems (all listed), 2 cannot run. */
run(async () => {
  const options = readOptions({ corpus: { type: "string" }, format: { type: "string", default: "text" } });
  const format = oneOf("format", options.format, reportFormats);
  const directory = options.corpus === undefined ? corpusDirectory() : path.resolve(options.corpus);
  if (!existsSync(path.join(directory, "content")))
    throw new UsageError(`There is no folder ${directory}/content.`);
  const result = await loadCorpus(directory);
  const problems = "problems" in result ? result.problems : [];
  process.stdout.write(formatProblems(problems, format));
  if ("library" in result && format === "text") process.stdout.write(formatSummary(result.library));
  return problems.length === 0 ? 0 : 1;
});
