/** Longer than any id or parameter, in UTF-16 units: what is longer is no slip of the keyboard. */
export const WORD_MAX = 120;
/** More letters wrong than this are no slip either; comparing takes the square of it for each candidate. */
const SLIPS_MAX = 6;

/**
 * The closest of the candidates, or none where nothing is close enough to be what was meant: a hint for a message. For a
 * word longer than `WORD_MAX` the candidates are not looked at.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  if (word === "" || word.length > WORD_MAX) return undefined;
  let best: string | undefined;
  // A third of the letters wrong, and at least two, is as far as a slip of the keyboard goes.
  let bestDistance = Math.min(SLIPS_MAX, Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, bestDistance);
    // Of two letters both may be wrong; then they have nothing in common.
    if (distance < bestDistance && distance < Math.max(word.length, candidate.length)) {
      best = candidate;
      bestDistance = distance;
    }
    if (bestDistance === 0) break;
  }
  return best;
}

/** Levenshtein distance in UTF-16 units, or `limit` where it is at least that. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  // Only what lies within the limit of the diagonal is ever filled in or read, since the rest cannot be less than it.
  let previous: number[] = [];
  let current: number[] = [];
  for (let j = 0; j <= Math.min(b.length, limit); j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - limit + 1);
    const last = Math.min(b.length, i + limit - 1);
    current[first - 1] = first === 1 ? i : limit;
    let least = current[first - 1] ?? limit;
    const letter = a[i - 1];
    for (let j = first; j <= last; j++) {
      const substitution = (previous[j - 1] ?? limit) + (letter === b[j - 1] ? 0 : 1);
      const distance = Math.min(substitution, (previous[j] ?? limit) + 1, (current[j - 1] ?? limit) + 1);
      current[j] = distance;
      least = Math.min(least, distance);
    }
    if (last < b.length) current[last + 1] = limit;
    if (least >= limit) return limit;
    [previous, current] = [current, previous];
  }
  return Math.min(previous[b.length] ?? limit, limit);
}
