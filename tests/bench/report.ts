import { cpus, loadavg } from "node:os";
import type { Browser } from "playwright-core";
import type { Corpus } from "@/lib/model/corpus";
import { seededRandom } from "../random";
import { findHeading, list, matrix } from "./app";
import { type Contestant, visit } from "./contestant";
import { compareTable, formatTable, type Metric, median, p95, ratio, slowest } from "./figures";
import { arrivals, timeHeading } from "./measure-headings";
import { measureList } from "./measure-list";
import { measureMatrix } from "./measure-matrix";
import { wordsOf } from "./plain-scan";
import { inRounds } from "./rounds";

interface Bench {
  readonly browser: Browser;
  readonly corpus: Corpus;
  readonly rounds: number;
  /** What is measured: list, matrix, headings. */
  readonly chosen: readonly string[];
  /** The addresses at which the present build is served, and another of the app. */
  readonly ours: string;
  readonly against: string | undefined;
  readonly peers: readonly Contestant[];
  /** Takes the report piece by piece. */
  readonly say: (text: string) => void;
}

/** Words that are typed in one visit; other words in each round, the same for all contestants. */
const WORDS = 4;

type OfList = Awaited<ReturnType<typeof measureList>>;
type OfMatrix = Awaited<ReturnType<typeof measureMatrix>>;

const ofBoth: readonly Metric<OfMatrix>[] = [
  { name: "Keystroke", of: ({ keystrokes }) => median(keystrokes) },
  { name: "Slowest keystroke", of: ({ keystrokes }) => slowest(keystrokes) },
  { name: "Far jump", of: ({ jumps }) => median(jumps) },
  { name: "Frame while scrolling, 95 of 100", of: ({ frames }) => p95(frames) },
];
const ofList: readonly Metric<OfList>[] = [
  ...ofBoth,
  { name: "Click that sorts", of: ({ sorts }) => median(sorts) },
  { name: "Keystroke while sorted", of: ({ sorted }) => median(sorted) },
];

/** Measures what was chosen, and says it as tables in Markdown. */
export async function report(bench: Bench): Promise<void> {
  const { corpus, rounds, chosen, say } = bench;
  const { recommendations, measures, actors, sources } = corpus;
  say(
    `${recommendations.length} made-up recommendations on ${measures.length} measures by ${actors.length} actors in ` +
      `${sources.length} documents; medians of ${rounds} rounds; ${cpus().length} processors, Node ${process.version}, ` +
      `Chromium ${bench.browser.version()}, load before ${loadavg()[0]?.toFixed(1)}. ` +
      "In brackets: the time of the first column as a multiple of this one.\n",
  );
  if (chosen.includes("list")) say(`\nThe list\n\n${await describeList(bench)}`);
  if (chosen.includes("matrix")) say(`\nThe matrix\n\n${await describeMatrix(bench)}`);
  if (chosen.includes("headings")) say(`\nFirst visible heading\n\n${await describeHeadings(bench)}`);
}

async function describeList({ browser, corpus, rounds, ours, peers }: Bench): Promise<string> {
  const app = { name: "This app", address: `${ours}/recommendations`, parts: list, heading: findHeading };
  const words = wordsOf(corpus, rounds * (WORDS + 1));
  const measured = await inRounds("List", rounds, seededRandom(1), [app, ...peers], (contestant, round) =>
    visit(browser, contestant, (page) =>
      measureList(page, contestant, corpus, words.slice(round * (WORDS + 1), (round + 1) * (WORDS + 1))),
    ),
  );
  const all = [...measured].map(([{ name }, times]) => [name, times] as const);
  const again = all.pop()?.[1] ?? [];
  const floor = all.at(-1)?.[1] ?? [];
  const noise = ofList.map(({ of }) => ratio(again.map(of), floor.map(of)));
  return (
    `${formatTable([...compareTable(ofList, all), blankRow(all)])}\n` +
    `The floor is measured twice in each round: the second time took ${Math.min(...noise).toFixed(2)} to ` +
    `${Math.max(...noise).toFixed(2)} of the first. Differences within that say nothing.\n`
  );
}

async function describeMatrix({ browser, corpus, rounds, ours, against }: Bench): Promise<string> {
  const words = wordsOf(corpus, rounds * WORDS);
  const builds = toBuilds(ours, against).map(({ name, address }) => {
    return { name, address: `${address}/`, parts: matrix, heading: findHeading };
  });
  const measured = await inRounds("Matrix", rounds, seededRandom(2), builds, (contestant, round) =>
    visit(browser, contestant, (page) =>
      measureMatrix(page, contestant, corpus, words.slice(round * WORDS, (round + 1) * WORDS)),
    ),
  );
  const all = [...measured].map(([{ name }, times]) => [name, times] as const);
  return formatTable([...compareTable(ofBoth, all), blankRow(all)]);
}

async function describeHeadings({ browser, corpus, rounds, ours, against }: Bench): Promise<string> {
  const builds = toBuilds(ours, against);
  const paths = arrivals(corpus);
  const measured = await inRounds("Headings", rounds, seededRandom(3), builds, async ({ address }) => {
    const times = new Map<string, number>();
    for (const arrival of paths) times.set(arrival.path, await timeHeading(browser, address, arrival));
    return times;
  });
  const metrics = paths.map(({ path }) => {
    return { name: path, of: (times: ReadonlyMap<string, number>) => times.get(path) ?? Number.NaN };
  });
  return formatTable(
    compareTable(
      metrics,
      [...measured].map(([{ name }, times]) => [name, times]),
    ),
  );
}

function toBuilds(ours: string, against: string | undefined) {
  const other = against === undefined ? [] : [{ name: "The other build", address: against }];
  return [{ name: "This app", address: ours }, ...other];
}

function blankRow(all: readonly (readonly [name: string, rounds: readonly OfMatrix[]])[]): readonly string[] {
  const counts = all.map(([, rounds]) => {
    const frames = rounds.reduce((sum, round) => sum + round.frames.length, 0);
    return `${rounds.reduce((sum, round) => sum + round.blank, 0)} of ${frames}`;
  });
  return ["Frames with something not drawn yet", ...counts];
}
