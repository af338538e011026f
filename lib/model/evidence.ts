import type { Authored, AuthoredSourceEntry, Path, Report, Seed } from "./authored";
import type { Recommendation, SetAside } from "./corpus";
import { coverage } from "./coverage";
import { nearestPassage, nearestWord } from "./near";
import { excerpt } from "./problem";
import { isLocated, locateQuote, type Quote, type QuoteSelector } from "./quote";
import { markerFinder } from "./sentence";
import { lineAt } from "./text";

/** What the seeds prove: the located quotes of each recommendation, by id, and the passages set aside, by source. */
export interface Evidence {
  readonly quotes: ReadonlyMap<string, Recommendation["quotes"]>;
  readonly setAside: ReadonlyMap<string, readonly SetAside[]>;
}

/** Joins each source to its seed, and locates every quote and every passage that was set aside. */
export function checkEvidence(authored: Authored, report: Report): Evidence {
  checkPairs(authored, report);
  const quotes = new Map<string, readonly Quote[]>();
  const setAside = new Map<string, readonly SetAside[]>();
  for (const source of authored.sources) {
    const seed = authored.seeds.get(source.id);
    // Against a seed that is not the one that was coded, every quote would be a problem; the hash is the one to mend.
    if (!seed || seed.sha256 !== source.value.sha256) continue;
    const located = locateAll(source, seed, authored, report);
    for (const [id, found] of located.quotes) quotes.set(id, found);
    setAside.set(source.id, located.setAside);
    checkAsides(source, located, authored, report);
    if (authored.whole && source.value.coded.complete)
      checkSentences(source, seed, located, authored, report);
  }
  return { quotes, setAside };
}

function checkPairs(authored: Authored, report: Report): void {
  const sourceIds = new Set(authored.sources.map(({ id }) => id));
  for (const source of authored.sources) {
    const seed = authored.seeds.get(source.id);
    if (!seed) {
      const near = nearestWord(source.id, authored.seeds.keys());
      report({
        code: "seed-missing",
        at: authored.placeOf(source.file, []),
        value: `seeds/${source.id}.txt`,
        message: `There is no seeds/${source.id}.txt.`,
        remedy: near ? `Did you mean to name this file ${near}.yaml?` : "Add the document under that name.",
      });
    } else if (seed.sha256 !== source.value.sha256) {
      report({
        code: "seed-changed",
        at: authored.placeOf(source.file, ["sha256"]),
        value: source.value.sha256,
        message: `${seed.file} has SHA-256 ${seed.sha256}, not the one stated.`,
        remedy:
          "Put the original bytes back; or, if the document is meant to change, check every quote and state the new hash.",
      });
    }
  }
  if (!authored.whole) return; // a source that was refused would make its seed look like an orphan
  for (const [id, seed] of authored.seeds) {
    if (sourceIds.has(id)) continue;
    report({
      code: "seed-orphan",
      at: { file: seed.file, line: 1, column: 1 },
      value: seed.file,
      message: `There is no content/sources/${id}.yaml for ${seed.file}.`,
      remedy: "Add the source, or remove the document.",
    });
  }
}

interface Located {
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
  readonly setAside: readonly SetAside[];
}

