import { doubleMarks, foldText, foldWithOrigins, type Range } from "@/lib/model/fold-text";

/*
 * Text search: case and diacritics do not matter, several words mean all of them, "in quotes" means the phrase. Words
 * match anywhere, also inside longer ones, so that "bridge" finds "bridges".
 */

/** The words and phrases of a search, as they were written; those that fold to the same are one. */
export function readTerms(input: string): readonly string[] {
  const terms = new Map<string, string>();
  for (const [, phrase, word] of input.matchAll(PHRASE_OR_WORD)) {
    const term = (phrase ?? word ?? "").trim().replace(/\s+/g, " ");
    const folded = foldText(term).trim();
    if (folded !== "" && !terms.has(folded)) terms.set(folded, term);
  }
  return [...terms.values()];
}

const PHRASE_OR_WORD = new RegExp(
  `[${doubleMarks}]([^${doubleMarks}]*)[${doubleMarks}]?|([^\\s${doubleMarks}]+)`,
  "g",
);

/** What has to be found: each term, folded. An empty list matches everything. */
export function parseSearch(input: string): readonly string[] {
  return readTerms(input).map((term) => foldText(term).trim());
}

/** Where the terms stand in a text as it is written: whole characters, sorted, without overlaps. */
export function matchRanges(text: string, terms: readonly string[]): readonly Range[] {
  if (terms.length === 0) return [];
  const { folded, originOf } = foldWithOrigins(text);
  const found: Range[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + 1)) {
      found.push(originOf({ start: at, end: at + term.length }));
    }
  }
  found.sort((a, b) => a.start - b.start);
  const merged: Range[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
