import { readOptions, UsageError } from "@/lib/cli/arguments.mjs";
import { type CorpusSizes, carried, checkSizes } from "./corpus-sizes";

export const parts = ["list", "matrix", "headings"] as const;

export interface Options {
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
  const size = (name: keyof CorpusSizes) =>
    ({ type: "string", value: "N", about: `of the made-up corpus (else ${carried[name]})` }) as const;
  const given = readOptions({
    call: "npm run bench --",
    about:
      "Measures this app with a made-up corpus, beside other tables in the same browser. The report is Markdown. 0 done, 2 cannot run.",
    options: {
      rounds: {
        type: "string",
        value: "N",
        about: "how often each page is visited, in an order that chance gives (else 6)",
      },
      against: {
        type: "string",
        value: "DIR",
        about:
          "another checkout of this project with its own build of the same corpus (--write), whose matrix and headings are measured too",
      },
      only: { type: "string", value: "PARTS", about: `some of ${parts.join(", ")}` },
      write: { type: "string", value: "DIR", about: "only write the made-up corpus, to this folder" },
      seed: size("seed"),
      topics: size("topics"),
      measures: size("measures"),
      actors: size("actors"),
      sources: size("sources"),
      recommendations: size("recommendations"),
    },
  });
  const { rounds = "6", against, only = parts.join(), write, ...sizes } = given;
  if (!/^[1-9]\d*$/.test(rounds)) throw new UsageError(`--rounds is a whole number from 1, not "${rounds}".`);
  const chosen = only.split(",");
  const unknown = chosen.find((part) => !(parts as readonly string[]).includes(part));
  if (unknown !== undefined) throw new UsageError(`--only is some of ${parts.join(", ")}, not "${unknown}".`);
  return { rounds: Number(rounds), against, chosen, write, sizes: readSizes(sizes) };
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
