import type { Page } from "playwright-core";
import type { Corpus } from "@/lib/model/corpus";
import type { Contestant } from "./contestant";
import { having, inMatrix } from "./plain-scan";
import { goThrough } from "./scrolling";
import { timeTyping } from "./stopwatch";

/** How long each thing took in one visit, in milliseconds. */
export async function measureMatrix(
  page: Page,
  { parts }: Contestant,
  corpus: Corpus,
  words: readonly string[],
) {
  const answer = (word: string) => inMatrix(having(corpus, word), corpus);
  const keystrokes = await timeTyping(page, parts.search, words, answer);
  const way = [
    ["y", 100],
    ["x", 100],
  ] as const;
  return { keystrokes, ...(await goThrough(page, way)) };
}
