import type { Authored, Entry, Path, Report } from "./authored";
import { prepareText } from "./prepared-text";
import { isLocated, locateQuote, type QuoteSelector } from "./quote";
import { explainFailure } from "./quote-remedy";
import { quoteSchema } from "./schema";

/** Looks for the quotes of recommendations and passages that were refused for another reason, so that none hides another. */
export function checkRefusedQuotes(authored: Authored, report: Report): void {
  for (const { id, file, sha256, refused } of authored.sources) {
    const seed = authored.seeds.get(id);
    const quotes = [
      ...refused.recommendations.flatMap(quotesOf),
      ...refused.setAside.flatMap(({ value, path }) => selectorOf(passageOf(value), path)),
    ];
    if (!seed || seed.sha256 !== sha256 || quotes.length === 0) continue;
    const text = prepareText(seed.text);
    for (const { selector, path } of quotes) {
      const result = locateQuote(text.text, selector, text.points());
      if (isLocated(result)) continue;
      const { places: _, ...problem } = explainFailure(result, selector, { ...text, file: seed.file });
      report({ ...problem, at: authored.placeOf(file, path) });
    }
  }
}

interface PlacedSelector {
  readonly selector: QuoteSelector;
  readonly path: Path;
}

function quotesOf({ value, path }: Entry<unknown>): readonly PlacedSelector[] {
  const quotes = typeof value === "object" && value !== null && "quotes" in value ? value.quotes : undefined;
  if (!Array.isArray(quotes)) return [];
  return quotes.flatMap((quote, index) => selectorOf(quote, [...path, "quotes", index]));
}

/** What of a passage that was set aside says where it stands. */
function passageOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const names = ["exact", "prefix", "suffix"];
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

/** The selector where it has the right shape; what has another has been reported. */
function selectorOf(quote: unknown, path: Path): readonly PlacedSelector[] {
  const { data } = quoteSchema.safeParse(quote);
  if (data === undefined) return [];
  return [{ selector: typeof data === "string" ? { exact: data } : data, path }];
}
