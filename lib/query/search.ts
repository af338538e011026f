/**
 * Text search: case and diacritics do not matter, several words mean all of them, "in quotes" means the phrase. Words
 * match anywhere, also inside longer ones, so that "sanction" finds "sanctions".
 */

/**
 * A text without case, diacritics, invisible characters, and the variants of quotation marks, dashes and white space. May
 * change its length.
 */
export function foldText(text: string): string {
  return foldEach(text);
}

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

const DOUBLE = '"“”„‟«»＂';
const PHRASE_OR_WORD = new RegExp(`[${DOUBLE}]([^${DOUBLE}]*)[${DOUBLE}]?|([^\\s${DOUBLE}]+)`, "g");

/** What has to be found: each term, folded. An empty list matches defaultQuery. */
export function parseSearch(input: string): readonly string[] {
  return readTerms(input).map((term) => foldText(term).trim());
}

/** A stretch of a text in UTF-16 units; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the terms stand in a text as it is written: whole characters, sorted, without overlaps. */
export function matchRanges(text: string, terms: readonly string[]): readonly Range[] {
  if (terms.length === 0) return [];
  const { folded, origins } = foldWithOrigins(text);
  const found: Range[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + 1)) {
      const start = origins[at];
      const last = origins[at + term.length - 1];
      if (start === undefined || last === undefined) continue;
      // A character that folds to several units, such as a ligature, is marked as a whole, with the marks that follow it.
      let next = at + term.length;
      while (origins[next] === last) next++;
      found.push({ start, end: origins[next] ?? text.length });
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

/** The folded text, and for each of its units the unit of the original at which the character stands that it comes from. */
function foldWithOrigins(text: string): { readonly folded: string; readonly origins: readonly number[] } {
  const origins: number[] = [];
  const folded = foldEach(text, (part, at) => {
    for (let unit = 0; unit < part.length; unit++) origins.push(at);
  });
  return { folded, origins };
}

/** Folds a text character by character, and tells what each becomes and where it stands; a run of white space is one space. */
function foldEach(text: string, tell?: (part: string, at: number) => void): string {
  const parts: string[] = [];
  let last = "";
  let at = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    if (part !== "" && !(part === " " && last === " ")) {
      parts.push(part);
      tell?.(part, at);
      last = part;
    }
    at += character.length;
  }
  return parts.join("");
}

/** Corpora use few different characters, and folding one is slow. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = foldUnknown(character);
  known.set(character, folded);
  return folded;
}

function foldUnknown(character: string): string {
  if (DOUBLE.includes(character)) return '"';
  if (/[‘’‚‛‹›′ʼ´`]/.test(character)) return "'";
  if (/[‐‑‒–—―−]/.test(character)) return "-";
  if (/\s/.test(character)) return " ";
  const bare = character.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "");
  // By way of upper case, ß is ss and ς is σ.
  const lower = bare.toUpperCase().toLowerCase();
  return STROKED[lower] ?? lower;
}

/** Letters with a stroke have no decomposition, and are typed without it all the same. */
const STROKED: Readonly<Record<string, string>> = { đ: "d", ł: "l", ø: "o" };
