import { foldText } from "@/lib/model/fold-text";
import { memoize } from "@/lib/model/memo";
import { nearestWord } from "@/lib/model/nearest-word";
import type { CorpusIndex } from "./corpus-index";
import { namesOf } from "./names";
import { readTerms } from "./search";

/** Of shorter words two letters wrong are most of the word, and nearly every other would be near. */
const WORD_MIN = 4;

/** The words of all texts and names in which a search looks, folded; the most frequent first, so that these win a tie. */
const vocabulary = memoize((index: CorpusIndex): readonly string[] => {
  const counts = new Map<string, number>();
  for (const text of textsOf(index)) {
    for (const word of text.match(WORD) ?? []) {
      if (word.length >= WORD_MIN) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
});

const WORD = /[\p{L}\p{N}]+/gu;

function textsOf(index: CorpusIndex): readonly string[] {
  const names = namesOf(index).flatMap(({ spellings }) => spellings.map(({ folded }) => folded));
  return [...index.haystacks, ...names];
}

/**
 * What was perhaps meant by a search: each word that stands in no text and no name is exchanged for the nearest one that does.
 *
 * @returns the search, folded where it was changed; undefined where every word stands somewhere or one has none near it
 */
export function nearestSearch(index: CorpusIndex, search: string): string | undefined {
  const texts = textsOf(index);
  let isChanged = false;
  const terms: string[] = [];
  for (const term of readTerms(search)) {
    const words: string[] = [];
    for (const word of foldText(term).match(WORD) ?? []) {
      const isThere = texts.some((text) => text.includes(word));
      const near = isThere ? word : word.length < WORD_MIN ? undefined : nearestWord(word, vocabulary(index));
      if (near === undefined) return undefined;
      isChanged ||= near !== word;
      words.push(near);
    }
    const text = words.join(" ");
    terms.push(/\s/.test(term) ? `"${text}"` : text);
  }
  return isChanged ? terms.join(" ") : undefined;
}
