/**
 * Hints for messages: the nearest id, the nearest passage. They never decide anything: a quote that is only near is not
 * in the source.
 */

/** The closest of the candidates, or none where nothing is close enough to be what was meant. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A third of the letters wrong, and at least two, is as far as a slip of the keyboard goes.
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance in UTF-16 units, or `limit` where it is at least that. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit);
}

/** A passage that resembles a quote. */
export interface NearPassage {
  /** The characters of the text. */
  readonly exact: string;
  /** UTF-16 offset in the text. */
  readonly offset: number;
  /** Whether the two differ only in white space, quotation marks, dashes or case. */
  readonly sameWords: boolean;
}

/** Share of a quote's words that a passage must hold to be worth showing. */
const WORTH_SHOWING = 0.6;

/** The passage of the text that has most of the quote's words in a stretch of its length, or none that is worth showing. */
export function nearestPassage(text: string, quote: string): NearPassage | undefined {
  const wanted = words(quote);
  const found = words(text);
  if (wanted.length === 0 || found.length === 0) return undefined;
  const width = Math.min(wanted.length, found.length);
  const missing = countEach(wanted.map((word) => word.key));
  let shared = 0;
  const add = (key: string) => {
    const left = missing.get(key);
    if (left === undefined) return;
    if (left > 0) shared++;
    missing.set(key, left - 1);
  };
  const remove = (key: string) => {
    const left = missing.get(key);
    if (left === undefined) return;
    if (left >= 0) shared--;
    missing.set(key, left + 1);
  };
  let best = { shared: 0, at: 0 };
  found.forEach((word, index) => {
    add(word.key);
    const leaving = found[index - width];
    if (leaving) remove(leaving.key);
    if (shared > best.shared) best = { shared, at: Math.max(0, index - width + 1) };
  });
  if (best.shared / wanted.length < WORTH_SHOWING) return undefined;
  const first = found[best.at];
  const last = found[Math.min(best.at + width, found.length) - 1];
  if (!first || !last) return undefined;
  const same = wanted.every((word, index) => word.key === found[best.at + index]?.key);
  return { exact: text.slice(first.start, last.end), offset: first.start, sameWords: same };
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function words(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    key: match[0].normalize("NFKD").toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function countEach(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
