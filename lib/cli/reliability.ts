import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { loadCorpus } from "@/lib/load";
import { loadSecondCoding } from "@/lib/load/second-coding";
import { freezeCodings, writeOpenAdjudications } from "@/lib/load/write-codings";
import type { Library } from "@/lib/model/corpus";
import { computeReliability } from "@/lib/model/reliability/reliability";
import { corpusOption, oneOf, readOptions, run, UsageError } from "./arguments.mjs";
import { corpusFolder } from "./corpus-folder";
import { formatReliability, reliabilityFormats } from "./reliability-report";
import { withoutProblems } from "./report";

/**
 * `npm run reliability`: how far the coding agrees with an independent second one, before and after adjudication.
 * `--open` prints the disagreements on which nothing has been decided, as entries for adjudication.yaml.
 * `--freeze` keeps the coding as it stands, to be compared later. 0 done, 1 the corpus has problems, 2 cannot run.
 */
run(async () => {
  const options = readOptions({
    call: "npm run reliability --",
    about:
      "How far the coding agrees with an independent second one, before and after adjudication.\nEnds with 0 where that is done, 1 where the corpus has problems, 2 where it cannot run.",
    options: {
      corpus: corpusOption,
      format: { type: "string", value: "FORMAT", default: "text", about: reliabilityFormats.join(", ") },
      open: {
        type: "boolean",
        default: false,
        about: "print what nobody has decided yet, as entries for adjudication.yaml",
      },
      freeze: {
        type: "boolean",
        default: false,
        about: "keep the coding as it stands, to be compared later",
      },
    },
  });
  const format = oneOf("format", options.format, reliabilityFormats);
  const folder = corpusFolder(options.corpus);
  const { library } = withoutProblems(await loadCorpus(folder));
  if (options.freeze) return freeze(folder, library);
  const { secondCoding } = withoutProblems(await loadSecondCoding(folder, library));
  const reliability = computeReliability(library, secondCoding);
  process.stdout.write(
    options.open
      ? writeOpenAdjudications(library, reliability.audit)
      : formatReliability(reliability, format),
  );
  return 0;
});

/** Writes what is not there yet. What has been kept once is never written again: it would no longer be what it was. */
async function freeze(folder: string, library: Library): Promise<number> {
  const kept: string[] = [];
  for (const { file, text } of freezeCodings(library)) {
    const location = path.join(folder, file);
    try {
      await mkdir(path.dirname(location), { recursive: true });
      await writeFile(location, text, { flag: "wx" });
      process.stdout.write(`Wrote ${file}\n`);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== "EEXIST") throw new UsageError(`Cannot write ${file}: ${message}`);
      kept.push(file);
    }
  }
  if (kept.length > 0) throw new UsageError(`Kept as they are, since they exist: ${kept.join(", ")}`);
  return 0;
}