function locateAll(source: AuthoredSourceEntry, seed: Seed, authored: Authored, report: Report): Located {
  const locate = (selector: QuoteSelector, path: Path): Quote | undefined => {
    const result = locateQuote(seed.text, selector);
    if (isLocated(result)) return result;
    const at = authored.placeOf(source.file, path);
    const value = excerpt(selector.exact);
    if (result.kind === "missing") {
      report({
        code: "quote-missing",
        at,
        value,
        message: `Not found in ${seed.file}: "${value}"${contextOf(selector)}.`,
        remedy: nearHint(seed, selector),
      });
    } else {
      const hints = result.hints.map(({ offset, context }) => {
        const [key, words] = Object.entries(context)[0] ?? ["prefix", ""];
        return `line ${lineAt(seed.text, offset)}: ${key}: ${JSON.stringify(words)}`;
      });
      report({
        code: "quote-ambiguous",
        at,
        value,
        message: `Found ${hints.length} times in ${seed.file}: "${value}"${contextOf(selector)}.`,
        remedy: `Say which one is meant. ${hints.join("; ")}.`,
      });
    }
    return undefined;
  };

  const quotes = new Map<string, readonly Quote[]>();
  for (const { value, path } of source.recommendations) {
    const found: Quote[] = [];
    value.quotes.forEach((quote, index) => {
      const quotePath = [...path, "quotes", index];
      const place = locate(typeof quote === "string" ? { exact: quote } : quote, quotePath);
      if (!place) return;
      if (found.some(({ start, end }) => start === place.start && end === place.end)) {
        report({
          code: "quote-repeated",
          at: authored.placeOf(source.file, quotePath),
          value: excerpt(place.exact),
          message: `"${value.id}" quotes this passage twice: "${excerpt(place.exact)}".`,
          remedy: "Remove one of the two.",
        });
      } else found.push(place);
    });
    quotes.set(value.id, found);
  }
  const setAside = source.setAside.flatMap(({ value, path }) => {
    const place = locate(value, path);
    return place ? [{ ...place, reason: value.reason }] : [];
  });
  return { quotes, setAside };
}

function contextOf({ prefix, suffix }: QuoteSelector): string {
  const parts = [];
  if (prefix !== undefined) parts.push(`after ${JSON.stringify(prefix)}`);
  if (suffix !== undefined) parts.push(`before ${JSON.stringify(suffix)}`);
  return parts.length === 0 ? "" : ` ${parts.join(" and ")}`;
}

function nearHint(seed: Seed, selector: QuoteSelector): string {
  const hasContext = selector.prefix !== undefined || selector.suffix !== undefined;
  if (hasContext && seed.text.includes(selector.exact)) {
    return "The exact text is there, but not with this prefix and suffix: correct or remove them.";
  }
  const near = nearestPassage(seed.text, selector.exact);
  if (!near) return "Copy the words from the document; nothing in it is near.";
  const words = near.sameWords ? "the same words with other characters between them" : "the nearest passage";
  return `Line ${lineAt(seed.text, near.offset)} has ${words}: ${JSON.stringify(near.exact)}.`;
}

function checkAsides(
  source: AuthoredSourceEntry,
  located: Located,
  authored: Authored,
  report: Report,
): void {
  const quoted = [...located.quotes.values()].flat();
  for (const aside of located.setAside) {
    // A quote may touch the sentence; what is set aside as a whole must not be evidence as a whole.
    const quote = quoted.find(({ start, end }) => start <= aside.start && end >= aside.end);
    if (!quote) continue;
    const entry = source.setAside.find(({ value }) => value.exact === aside.exact);
    report({
      code: "aside-quoted",
      at: authored.placeOf(source.file, entry?.path ?? ["setAside"]),
      value: excerpt(aside.exact),
      message: `Set aside as "${aside.reason}", and quoted as well: "${excerpt(aside.exact)}".`,
      remedy: "Remove it from setAside, or remove the quote.",
    });
  }
}

function checkSentences(
  source: AuthoredSourceEntry,
  seed: Seed,
  located: Located,
  authored: Authored,
  report: Report,
): void {
  const markers = authored.markers.map(({ value }) => value);
  const markerOf = markerFinder(markers, source.value.language);
  for (const sentence of coverage(seed.text, source.value.language, located)) {
    if (sentence.state !== "context") continue;
    const marker = markerOf(sentence.text);
    if (marker === undefined) continue;
    report({
      code: "sentence-open",
      at: { file: seed.file, line: lineAt(seed.text, sentence.start), column: 1 },
      value: excerpt(sentence.text),
      message: `Holds "${marker}" and is neither quoted nor set aside: "${excerpt(sentence.text)}".`,
      remedy: `Quote it in ${source.file}, or add it to setAside there, with a reason.`,
    });
  }
}
