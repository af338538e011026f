/**
 * The option that was meant, where one is near enough: a third of its letters may be wrong, or two. For lists of a few
 * short names, before anything is installed; everything else asks the model for the nearest word.
 *
 * @param {string} word
 * @param {readonly string[]} options
 * @returns {string | undefined}
 */
export function nearestOption(word, options) {
  const [nearest] = options
    .map((option) => ({ option, distance: distanceBetween(word.slice(0, 40), option) }))
    .filter(({ option, distance }) => distance <= Math.max(2, option.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return nearest?.option;
}

/** Levenshtein distance. */
function distanceBetween(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const letter of a) {
    const next = [row[0] + 1];
    for (let at = 1; at <= b.length; at++)
      next.push(Math.min(row[at] + 1, next[at - 1] + 1, row[at - 1] + (letter === b[at - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}
