import { loadCorpus } from "@/lib/load";
import { oneOf, readOptions, run } from "./arguments";
import { corpusFolder } from "./corpus-folder";
import { formatProblems, reportFormats } from "./report";
import { formatSummary } from "./summary";

/** `npm run check`: 0 no problem, 1 problems (all listed), 2 cannot run. */
run(async () => {
  const options = readOptions({ corpus: { type: "string" }, format: { type: "string", default: "text" } });
  const format = oneOf("format", options.format, reportFormats);
  const result = await loadCorpus(corpusFolder(options.corpus));
  const problems = "problems" in result ? result.problems : [];
  process.stdout.write(formatProblems(problems, format));
  if ("library" in result && format === "text") process.stdout.write(formatSummary(result.library));
  return problems.length === 0 ? 0 : 1;
});
