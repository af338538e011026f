import { cp, rm } from "node:fs/promises";
import path from "node:path";
import { loadCorpus } from "@/lib/load";
import { corpusOption, readOptions, run, UsageError } from "./arguments.mjs";
import { corpusFolder } from "./corpus-folder";
import { insertPolicies } from "./insert-policies";
import { withoutProblems } from "./report";
import { bin, exitCode, root, step } from "./setup.mjs";

/** Where Next writes a server with the packages that it needs. */
const folder = path.join(root, ".next/standalone");

/** `npm run standalone`: the server as one folder. 0 written, 1 the corpus has problems, 2 cannot run. */
run(async () => {
  const options = readOptions({
    call: "npm run standalone --",
    about:
      "Builds the server as one folder, .next/standalone, which needs nothing but Node: node serve.mjs.\nEnds with 0 where it is written, 1 where the corpus has problems, 2 where it cannot run.",
    options: { corpus: corpusOption },
  });
  const corpus = corpusFolder(options.corpus);
  withoutProblems(await loadCorpus(corpus));
  await rm(folder, { recursive: true, force: true });
  await step("Building", async () => {
    const env = { CORPUS_DIR: corpus, STANDALONE: "1" };
    const { code, output } = await exitCode(bin("next"), ["build"], { env });
    if (code !== 0) throw new UsageError(`${output}\nThe server could not be built.`);
    for (const pages of [path.join(root, ".next"), path.join(folder, ".next")])
      await insertPolicies(path.join(pages, "server/app"));
  });
  await step("Putting the folder together", () => complete(corpus));
  step(`Wrote ${folder}`);
  step("Copy it where it is to run, and there: node serve.mjs (PORT and HOST in the environment say where)");
  return 0;
});

/** What Next leaves to others: the files that browsers fetch, and what this app reads while it runs. */
async function complete(corpus: string): Promise<void> {
  // The loader takes files by patterns, for which Next takes the corpora of the tests along.
  await rm(path.join(folder, "tests"), { recursive: true, force: true });
  const copies = [
    [path.join(root, ".next/static"), ".next/static"],
    [path.join(root, "public"), "public"],
    [path.join(root, "lib/cli/standalone/serve.mjs"), "serve.mjs"],
    [path.join(corpus, "content"), "content"],
    [path.join(corpus, "seeds"), "seeds"],
  ] as const;
  for (const [from, to] of copies)
    await cp(from, path.join(folder, to), { recursive: true, dereference: true, force: true });
}
