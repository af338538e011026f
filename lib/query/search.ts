/**
 * Text search: case and diacritics do not matter, several words mean all of them, "in quotes" means the phrase. Words
 * match anywhere, also inside longer ones, so that "sanction" finds "sanctions".
 */

/** A text without case, diacritics and the variants of quotation marks and dashes. May change its length. */
export function foldText(text: string): string {
  return foldWithOrigins(text).folded;
}

/** What has to be found: each term, folded. An empty list matches everything. */
export function parseSearch(input: string): readonly string[] {
  const terms: string[] = [];
  for (const [, phrase, word] of foldText(input).matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const term = (phrase ?? word ?? "").trim().replace(/\s+/g, " ");
    if (term !== "" && !terms.includes(term)) terms.push(term);
  }
  return terms;
}

/** A stretch of a text in UTF-16 units; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the terms stand in a text as it is written: sorted, without overlaps. */
export function matchRanges(text: string, terms: readonly string[]): readonly Range[] {
  if (terms.length === 0) return [];
  const { folded, origins } = foldWithOrigins(text);
  const found: Range[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      const start = origins[at];
      const end = origins[at + term.length];
      if (start !== undefined && end !== undefined) found.push({ start, end });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Range[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

/** The folded text, and for each of its units the unit of the original that it comes from; one more for the end. */
function foldWithOrigins(text: string): { readonly folded: string; readonly origins: readonly number[] } {
  let folded = "";
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const unit of foldCharacter(character)) {
      folded += unit;
      for (let i = 0; i < unit.length; i++) origins.push(at);
    }
    at += character.length;
  }
  origins.push(at);
  return { folded, origins };
}

function foldCharacter(character: string): string {
  if (/[“”„«»]/.test(character)) return '"';
  if (/[‘’‚]/.test(character)) return "'";
  if (/[‐‑‒–—]/.test(character)) return "-";
  if (/\s/.test(character)) return " ";
  return character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
