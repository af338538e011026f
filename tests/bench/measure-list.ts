import type { Page } from "playwright-core";
import type { Corpus } from "@/lib/model/corpus";
import type { Contestant } from "./contestant";
import { having, inList, placesOf } from "./plain-scan";
import { goThrough } from "./scrolling";
import { timeAnswer, timeTyping } from "./stopwatch";

/** How long each thing took in one visit, in milliseconds. */
export async function measureList(
  page: Page,
  { parts, heading }: Contestant,
  corpus: Corpus,
  words: readonly string[],
) {
  const { recommendations } = corpus;
  const [further = "", ...typed] = words;
  const keystrokes = await timeTyping(page, parts.search, typed, (word) => inList(having(corpus, word)));

  const places = placesOf(corpus);
  const sorts: number[] = [];
  const sort = async (label: keyof typeof places, direction: "up" | "down" | "none") => {
    const by = direction === "none" ? undefined : places[label];
    const answer = inList(recommendations, by, direction === "down");
    sorts.push(await timeAnswer(page, "click", () => heading(page, label).click(), answer));
  };
  for (const direction of ["up", "down", "none"] as const) await sort("Stance", direction);
  for (const direction of ["up", "down"] as const) await sort("Measure", direction);
  const sorted = await timeTyping(page, parts.search, [further], (word) =>
    inList(having(corpus, word), places.Measure, true),
  );
  await sort("Measure", "none");

  return { keystrokes, sorts, sorted, ...(await goThrough(page, [["y", 300]])) };
}
