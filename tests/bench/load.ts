import path from "node:path";
import autocannon from "autocannon";
import { readOptions, run, UsageError } from "@/lib/cli/arguments.mjs";
import { bin, build, exitCode, root, step } from "@/lib/cli/setup.mjs";
import { getIndex } from "@/lib/load";
import { type Server, serve } from "../browser/serve";
import { formatTable, median } from "./figures";
import { addressesOf } from "./load-addresses";
import { residentSet } from "./resident-set";

/** What stands for nothing: a page of the same framework with one heading, made for each request. */
const empty = path.join(root, "tests/bench/empty");

/** `npm run load`: 0 every request was answered and the memory stayed, 1 not so, 2 cannot run. */
run(async () => {
  const { seconds, connections } = readLoadOptions();
  await build();
  await step("Building an empty page", async () => {
    // Turbopack would give it the instrumentation and the proxy of the project around it.
    const { code, output } = await exitCode(bin("next"), ["build", empty, "--webpack"]);
    if (code !== 0) throw new UsageError(output);
  });
  const addresses = addressesOf(await getIndex());
  const ours = await serve();
  const nothing = await serve(empty);
  try {
    const shoot = (server: Server, paths: readonly string[], duration: number) =>
      autocannon({
        url: server.address,
        connections,
        duration,
        // In seconds: a busy machine is no failure.
        timeout: 60,
        requests: paths.map((path) => ({ path })),
      });
    const paths = addresses.map(({ path }) => path);
    // What is made once and kept is made before anything counts.
    await step("Warming up", async () => {
      await shoot(ours, paths, 5);
      await shoot(nothing, ["/"], 5);
    });
    const memory = [await residentSet(ours.pid)];
    const all: readonly autocannon.Result[] = await step(
      `${connections} connections for ${seconds} s over all addresses`,
      async () => {
        const first = await shoot(ours, paths, seconds / 2);
        memory.push(await residentSet(ours.pid));
        const second = await shoot(ours, paths, seconds / 2);
        memory.push(await residentSet(ours.pid));
        return [first, second];
      },
    );
    const failed = all.reduce((sum, { errors, timeouts, non2xx }) => sum + errors + timeouts + non2xx, 0);
    const answered = all.reduce((sum, result) => sum + result.requests.total, 0);
    const each: readonly Rate[] = await step("Each address, between two runs of the empty page", async () => {
      const rates: Rate[] = [];
      for (const { what, path } of addresses) {
        const before = await shoot(nothing, ["/"], 2);
        const { requests } = await shoot(ours, [path], 3);
        const after = await shoot(nothing, ["/"], 2);
        if (before.non2xx + after.non2xx > 0) throw new UsageError("The empty page does not answer.");
        const floor = median([before.requests.average, after.requests.average]);
        rates.push({ what, rate: requests.average, floor });
      }
      return rates;
    });
    process.stdout.write(
      `\n${answered} requests, ${failed} failed. Resident memory at start, middle and end: ${memory.join(", ")} MB.\n\n${formatTable(
        [
          ["Answers a second", "here", "an empty page", "ratio"],
          ...each.map(({ what, rate, floor }) => [
            what,
            rate.toFixed(0),
            floor.toFixed(0),
            (rate / floor).toFixed(2),
          ]),
        ],
      )}\n`,
    );
    const [, middle = 0, end = 0] = memory;
    return failed === 0 && end <= middle * GROWTH_MAX ? 0 : 1;
  } finally {
    await ours.stop();
    await nothing.stop();
  }
});

/** Answers a second of an address, and of the empty page in the same moments. */
interface Rate {
  readonly what: string;
  readonly rate: number;
  readonly floor: number;
}

/** A collector of garbage waits for its time: what grows by more than this from the middle to the end is kept by somebody. */
const GROWTH_MAX = 1.25;

function readLoadOptions() {
  const given = readOptions({
    call: "npm run load --",
    about:
      "Asks a server of this build for pages and files from many connections at once.\nEnds with 0 where every request was answered and the memory stayed, with 1 where not, with 2 where it cannot run.",
    options: {
      seconds: { type: "string", value: "N", default: "30", about: "how long over all addresses" },
      connections: { type: "string", value: "N", default: "50", about: "how many at once" },
    },
  });
  const [seconds = 0, connections = 0] = [given.seconds, given.connections].map(Number);
  if (!Number.isInteger(seconds) || seconds < 2) throw new UsageError("--seconds is a whole number from 2.");
  if (!Number.isInteger(connections) || connections < 1)
    throw new UsageError("--connections is a whole number from 1.");
  return { seconds, connections };
}
