import { coverage } from "../coverage";
import type { Sentence } from "../sentence";
import type { CodedUnit } from "./coded-unit";

/** A sentence, and whether each coder found a recommendation in it. */
export interface SentencePair {
  /** Offsets in UTF-16 units, as all sentences have them. */
  readonly sentence: Sentence;
  readonly first: boolean;
  readonly second: boolean;
}

/**
 * Every sentence of a text with the verdict of two coders. A sentence carries a recommendation where a quote shares at
 * least one character with it: coders cut quotes differently, and a few words of a sentence are enough to point at it.
 */
export function sentencePairs(
  { text, language }: { readonly text: string; readonly language: string },
  first: readonly CodedUnit[],
  second: readonly CodedUnit[],
): readonly SentencePair[] {
  const verdicts = (units: readonly CodedUnit[]) => {
    const quotes = new Map([["units", units.flatMap((unit) => unit.quotes)]]);
    return coverage(text, language, { quotes, setAside: [] });
  };
  const seconds = verdicts(second);
  return verdicts(first).map(({ start, end, text, state }, at) => ({
    sentence: { start, end, text },
    first: state === "quoted",
    second: seconds[at]?.state === "quoted",
  }));
}
