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
  const inUnits = ({ start, end }: Quote) => [points.toUnits(start), points.toUnits(end)] as const;
  const quoted = [...coded.quotes.values()].flat().map(inUnits);
  const aside = coded.setAside.map(inUnits);
  return sentences(text, language).map((sentence) => {
    const touches = ([start, end]: readonly [number, number]) => start < sentence.end && end > sentence.start;
    const state = quoted.some(touches) ? "quoted" : aside.some(touches) ? "set-aside" : "context";
    return { ...sentence, state };
  });
}
