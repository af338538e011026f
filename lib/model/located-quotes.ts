import type { Authored, AuthoredSourceEntry, Entry, Path, Report } from "./authored";
import { checkChapters, readTest } from "./chapters";
import type { Recommendation, SetAside } from "./corpus";
import { coverage } from "./coverage";
import { findMarkers, markersFor } from "./markers";
import { checkOriginals } from "./originals";
import { type PreparedText, prepareText } from "./prepared-text";
import { excerpt } from "./problem";
import { isLocated, locateQuote, type Quote, type QuoteSelector } from "./quote";
import { explainCuts } from "./quote-cut";
import { explainFailure } from "./quote-remedy";
import { checkPairs } from "./seed-pairs";

/** What the seeds prove: the located quotes of each recommendation, by id, and the passages set aside, by source. */
export interface Evidence {
  readonly quotes: ReadonlyMap<string, Recommendation["quotes"]>;
  readonly setAside: ReadonlyMap<string, readonly SetAside[]>;
}

/** Joins each source to its seed, and locates every quote and every passage that was set aside. */
export function checkEvidence(authored: Authored, report: Report): Evidence {
  checkPairs(authored, report);
  checkOriginals(authored, report);
  const quotes = new Map<string, readonly Quote[]>();
  const setAside = new Map<string, readonly SetAside[]>();
  for (const source of authored.sources) {
    const seed = authored.seeds.get(source.id);
    // Against a seed that is not the one that was coded, every quote would be a problem; the hash is the one to mend.
    if (!seed || seed.sha256 !== source.sha256) continue;
    const document: Document = { ...prepareText(seed.text), source, file: seed.file, authored, report };
    const located = locateAll(document);
    for (const [id, found] of located.quotes) quotes.set(id, found);
    setAside.set(
      source.id,
      located.setAside.map(({ quote, entry }) => ({ ...quote, reason: entry.value.reason })),
    );
    checkAsides(document, located);
    checkSentences(document, located);
  }
  return { quotes, setAside };
}

/** A seed with the source that quotes it. */
interface Document extends PreparedText {
  /** Path of the seed. */
  readonly file: string;
  readonly source: AuthoredSourceEntry;
  readonly authored: Authored;
  readonly report: Report;
}

interface Located {
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
  readonly setAside: readonly {
    readonly quote: Quote;
    readonly entry: AuthoredSourceEntry["setAside"][number];
  }[];
  /** Where quotes that could not be located may have been meant to stand. */
  readonly meant: readonly Quote[];
}

function locateAll(document: Document): Located {
  const { source } = document;
  const meant: Quote[] = [];
  const locate = (selector: QuoteSelector, path: Path): Quote | undefined => {
    const result = locateQuote(document.text, selector, document.points());
    const at = document.authored.placeOf(source.file, path);
    if (isLocated(result)) {
      const cut = explainCuts(result, document);
      if (cut) document.report({ ...cut, at });
      return result;
    }
    const { places, ...problem } = explainFailure(result, selector, document);
    document.report({ ...problem, at });
    meant.push(...places);
    return undefined;
  };
  const quotes = new Map<string, readonly Quote[]>();
  for (const entry of source.recommendations) {
    const found = entry.value.quotes.map((quote, index) =>
      locate(typeof quote === "string" ? { exact: quote } : quote, [...entry.path, "quotes", index]),
    );
    checkRepeated(document, entry, found);
    const earlier = quotes.get(entry.value.id) ?? []; // of an id that is used twice, which is reported elsewhere
    quotes.set(entry.value.id, [...earlier, ...found.filter((quote) => quote !== undefined)]);
  }
  const setAside = source.setAside.flatMap((entry) => {
    const quote = locate(entry.value, entry.path);
    return quote ? [{ quote, entry }] : [];
  });
  return { quotes, setAside, meant };
}

function checkRepeated(
  { source, authored, report }: Document,
  { value, path }: Entry<{ readonly id: string }>,
  found: readonly (Quote | undefined)[],
): void {
  const seen = new Set<string>();
  found.forEach((quote, index) => {
    if (!quote) return;
    const stretch = `${quote.start}-${quote.end}`;
    if (seen.has(stretch)) {
      report({
        code: "quote-repeated",
        at: authored.placeOf(source.file, [...path, "quotes", index]),
        value: excerpt(quote.exact),
        message: `"${value.id}" quotes this passage twice: "${excerpt(quote.exact)}".`,
        remedy: "Remove one of the two.",
      });
    }
    seen.add(stretch);
  });
}

function checkAsides({ source, authored, report }: Document, located: Located): void {
  const quoted = [...located.quotes.values()].flat();
  const seen = new Set<string>();
  for (const { quote: aside, entry } of located.setAside) {
    const stretch = `${aside.start}-${aside.end}`;
    if (seen.has(stretch)) {
      report({
        code: "quote-repeated",
        at: authored.placeOf(source.file, entry.path),
        value: excerpt(aside.exact),
        message: `This passage is set aside twice: "${excerpt(aside.exact)}".`,
        remedy: "Remove one of the two, and keep the reason that holds.",
      });
    }
    seen.add(stretch);
    // A quote may touch the sentence; what is set aside as a whole must not be evidence as a whole.
    if (!quoted.some(({ start, end }) => start <= aside.start && end >= aside.end)) continue;
    report({
      code: "aside-quoted",
      at: authored.placeOf(source.file, entry.path),
      value: excerpt(aside.exact),
      message: `Set aside as "${excerpt(entry.value.reason)}", and quoted as well: "${excerpt(aside.exact)}".`,
      remedy: "Remove it from setAside, or remove the quote.",
    });
  }
}

/** In what has been coded completely of a source, every sentence with a marker must be quoted or set aside. */
function checkSentences({ source, text, file, placeOf, authored, report }: Document, located: Located): void {
  if (!source.head) return;
  const { language, coded } = source.head;
  checkChapters(source, text, authored, report);
  if (!coded.complete && coded.chapters === undefined) return;
  const all = authored.markers.map(({ value }) => value);
  const markers = markersFor(all, language);
  if (markers.length === 0 && authored.markersWhole) {
    const others = [...new Set(all.map((marker) => marker.language))].join(", ");
    report({
      code: "markers-missing",
      at: authored.placeOf(source.file, ["language"]),
      value: language,
      message: `content/markers.yaml has no marker for "${language}", so that no sentence of this source could be checked.`,
      remedy: `Add words that mark recommendations in "${language}" (there are some for: ${others || "no language"}), or say "complete: false".`,
    });
  }
  // The quotes of what was refused are not known, and every sentence that they cover would seem to be open.
  if (!source.whole) return;
  const handled = [...located.setAside.map(({ quote }) => quote), ...located.meant];
  const sentences = coverage(text, language, { quotes: located.quotes, setAside: handled });
  const found = findMarkers(text, sentences, markers);
  const isRead = readTest(text, coded);
  for (const [at, sentence] of sentences.entries()) {
    const marker = found[at];
    if (marker === undefined || sentence.state !== "context" || !isRead(sentence.start)) continue;
    report({
      code: "sentence-open",
      at: { file, ...placeOf(sentence.start) },
      value: excerpt(sentence.text),
      message: `Holds the marker "${marker}" and is neither quoted nor set aside: "${excerpt(sentence.text)}".`,
      remedy: `Quote it in ${source.file}, or add it to setAside there, with a reason.`,
    });
  }
}
