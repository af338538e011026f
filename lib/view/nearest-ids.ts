import { editDistance } from "@/lib/model/nearest-word";

/** How many ids are worth offering. */
const OFFERED = 5;

/**
 * The ids that may be meant by one that is not there, the likeliest first: those that share most of its words, or differ
 * from it by slips of the keyboard. None where nothing is near.
 */
export function nearestIds(asked: string, ids: readonly string[]): readonly string[] {
  const words = wordsOf(asked);
  // A slip or two; in longer ids a third of the letters. Those of the source are common to many, and do not count.
  const own = ownPart(asked).length;
  const limit = own < 4 ? 2 : Math.max(3, Math.ceil(own / 3));
  const scored = ids.flatMap((id) => {
    const distance = editDistance(asked.toLowerCase(), id, limit);
    const likeness = shareOf(words, wordsOf(id));
    if (distance >= limit && likeness < 0.5) return [];
    return [{ id, score: likeness + 1 - distance / limit }];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, OFFERED)
    .map(({ id }) => id);
}

/** Of a recommendation's id what comes after that of its source. */
function ownPart(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

function wordsOf(id: string): ReadonlySet<string> {
  return new Set(
    ownPart(id)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** The words that two ids share, as a part of all that they have. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : shared / all;
}
