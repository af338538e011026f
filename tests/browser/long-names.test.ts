import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { cellIn, filledCells } from "./cells";
import { expectedView, index, known } from "./expected";
import { visit } from "./visit";

/** A name without a blank, and a German compound: no browser that knows English breaks either. */
const NAME = "Friendsoftheriverandofallitsweirslocksmillsandbanksfromthespringtothesea".padEnd(80, "x");
const COMPOUND = "Rindfleischetikettierungsüberwachung";

const WIDTHS = [360, 768, 1280];

const { actors, topics, measures, sources, recommendations, meta } = index.corpus;
const recommendation = known(recommendations[0], "recommendation");
const cell = known(filledCells(expectedView("").table)[0], "position");
const pair = index.holders.slice(0, 2).map(({ id }) => id);

/** Every name and title that a corpus gives to its parts, the longest first, since some are parts of others. */
const names = [
  meta.title,
  ...actors.flatMap(({ name, short }) => [name, short]),
  ...topics.flatMap(({ label, short }) => [label, short]),
  ...measures.map(({ label }) => label),
  ...sources.map(({ title }) => title),
]
  .filter((name) => name.length > 2)
  .sort((a, b) => b.length - a.length);

/** Gives all parts of the corpus long names, wherever the page has them. */
function lengthenNames([all, long, compound]: readonly [readonly string[], string, string]): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pattern = new RegExp(all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "g");
  let count = 0;
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    if (node.parentElement?.closest("script, style, noscript")) continue;
    node.textContent = (node.textContent ?? "").replace(pattern, () => (count++ % 2 ? compound : long));
  }
}

/** What stands out of the page to the right; what is scrolled inside a frame of its own does not. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return Array.from(document.body.querySelectorAll("*"))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.localName}.${element.className}`)
      .slice(0, 5);
  });

it.each([
  "/",
  "/recommendations",
  "/compare",
  `/compare?actors=${pair.join()}`,
  `/actors/${recommendation.actor}`,
  `/measures/${recommendation.measure}`,
  `/topics/${recommendation.topics[0]}`,
  `/sources/${recommendation.source}`,
  "/sources",
  recommendationAddress(recommendation.id),
  "/method",
  "/method/disagreements",
  "/data",
  "/collection",
])("long names and words make nothing wider than the page: %s", async (path) => {
  const page = await visit(path, { own: {} });
  // React compares the page with its own words when it takes it over, and the foot is what it comes to last.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("body > footer") ?? {}).some((key) => key.startsWith("__react")),
  );
  await page.evaluate(lengthenNames, [names, NAME, COMPOUND] as const);
  const found: Record<number, readonly string[]> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    found[width] = await sticksOut(page);
  }
  expect(found).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, []])));
});

it("nor do they in an open cell", async () => {
  const page = await visit("/", { own: {} });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // By the keyboard: heads of such names may lie over a cell in a low window.
    await cellIn(page, cell.at).press("Enter");
    const panel = page.getByRole("complementary", { name: "Open cell" });
    await panel.waitFor();
    await page.evaluate(lengthenNames, [names, NAME, COMPOUND] as const);
    await expect.poll(() => sticksOut(page)).toEqual([]);
    await panel.getByRole("button", { name: "Close" }).click();
    await panel.waitFor({ state: "detached" });
  }
});
