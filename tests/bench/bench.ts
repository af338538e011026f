import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { readOptions, run, UsageError } from "@/lib/cli/arguments.mjs";
import { build, step } from "@/lib/cli/setup.mjs";
import { CorpusError, corpusDirectory, loadCorpus } from "@/lib/load";
import { type CorpusSizes, carried, checkSizes } from "./corpus-sizes";
import { measureApp } from "./measure-app";
import { writeCorpus } from "./write-corpus";

/**
 * `npm run bench`: writes a made-up corpus, builds the app with it, and prints what its pages weigh and how fast they
 * answer; then the same of the project's own corpus, whose build stays. With `--write` it only writes the made-up corpus.
 * 0 done, 2 cannot run.
 */
run(async () => {
  const size = (name: keyof CorpusSizes) =>
    ({ type: "string", value: "N", about: `of the made-up corpus (else ${carried[name]})` }) as const;
  const { write, ...given } = readOptions({
    call: "npm run bench --",
    about:
      "What the pages weigh and how fast they answer, with a made-up corpus and then with the project's own.",
    options: {
      write: { type: "string", value: "DIR", about: "only write the made-up corpus, to this folder" },
      seed: size("seed"),
      topics: size("topics"),
      measures: size("measures"),
      actors: size("actors"),
      sources: size("sources"),
      recommendations: size("recommendations"),
    },
  });
  const sizes = readSizes(given);
  if (write !== undefined) {
    await writeCorpus(write, sizes);
    return 0;
  }
  const own = corpusDirectory();
  const folder = await mkdtemp(path.join(tmpdir(), "bench-"));
  try {
    await step("Writing the made-up corpus", () => writeCorpus(folder, sizes));
    await bench("The made-up corpus", folder);
  } finally {
    await rm(folder, { recursive: true });
  }
  await bench("The project's own corpus", own);
  return 0;
});

function readSizes(given: Readonly<Record<string, string | undefined>>): CorpusSizes {
  const asked = Object.entries(given).map(([name, value]) => [name, Number(value)] as const);
  const sizes: CorpusSizes = { ...carried, ...Object.fromEntries(asked) };
  try {
    checkSizes(sizes);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  return sizes;
}

/** Builds the app with a corpus, and prints what is measured. */
async function bench(title: string, folder: string): Promise<void> {
  process.env.CORPUS_DIR = folder;
  const result = await loadCorpus(folder);
  if ("problems" in result) throw new CorpusError(result.problems);
  const { corpus } = result.library;
  await build();
  const { recommendations, measures, actors, sources } = corpus;
  process.stdout.write(
    `\n${title}: ${recommendations.length} recommendations, ${measures.length} measures, ${actors.length} actors, ` +
      `${sources.length} sources\n${cpus().length} processors, Node ${process.version}, ` +
      `load before ${loadavg()[0]?.toFixed(1)}\n\n`,
  );
  await measureApp(corpus, (text) => process.stdout.write(text));
}
