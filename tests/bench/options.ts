import { readOptions, UsageError } from "@/lib/cli/arguments";
import { type CorpusSizes, carried, checkSizes } from "./corpus-sizes";

export const usage = `Measures this app with a made-up corpus, beside other tables in the same browser.

npm run bench -- [--rounds N] [--against DIR] [--only list,matrix,headings] [SIZES]
npm run bench -- --write DIR [SIZES]

--rounds N     how often each page is visited, in an order that chance gives (6)
--against DIR  another checkout of this project, with its own build of the same corpus, whose matrix and headings are
               measured in the same rounds; to build it: npm run bench -- --write CORPUS, then in that checkout
               CORPUS_DIR=CORPUS npx next build
--only PARTS   some of: list (beside the peers), matrix, headings
--write DIR    only writes the made-up corpus
SIZES          --recommendations, --measures, --actors, --sources, --topics, --seed of the made-up corpus

The report is Markdown. 0 done, 2 cannot run.
`;

export const parts = ["list", "matrix", "headings"] as const;

export interface Options {
  readonly help: boolean;
  readonly rounds: number;
  readonly against: string | undefined;
  readonly chosen: readonly string[];
  readonly write: string | undefined;
  readonly sizes: CorpusSizes;
}

/**
 * The options of the bench as they were given.
 *
 * @throws UsageError for one that is unknown, or a value that cannot be
 */
export function readBenchOptions(): Options {
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
  const { help = false, rounds = "6", against, only = parts.join(), write, ...sizes } = given;
  if (!/^[1-9]\d*$/.test(rounds)) throw new UsageError(`--rounds is a whole number from 1, not "${rounds}".`);
  const chosen = only.split(",");
  const unknown = chosen.find((part) => !(parts as readonly string[]).includes(part));
  if (unknown !== undefined) throw new UsageError(`--only is some of ${parts.join(", ")}, not "${unknown}".`);
  return { help, rounds: Number(rounds), against, chosen, write, sizes: readSizes(sizes) };
}

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
