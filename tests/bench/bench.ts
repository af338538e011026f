import path from "node:path";
import { chromium } from "playwright-core";
import { run } from "@/lib/cli/arguments.mjs";
import { build, root, step } from "@/lib/cli/setup.mjs";
import { CorpusError, loadCorpus } from "@/lib/load";
import { launchChromium } from "../browser/launch-chromium";
import { serve } from "../browser/serve";
import { readBenchOptions } from "./options";
import { buildPeers, servePeers } from "./peer-pages";
import { report } from "./report";
import { writeCorpus } from "./write-corpus";

/** `npm run bench`: 0 done, 2 cannot run. No time that is measured makes it fail. */
run(async () => {
  const { rounds, against, chosen, write, sizes } = readBenchOptions();
  if (write !== undefined) {
    await writeCorpus(write, sizes);
    return 0;
  }

  // At the same place each time, so that a build that is there already serves again.
  const folder = path.join(root, "node_modules/.cache/bench-corpus");
  process.env.CORPUS_DIR = folder;
  await step("Writing the made-up corpus", () => writeCorpus(folder, sizes));
  const result = await loadCorpus(folder);
  if ("problems" in result) throw new CorpusError(result.problems);
  const { corpus } = result.library;
  await build();
  await step("Building the peers", buildPeers);

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
    await report({
      browser: await chromium.connect(launched.wsEndpoint()),
      corpus,
      rounds,
      chosen,
      ours: ours.address,
      against: theirs?.address,
      peers: peers.contestants,
      say: (text) => process.stdout.write(text),
    });
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
  return 0;
});
