import { readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseDocument } from "yaml";
import { sha256 } from "@/lib/load/files";
import { readVocabulary } from "@/lib/load/read-vocabulary";
import { readSeeds } from "@/lib/load/seeds";
import { readSources } from "@/lib/load/sources";
import type { AuthoredSourceEntry, Seed } from "@/lib/model/authored";
import { isLocated, locateQuote, type QuoteSelector } from "@/lib/model/quote";
import { schemasFor } from "@/lib/model/schemas-of-corpus";
import { codePoints } from "@/lib/model/text";
import { UsageError } from "./arguments.mjs";
import { editSource, sortEntries } from "./edit-source";
import { committedText, movedOffset } from "./former-text";

/**
 * Mends what needs no judgement: the hash of a document that has changed and still has every quote, a hash that is missing,
 * recommendations that do not stand in the order of the document. Everything else of a file stays as it is.
 *
 * @returns what was done, and what was left to a person, a sentence each
 * @throws UsageError where a file cannot be written; each is whole, old or new
 */
export async function fixCorpus(folder: string): Promise<readonly string[]> {
  const { sources, ids } = await readSources(folder, schemasFor(await readVocabulary(folder)));
  const { seeds } = await readSeeds(folder, ids, new Map());
  const said: string[] = [];
  for (const source of sources) {
    const seed = seeds.get(source.id);
    if (!seed) continue;
    const location = path.join(folder, source.file);
    const before = await readFile(location, "utf8");
    const fixed = await fixSource(folder, source, seed, before);
    said.push(...fixed.said);
    if (fixed.yaml === before) continue;
    await writeAtomic(location, fixed.yaml).catch((error: Error) => {
      throw new UsageError(`Cannot write ${location}: ${error.message}. It is as it was.`);
    });
  }
  return said.length > 0 ? said : ["Nothing to fix."];
}

interface Fixed {
  readonly yaml: string;
  readonly said: readonly string[];
}

async function fixSource(
  folder: string,
  source: AuthoredSourceEntry,
  seed: Seed,
  before: string,
): Promise<Fixed> {
  const said: string[] = [];
  let yaml = before;
  const places = locateEntries(source, seed.text);
  if (source.sha256 !== seed.sha256) {
    const lost = places.filter((place) => place.start === undefined).length;
    if (!source.whole || lost > 0) {
      const why = source.whole
        ? `${lost} of its quotes are not found any more`
        : "not all of its entries can be read";
      return { yaml, said: [`${source.file}: the hash of ${seed.file} was left as it is, since ${why}.`] };
    }
    const { pages, notes } = await followText(folder, source, seed, places);
    yaml = editSource(yaml, { sha256: seed.sha256, pages });
    said.push(
      `${source.file}: states the hash of ${seed.file} as it is now; all ${places.length} quotes are found.`,
      ...notes,
    );
  }
  const original = await missingOriginalHash(folder, before);
  if (original !== undefined) {
    yaml = editSource(yaml, { originalSha256: original });
    said.push(`${source.file}: states the hash of its original.`);
  }
  const starts = source.recommendations.map((_, entry) =>
    Math.min(...places.filter((place) => place.entry === entry).map(({ start }) => start ?? Number.NaN)),
  );
  const order = starts.map((_, at) => at).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  const isKnown = source.whole && starts.every(Number.isFinite);
  if (isKnown && order.some((at, index) => at !== index)) {
    const sorted = sortEntries(yaml, "recommendations", order);
    if (sorted !== yaml)
      said.push(`${source.file}: its recommendations stand in the order of the document now.`);
    yaml = sorted;
  }
  return { yaml, said };
}

/** The hash of the original of a source that names one and states no hash. */
async function missingOriginalHash(folder: string, yaml: string): Promise<string | undefined> {
  const original: unknown = parseDocument(yaml).toJS()?.original;
  if (typeof original !== "object" || original === null || !("file" in original)) return undefined;
  if ("sha256" in original && original.sha256 !== null) return undefined;
  const bytes = await readFile(path.join(folder, "seeds", path.basename(String(original.file)))).catch(
    () => undefined,
  );
  return bytes && sha256(bytes);
}

interface PlacedQuote {
  /** Which recommendation; undefined for a passage that was set aside. */
  readonly entry: number | undefined;
  readonly selector: QuoteSelector;
  /** In code points; undefined where it is not found. */
  readonly start: number | undefined;
}

function locateEntries({ recommendations, setAside }: AuthoredSourceEntry, text: string): PlacedQuote[] {
  const points = codePoints(text);
  const locate = (selector: QuoteSelector, entry: number | undefined): PlacedQuote => {
    const result = locateQuote(text, selector, points);
    return { entry, selector, start: isLocated(result) ? result.start : undefined };
  };
  return [
    ...recommendations.flatMap(({ value }, entry) =>
      value.quotes.map((quote) => locate(typeof quote === "string" ? { exact: quote } : quote, entry)),
    ),
    ...setAside.map(({ value }) => locate(value, undefined)),
  ];
}

/** Says what moved, and moves the beginnings of pages along, where Git has the text as it was. */
async function followText(
  folder: string,
  source: AuthoredSourceEntry,
  seed: Seed,
  places: readonly PlacedQuote[],
): Promise<{ readonly pages: readonly number[] | undefined; readonly notes: readonly string[] }> {
  const pages = source.head?.original?.pages;
  const former = await committedText(folder, seed.file);
  if (former === undefined || sha256(former) !== source.sha256) {
    const note = pages
      ? [
          "  Its pages were left as they are, since Git does not have the text as it was: see whether they are still right.",
        ]
      : [];
    return { pages: undefined, notes: note };
  }
  const points = codePoints(former);
  const moved = places.filter(({ selector, start }) => {
    const was = locateQuote(former, selector, points);
    return isLocated(was) && was.start !== start;
  }).length;
  return {
    pages: pages?.map((offset) => movedOffset(former, seed.text, offset)),
    notes: [
      `  ${moved} of them stand at another place than before${pages ? ", and the pages were moved along" : ""}.`,
    ],
  };
}

/** Writes a file so that it is always whole: what was there before, or all that is new. */
async function writeAtomic(location: string, content: string): Promise<void> {
  const passing = `${location}.${process.pid}.tmp`;
  try {
    await writeFile(passing, content, { flag: "wx" });
    await rename(passing, location);
  } catch (error) {
    await rm(passing, { force: true });
    throw error;
  }
}
