import type { Quote } from "./quote";
import { type Sentence, sentences } from "./sentence";
import { codePoints } from "./text";

/** What the coding has done with a sentence (codebook, Completeness). */
export type SentenceState = "quoted" | "set-aside" | "context";

export interface CoveredSentence extends Sentence {
  readonly state: SentenceState;
}

/**
 * Every sentence of a text with its state: quoted where a quote shares at least one character with it, else set aside
 * where a set-aside passage does, else context.
 */
export function coverage(
  text: string,
  language: string,
  coded: { readonly quotes: ReadonlyMap<string, readonly Quote[]>; readonly setAside: readonly Quote[] },
): CoveredSentence[] {
  const points = codePoints(text);
  const toUnits = ({ start, end }: Quote): Stretch => ({
    start: points.toUnits(start),
    end: points.toUnits(end),
  });
  const isQuoted = touchFinder([...coded.quotes.values()].flat().map(toUnits));
  const isSetAside = touchFinder(coded.setAside.map(toUnits));
  return sentences(text, language).map((sentence) => {
    // Both are asked about every sentence: they go through the text alongside.
    const [quoted, setAside] = [isQuoted(sentence), isSetAside(sentence)];
    return { ...sentence, state: quoted ? "quoted" : setAside ? "set-aside" : "context" };
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Tells of stretches that are asked about in the order of the text whether one of the given shares a character with it. */
function touchFinder(given: readonly Stretch[]): (asked: Stretch) => boolean {
  const inOrder = given.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0; // how far the given stretches go that start before the end of the one at hand
  return (asked) => {
    for (let stretch = inOrder[next]; stretch && stretch.start < asked.end; stretch = inOrder[++next]) {
      reach = Math.max(reach, stretch.end);
    }
    return reach > asked.start;
  };
}
