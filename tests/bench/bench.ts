import path from "node:path";
import { chromium } from "playwright-core";
import { readOptions, run, UsageError } from "@/lib/cli/arguments";
import { build, root, step } from "@/lib/cli/setup.mjs";
import { CorpusError, loadCorpus } from "@/lib/load";
import { launchChromium } from "../browser/launch-chromium";
import { serve } from "../browser/serve";
import { type CorpusSizes, carried, checkSizes } from "./corpus-sizes";
import { buildPeers, servePeers } from "./peer-pages";
import { report } from "./report";
import { writeCorpus } from "./write-corpus";

const usage = `Measures this app with a made-up corpus, beside other tables in the same browser.

npm run bench -- [--rounds N] [--against DIR] [--only list,matrix,headings] [SIZES]
npm run bench -- --write DIR [SIZES]

--rounds N     how often each page is visited, in an order that chance gives (6)
--against DIR  another checkout of this project, with its own build of the same corpus: its matrix and its headings are
               measured in the same rounds. To make it: npm run bench -- --write CORPUS, then in that checkout
               CORPUS_DIR=CORPUS npx next build
--only WHAT    some of: list (beside the peers), matrix, headings
--write DIR    only writes the made-up corpus
SIZES          --recommendations, --measures, --actors, --sources, --topics, --seed of the made-up corpus

The report is Markdown. 0 done, 2 cannot run.
`;

const parts = ["list", "matrix", "headings"] as const;

run(async () => {
  const text = { type: "string" } as const;
  const given = readOptions({
    help: { type: "boolean" },
    rounds: text,
    against: text,
    only: text,
    write: text,
    seed: text,
    topics: text,
    measures: text,
    actors: text,
    sources: text,
    recommendations: text,
  });
  const { help, rounds = "6", against, only = parts.join(), write, ...asked } = given;
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  const sizes = readSizes(asked);
  if (write !== undefined) {
    await writeCorpus(write, sizes);
    return 0;
  }
  if (!/^[1-9]\d*$/.test(rounds)) throw new UsageError(`--rounds is a whole number from 1, not "${rounds}".`);
  const chosen = only.split(",");
  const unknown = chosen.find((part) => !(parts as readonly string[]).includes(part));
  if (unknown !== undefined) throw new UsageError(`--only is some of ${parts.join(", ")}, not "${unknown}".`);

  // At the same place each time, so that a build that is there already serves again.
  const folder = path.join(root, "node_modules/.cache/bench-corpus");
  process.env.CORPUS_DIR = folder;
  await step("Writing the made-up corpus", () => writeCorpus(folder, sizes));
  const result = await loadCorpus(folder);
  if ("problems" in result) throw new CorpusError(result.problems);
  const { corpus } = result.library;
  await build();
  if (chosen.includes("list")) await step("Building the peers", buildPeers);

  const stops: (() => unknown)[] = [];
  try {
    const ours = await serve();
    stops.push(ours.stop);
    const theirs = against === undefined ? undefined : await serve(path.resolve(against));
    if (theirs) stops.push(theirs.stop);
    const peers = await servePeers(corpus);
    stops.push(peers.stop);
    // At the rate of a screen, every time would be a multiple of 16.7 ms.
    const launched = await launchChromium(["--disable-frame-rate-limit", "--disable-gpu-vsync"]);
    stops.push(() => launched.close());
    const browser = await chromium.connect(launched.wsEndpoint());
    await report({
      browser,
      corpus,
      rounds: Number(rounds),
      chosen,
      ours: ours.address,
      against: theirs?.address,
      peers: peers.contestants,
      say: (piece) => process.stdout.write(piece),
    });
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
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
