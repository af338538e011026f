import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { browserCorpus } from "@/lib/load/browser-corpus";
import { index } from "./expected";
import { visit } from "./visit";

/** How often the corpus is given to the browser: enough for a list that is not whole. */
const TIMES = 5;
const own = index.corpus.recommendations.length;
const total = own * TIMES;

const { address } = await browserCorpus();
const longCorpus = makeLong();

/** The corpus with its recommendations several times. */
async function makeLong(): Promise<string> {
  const corpus = await (await fetch(inject("address") + address)).json();
  const { recommendations } = corpus as { readonly recommendations: readonly { readonly id: string }[] };
  const further = Array.from({ length: TIMES - 1 }, (_, copy) =>
    recommendations.map((each) => ({ ...each, id: `${each.id}-${copy + 2}` })),
  );
  return JSON.stringify({ ...corpus, recommendations: [recommendations, ...further].flat() });
}

/** A list of more recommendations than the server has. */
async function visitLong(search = "", width = 1440): Promise<Page> {
  const prepare = (page: Page) =>
    page.route(`**${address}`, async (route) =>
      route.fulfill({ contentType: "application/json", body: await longCorpus }),
    );
  // React notices that the server's HTML has other numbers.
  const page = await visit(`/recommendations${search}`, { width, own: { prepare }, tolerate: /error #418/ });
  await page.locator(`table.list[aria-rowcount="${total + 1}"]`).waitFor();
  return page;
}

const rows = (page: Page) => page.locator("table.list tbody tr[data-id]");
const scrollTo = (page: Page, top: number) =>
  page.evaluate((to) => window.scrollTo({ top: to, behavior: "instant" }), top);

/** The rows in the window from top to bottom: number in the table, and edges. */
const inView = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all
      .map((row) => ({ number: Number(row.ariaRowIndex), box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > 0 && box.top < window.innerHeight)
      .map(({ number, box: { top, bottom } }) => ({ number, top, bottom })),
  );

it.each([1440, 768, 375])(
  "a long list at %i px has the rows near what is in view, and keeps its place when one is opened",
  async (width) => {
    const page = await visitLong("", width);
    await expectRowsInView(page);
    await expectPlaceKept(page);
  },
);

/** Each row that is in view is there, and as high as was reckoned with. */
async function expectRowsInView(page: Page): Promise<void> {
  await expect.poll(() => rows(page).count()).toBeLessThan(100);
  for (const top of [0, 12_000, 40_000]) {
    await scrollTo(page, top);
    await expect
      .poll(async () => (await inView(page)).at(-1)?.bottom ?? 0)
      .toBeGreaterThanOrEqual(await page.evaluate(() => window.innerHeight));
    const shown = await inView(page);
    shown.slice(1).forEach((row, at) => {
      expect(row.number).toBe((shown[at]?.number ?? 0) + 1);
      expect(row.top).toBeCloseTo(shown[at]?.bottom ?? 0, 0);
    });
  }
  const heights = await rows(page).evaluateAll((all) =>
    all.map((row) => [
      `${row.getBoundingClientRect().height}px`,
      getComputedStyle(row).getPropertyValue("--row"),
    ]),
  );
  for (const [drawn, reckoned] of heights) expect(drawn).toBe(reckoned);
  await page.keyboard.press("End");
  await expect.poll(async () => (await inView(page)).at(-1)?.number).toBe(total + 1);
}

/** The rows in view stay where they are when one is opened, which shows all of its words, and when it is closed. */
async function expectPlaceKept(page: Page): Promise<void> {
  await scrollTo(page, 9000);
  await expect.poll(async () => (await inView(page)).length).toBeGreaterThan(1);
  const seen = await inView(page);
  // One in the middle: a press on a row below the head of the table would first scroll it into view.
  const row = seen[Math.floor(seen.length / 2)];
  const opened = page.locator(`tr[aria-rowindex="${row?.number}"]`);
  const before = (await opened.boundingBox())?.y;
  await opened.getByRole("button", { name: /^Quotes in context/ }).click();
  const detail = page.locator("tr.detail");
  await detail.locator("blockquote").first().waitFor();
  await expect.poll(async () => detail.locator("[aria-busy=true]").count()).toBe(0);
  expect((await opened.boundingBox())?.y).toBeCloseTo(before ?? 0, 0);
  const next = page.locator(`tr[aria-rowindex="${(row?.number ?? 0) + 1}"]`);
  await expect
    .poll(async () => {
      const [above, below] = [await detail.boundingBox(), await next.boundingBox()];
      return Math.round((above?.y ?? 0) + (above?.height ?? 0) - (below?.y ?? 0));
    })
    .toBe(0);
  const cut = await opened.evaluate((element) =>
    Array.from(element.querySelectorAll(".statement *")).filter(
      (part) => part.scrollHeight > part.clientHeight + 1 && getComputedStyle(part).overflow === "hidden",
    ),
  );
  expect(cut).toEqual([]);
  // Closed again, it is as high as before, and so the next row is where it was.
  await opened.getByRole("button", { name: /^Quotes in context/ }).click();
  await detail.waitFor({ state: "detached" });
  const after = seen.find(({ number }) => number === (row?.number ?? 0) + 1);
  await expect.poll(async () => (await next.boundingBox())?.y).toBeCloseTo(after?.top ?? 0, 0);
}

/** Each tells whether all rows are there as soon as its event returns. */
const looks: readonly (readonly [
  name: string,
  event: string,
  init: Pick<KeyboardEventInit, "key" | "code" | "ctrlKey" | "metaKey">,
])[] = [
  ["Ctrl+F", "keydown", { key: "f", code: "KeyF", ctrlKey: true }],
  ["⌘F", "keydown", { key: "f", code: "KeyF", metaKey: true }],
  ["Ctrl+F under Cyrillic", "keydown", { key: "а", code: "KeyF", ctrlKey: true }],
  ["Ctrl+F under Dvorak", "keydown", { key: "f", code: "KeyY", ctrlKey: true }],
  ["F3", "keydown", { key: "F3", code: "F3" }],
  ["printing", "beforeprint", {}],
];

describe("a long list is whole at once", () => {
  it("upon the browser's find and on paper, where it stays in its place, and by the button above it", async () => {
    const page = await visitLong();
    for (const [name, event, init] of looks) {
      await scrollTo(page, 20_000);
      await expect.poll(async () => (await inView(page)).length).toBeGreaterThan(5);
      const [first] = await inView(page);
      const count = await page.evaluate(
        ([type, options]) => {
          window.dispatchEvent(type === "keydown" ? new KeyboardEvent(type, options) : new Event(type));
          return document.querySelectorAll("tbody tr[data-id]").length;
        },
        [event, init] as const,
      );
      expect(count, name).toBe(total);
      const place = await rows(page)
        .nth((first?.number ?? 0) - 2)
        .boundingBox();
      expect(place?.y, name).toBeCloseTo(first?.top ?? 0, 0);
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      // Another list is drawn in part again.
      await page
        .getByRole("button", { name: /^Stance, / })
        .or(page.locator("thead .stance button"))
        .first()
        .click();
      await expect.poll(() => rows(page).count()).toBeLessThan(100);
    }
    await page.getByRole("button", { name: `Put all ${total} rows on the page now` }).click();
    await expect.poll(() => rows(page).count()).toBe(total);
  });
});

describe("the focus in a long list", () => {
  it("stays on its row when that is scrolled away or stands elsewhere", async () => {
    const page = await visitLong();
    await rows(page).nth(3).getByRole("checkbox").focus();
    const id = await rows(page).nth(3).getAttribute("data-id");
    const focused = () => page.evaluate(() => document.activeElement?.closest("tr")?.dataset.id);
    await scrollTo(page, 60_000);
    await expect.poll(async () => (await inView(page))[0]?.number ?? 0).toBeGreaterThan(300);
    expect(await focused()).toBe(id);
    await page.evaluate(() => document.querySelector<HTMLElement>("thead .statement button")?.click());
    await page.locator("th[aria-sort=ascending]").waitFor();
    expect(await focused()).toBe(id);
  });
});
