import { loadCorpus } from "@/lib/load";
import { loadSecondCoding } from "@/lib/load/second-coding";
import { isError } from "@/lib/model/problem";
import { corpusOption, oneOf, readOptions, run } from "./arguments.mjs";
import { corpusFolder } from "./corpus-folder";
import { finishInterrupted } from "./finish-interrupted";
import { fixCorpus } from "./fix-corpus";
import { formatProblems, reportFormats } from "./report";
import { formatSummary } from "./summary";

/** `npm run check`: 0 no problem but warnings, 1 problems (all listed), 2 cannot run. */
run(async () => {
  const options = readOptions({
    call: "npm run check --",
    about:
      "Lists every problem of the content with file, line, column and remedy.\nEnds with 0 where there is none but warnings, 1 where there is one, 2 where it cannot run.",
    options: {
      corpus: corpusOption,
      fix: {
        type: "boolean",
        about: "mend first what needs no judgement: hashes of documents whose quotes are all found, order",
      },
      format: { type: "string", value: "FORMAT", default: "text", about: reportFormats.join(", ") },
    },
  });
  const format = oneOf("format", options.format, reportFormats);
  const folder = corpusFolder(options.corpus);
  await finishInterrupted(folder);
  if (options.fix) {
    const said = await fixCorpus(folder);
    // Programs read problems from standard output, and nothing else.
    (format === "text" ? process.stdout : process.stderr).write(said.map((line) => `${line}\n`).join(""));
  }
  const result = await loadCorpus(folder);
  // The second coding is held against the corpus, and can be only where that has no problem.
  const second = "library" in result ? await loadSecondCoding(folder, result.library) : result;
  const warnings = "warnings" in result ? result.warnings : [];
  const problems = [...warnings, ...("problems" in second ? second.problems : [])];
  process.stdout.write(formatProblems(problems, format));
  if ("library" in result && format === "text") process.stdout.write(formatSummary(result.library));
  return problems.some(isError) ? 1 : 0;
});
