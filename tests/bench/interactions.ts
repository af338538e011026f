import type { Locator, Page } from "playwright-core";
import type { Corpus, Recommendation } from "@/lib/model/corpus";
import type { Figure } from "./figures";
import { having, measuresOf, wordsOf } from "./plain-scan";
import { type Sight, timeAnswer, timeNothing } from "./stopwatch";

/** How often each thing is done. */
export const TIMES = 50;

/** What a table shows of some recommendations; undefined for a page without filters. */
type Shown = (recommendations: readonly Recommendation[] | undefined) => readonly Sight[];

/** The matrix says how many there are, and has a row for each measure. */
export function inMatrix(corpus: Corpus): Shown {
  return (shown) => [
    ...inList(corpus)(shown),
    { selector: "tr[data-row]", count: measuresOf(shown ?? corpus.recommendations) },
  ];
}

/** The list says how many there are, and begins with the first. */
export function inList({ recommendations }: Corpus): Shown {
  return (shown) => {
    const all = recommendations.length;
    return [{ selector: "h1 strong", text: shown ? `${shown.length} of ${all}` : `All ${all}` }];
  };
}

/** The yardstick. */
export async function measureNothing(page: Page): Promise<Figure> {
  const times: number[] = [];
  while (times.length < TIMES) times.push(await timeNothing(page, times.length));
  return { name: "a key that changes nothing to see", times };
}

/** Types words letter by letter; the first letter of each takes the place of the word before. */
export async function measureKeystrokes(page: Page, corpus: Corpus, sights: Shown): Promise<Figure> {
  const times: number[] = [];
  const box = page.getByRole("searchbox", { name: "Search statements and quotes" });
  await box.click();
  for (const word of wordsOf(corpus, TIMES)) {
    await page.keyboard.press("ControlOrMeta+A");
    for (let length = 1; length <= word.length && times.length < TIMES; length++) {
      const expected = sights(having(corpus, word.slice(0, length)));
      const type = () => page.keyboard.press(word.charAt(length - 1));
      times.push(await timeAnswer(page, "keydown", type, expected));
    }
  }
  await box.fill("");
  return { name: "keystroke in search", times };
}

/** Ticks and unticks values, first of one facet, then of another: by the keyboard, whose press is a click for the page. */
export async function measureFacets(page: Page, corpus: Corpus, sights: Shown): Promise<Figure> {
  const times: number[] = [];
  const { topics, recommendations } = corpus;
  const stances = ["for", "against", "conditional", "neutral"] as const;
  const choices = [
    ...stances.map((value) => ({
      facet: "Stance",
      label: value,
      shown: recommendations.filter(({ stance }) => stance === value),
    })),
    ...topics.map(({ id, label }) => ({
      facet: "Topic",
      label,
      shown: recommendations.filter((recommendation) => recommendation.topics.includes(id)),
    })),
  ];
  let open = "";
  for (let at = 0; times.length < TIMES; at = (at + 1) % choices.length) {
    const { facet, label, shown } = choices[at] ?? { facet: open, label: "", shown: [] };
    if (facet !== open) await page.getByRole("button", { name: new RegExp(`^${facet} `) }).click();
    open = facet;
    const value = page.locator("#facet-options label", { hasText: new RegExp(`^${label} ?\\d+$`) });
    const tick = value.locator("input");
    times.push(await timeAnswer(page, "click", () => tick.press("Space"), sights(shown)));
    times.push(await timeAnswer(page, "click", () => tick.press("Space"), sights(undefined)));
  }
  return { name: "click in a facet", times: times.slice(0, TIMES) };
}

/** Opens cells that hold a position, in the rows and columns that are in view at first. */
export async function measureCells(page: Page, corpus: Corpus): Promise<Figure> {
  const times: number[] = [];
  const inView = page.locator("td.cell:has(svg)");
  const places = await inView.evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const { right, bottom } = cell.getBoundingClientRect();
      const isInView = right < window.innerWidth - 600 && bottom < window.innerHeight - 60;
      const { row } = cell.closest("tr")?.dataset ?? {};
      return isInView && cell instanceof HTMLElement ? [[row, cell.dataset.column] as const] : [];
    }),
  );
  for (let at = 0; times.length < TIMES; at = (at + 1) % places.length) {
    const [row, column] = places[at] ?? [];
    const cell = page.locator(`tr[data-row="${row}"] td[data-column="${column}"]`);
    const expected = await sayCell(page, corpus, cell);
    times.push(await timeAnswer(page, "click", () => press(page, cell), expected));
    await page.keyboard.press("Escape");
    await page.locator("aside[aria-label='Open cell']").waitFor({ state: "detached" });
    // What the pointer rests on shows a hint, which may cover the cell that is next.
    await page.mouse.move(0, 0);
    await page.getByRole("tooltip").waitFor({ state: "detached" });
    // An open cell is scrolled to where the panel leaves it in view.
    await page.locator(".matrix-frame").evaluate((frame) => frame.scrollTo(0, 0));
  }
  return { name: "opening a cell", times };
}

/** How long a finger is on the button of a mouse, in milliseconds. */
const PRESSED = 60;

/** Clicks as a hand does: goes there, presses, lets go. The click is when it lets go. */
async function press(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error("What is to be clicked has no place on the page.");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: PRESSED });
}

/** The panel of a cell has the name of its measure, and as many recommendations as there are. */
async function sayCell(page: Page, corpus: Corpus, cell: Locator): Promise<readonly Sight[]> {
  const [row, place] = await cell.evaluate((element) => [
    element.closest("tr")?.dataset.row,
    Number(element.dataset.column),
  ]);
  const head = page.locator("thead a[data-column]").nth(Number(place));
  const actor = (await head.getAttribute("href"))?.split("/").pop();
  const held = corpus.recommendations.filter((one) => one.measure === row && one.actor === actor);
  const measure = corpus.measures.find(({ id }) => id === row);
  return [
    { selector: "aside[aria-label='Open cell'] h2", text: measure?.label ?? "" },
    { selector: "aside[aria-label='Open cell'] article", count: held.length },
  ];
}
