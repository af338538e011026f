import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { loadCorpus } from "@/lib/load";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";
import { renderExport } from "@/lib/view/export/export";
import { exportShapes, formatsOf } from "@/lib/view/export/export-format";
import { corpusOption, readOptions, run, UsageError } from "./arguments.mjs";
import { corpusFolder } from "./corpus-folder";
import { insertPolicies } from "./insert-policies";
import { withoutProblems } from "./report";
import { bin, exitCode, step } from "./setup.mjs";
import { readBase } from "./site/base";
import { copyCode, siteCode } from "./site/code";
import { leaveOut } from "./site/leave-out";
import { checkTarget, replaceSite } from "./site/target";

/** `npm run site`: the whole site as files. 0 written, 1 the corpus has problems, 2 cannot run. */
run(async () => {
  const options = readOptions({
    call: "npm run site --",
    about:
      "Writes the whole site as files, for any host that answers /x with the file x.html.\nEnds with 0 where it is written, 1 where the corpus has problems, 2 where it cannot run.",
    options: {
      corpus: corpusOption,
      out: { type: "string", value: "DIR", default: "site", about: "the folder to write, which must be new" },
      base: {
        type: "string",
        value: "PATH",
        about:
          "the folder of the host in which the site will stand, such as /river (else the path of `site`)",
      },
    },
  });
  const folder = corpusFolder(options.corpus);
  const target = path.resolve(options.out);
  await checkTarget(target);
  const { corpus } = withoutProblems(await loadCorpus(folder)).library;
  const base = readBase(options.base, corpus.meta.site);
  await copyCode();
  await step("Building the pages", () => build(folder, base));
  const made = path.join(siteCode, "out");
  await leaveOut(made, path.join(siteCode, ".next/prerender-manifest.json"));
  // A workbook is packed by workers, which a browser starts from a text in its memory.
  await insertPolicies(made, ["worker-src blob:"]);
  await step("Writing the tables", () => writeTables(made, indexCorpus(corpus)));
  await replaceSite(made, target);
  const files = await readdir(target, { recursive: true, withFileTypes: true });
  const count = files.filter((entry) => entry.isFile()).length;
  step(`Wrote ${count} files to ${target}, to stand at ${base === "" ? "the root of a host" : base}`);
  return 0;
});

async function build(corpus: string, base: string): Promise<void> {
  const env = {
    CORPUS_DIR: corpus,
    NODE_ENV: "production",
    NEXT_PUBLIC_STATIC_SITE: "1",
    NEXT_PUBLIC_BASE_PATH: base,
  };
  const { code, output } = await exitCode(bin("next"), ["build", siteCode], { env });
  if (code !== 0) throw new UsageError(`${output}\nThe pages could not be built.`);
}

/** Writes every table of the whole corpus in every format, under the names that a server answers. */
async function writeTables(folder: string, index: CorpusIndex): Promise<void> {
  for (const shape of exportShapes) {
    for (const format of formatsOf(shape)) {
      const file = await renderExport(index, shape, format, new URLSearchParams());
      if ("error" in file) throw new Error(`${shape}.${format}: ${file.error}`);
      const chunks = Readable.from(file.chunks, { objectMode: true });
      await writeFile(path.join(folder, `${shape}.${format}`), chunks);
    }
  }
}
