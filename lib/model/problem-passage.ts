import type { Authored, Entry } from "./authored";
import { prepareText } from "./prepared-text";
import type { Problem } from "./problem";
import { occurrences } from "./quote";
import { quoteSchema } from "./schema";

/** A place in the document of a source, in code points. */
export interface Passage {
  readonly source: string;
  readonly start: number;
}

/**
 * Finds the passage that a problem concerns: the place at which it stands in a document, or the first quote that can be found
 * of the entry in which it stands.
 */
export function passageFinder(authored: Authored): (problem: Problem) => Passage | undefined {
  const texts = new Map(
    [...authored.seeds].flatMap(([id, seed]) => (seed ? [[id, prepareText(seed.text)] as const] : [])),
  );
  return ({ file, line, column }) => {
    for (const { id, file: coding, recommendations, setAside, refused } of authored.sources) {
      const text = texts.get(id);
      if (!text) continue;
      if (file === authored.seeds.get(id)?.file)
        return { source: id, start: text.points().fromUnits(offsetOf(text.text, line, column)) };
      if (file !== coding) continue;
      const entries: readonly Entry<unknown>[] = [
        ...recommendations,
        ...setAside,
        ...refused.recommendations,
        ...refused.setAside,
      ];
      const at = (entry: Entry<unknown>) => authored.placeOf(file, entry.path).line;
      const before = entries.filter((entry) => at(entry) <= line).sort((a, b) => at(b) - at(a));
      const [place] = quotesOf(before[0]?.value).flatMap((quote) => occurrences(text.text, quote));
      return place && { source: id, start: text.points().fromUnits(place.start) };
    }
    return undefined;
  };
}

/** UTF-16 offset of a place, whose line and column count from 1. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}

/** The quotes of an entry that have the right shape, whatever else is wrong with it. */
function quotesOf(value: unknown) {
  const fields = new Map<string, unknown>(
    typeof value === "object" && value !== null ? Object.entries(value) : [],
  );
  const { exact, prefix, suffix } = Object.fromEntries(fields);
  const quotes: unknown = fields.get("quotes") ?? [{ exact, prefix, suffix }];
  return (Array.isArray(quotes) ? quotes : []).flatMap((quote) => {
    const { data } = quoteSchema.safeParse(quote);
    return data === undefined ? [] : [typeof data === "string" ? { exact: data } : data];
  });
}
