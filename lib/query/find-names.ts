import type { CorpusIndex } from "./corpus-index";
import { type Name, type NamedFacet, namesOf, type Spelling, toWords } from "./names";

/** A name that a search has found. */
export interface FoundName {
  readonly facet: NamedFacet;
  readonly id: string;
  readonly label: string;
  /** What else it is called, where the label is not what was found. */
  readonly also?: string;
  /** How many recommendations choosing it shows. */
  readonly count: number;
}

/** How well a spelling fits, best first. */
const BEGINS = 0; // it begins with what is searched for
const WORDS = 1; // each term begins a word of it
const INSIDE = 2; // a term stands inside a word

/**
 * The names that have all terms of a search, best first: those that begin with it, those in which each term begins a word,
 * those that have it inside a word; of these each time the label before other words for it. Names without
 * recommendations come last, since choosing them shows nothing.
 *
 * @param terms folded, as `parseSearch` gives them; without any, nothing is found
 * @param countOf how many recommendations a value of a facet has in what is shown
 * @param max how many are given at most
 */
export function findNames(
  index: CorpusIndex,
  terms: readonly string[],
  countOf: (facet: NamedFacet, id: string) => number,
  max: number,
): readonly FoundName[] {
  if (terms.length === 0) return [];
  const asked: Asked = { terms, begin: toWords(terms.join(" ")), words: terms.map(toWords) };
  const found = namesOf(index).flatMap((name) => {
    const best = bestSpelling(name, asked);
    if (!best) return [];
    const count = countOf(name.facet, name.id);
    return [{ ...best, name, count }];
  });
  return found
    .sort((a, b) => Number(a.count === 0) - Number(b.count === 0) || a.rank - b.rank)
    .slice(0, max)
    .map(({ name: { facet, id, label, spellings }, spelling, count }) => {
      const isLabel = spelling === spellings[0];
      return { facet, id, label, count, ...(!isLabel && { also: spelling.text }) };
    });
}

/** The terms of a search, and how a spelling begins that begins with them, and how its words begin that have them. */
interface Asked {
  readonly terms: readonly string[];
  readonly begin: string;
  readonly words: readonly string[];
}

/** The spelling that fits best, and how well: even numbers for a label, the odd ones after them for other words. */
function bestSpelling({ spellings }: Name, asked: Asked) {
  let best: { readonly spelling: Spelling; readonly rank: number } | undefined;
  for (const [at, spelling] of spellings.entries()) {
    const fit = fitOf(spelling, asked);
    if (fit === undefined) continue;
    const rank = 2 * fit + Number(at > 0);
    if (!best || rank < best.rank) best = { spelling, rank };
  }
  return best;
}

function fitOf({ folded, words }: Spelling, asked: Asked): number | undefined {
  if (!asked.terms.every((term) => folded.includes(term))) return undefined;
  if (words.startsWith(asked.begin)) return BEGINS;
  return asked.words.every((word) => words.includes(word)) ? WORDS : INSIDE;
}
