import type { Library, Recommendation, SetAside, Source, SourceText } from "@/lib/model/corpus";
import { isLocated, locateQuote, type QuoteSelector } from "@/lib/model/quote";
import { buildCorpus } from "../build-corpus";

type Selector = string | QuoteSelector;

interface CodingSketch {
  /** What each recommendation quotes, by its id. */
  readonly quotes?: Readonly<Record<string, readonly Selector[]>>;
  /** The reason for each passage that is set aside, by its words. */
  readonly aside?: Readonly<Record<string, string>>;
  readonly source?: Partial<Source>;
  readonly recommendations?: Readonly<Record<string, Partial<Recommendation>>>;
}

export interface CodedSource {
  readonly recommendations: readonly Recommendation[];
  readonly text: SourceText;
  readonly library: Library;
}

/** A library of one document, with what is coded in it. */
export function codedSource(
  text: string,
  { quotes = {}, aside = {}, source, recommendations: details = {} }: CodingSketch = {},
): CodedSource {
  const locate = (selector: Selector) => {
    const place = locateQuote(text, typeof selector === "string" ? { exact: selector } : selector);
    if (!isLocated(place)) throw new Error(`${JSON.stringify(selector)} is ${place.kind}.`);
    return place;
  };
  const built = buildCorpus({
    sources: [{ id: "source", ...source }],
    recommendations: Object.keys(quotes).map((id) => ({ id, ...withoutQuotes(details[id]) })),
  });
  const recommendations = built.recommendations.map(
    (each): Recommendation => ({ ...each, quotes: (quotes[each.id] ?? []).map(locate) }),
  );
  const setAside = Object.entries(aside).map(([exact, reason]): SetAside => ({ ...locate(exact), reason }));
  const sourceText: SourceText = { text, setAside, lines: {} };
  const corpus = { ...built, recommendations };
  return {
    recommendations,
    text: sourceText,
    library: {
      corpus,
      texts: { [corpus.sources[0]?.id ?? "source"]: sourceText },
      markers: [{ marker: "must", language: "en", reason: "obligation" }],
      moved: [],
      releases: [],
    },
  };
}

function withoutQuotes(details: Partial<Recommendation> = {}) {
  const { quotes: _, ...others } = details;
  return others;
}
