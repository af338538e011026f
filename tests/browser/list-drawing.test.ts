import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectedView, known } from "./expected";
import { settled, visit } from "./visit";

const measures = (page: Page) => page.getByRole("columnheader", { name: /^Measure/ }).getByRole("button");
const idsOf = (search: string) => expectedView(search).result.recommendations.map(({ id }) => id);

interface Drawn {
  readonly isBusy: boolean;
  /** Ids of all rows. */
  readonly all: readonly (string | undefined)[];
  /** Places and ids of the rows of which something is in the window. */
  readonly inView: readonly (readonly [place: number, id: string | undefined])[];
}

/** Has the list looked at as soon as it is another, which is before anything of it can be painted. */
async function watchList(page: Page): Promise<() => Promise<Drawn>> {
  await page.evaluate(() => {
    const rows = () => Array.from(document.querySelectorAll<HTMLElement>("table.list tbody tr[data-id]"));
    const read = () => ({
      isBusy: document.querySelector("table.list")?.getAttribute("aria-busy") === "true",
      all: rows().map(({ dataset }) => dataset.id),
      inView: rows().flatMap((row, place) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight ? [[place, row.dataset.id] as const] : [];
      }),
    });
    const before = read().all.join();
    const seen = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const drawn = read();
        if (drawn.all.join() === before) return;
        observer.disconnect();
        resolve(drawn);
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    Object.assign(window, { seen });
  });
  return () => page.evaluate(() => ("seen" in window ? (window.seen as Promise<Drawn>) : Promise.reject()));
}

const readIds = (page: Page) =>
  page
    .locator("table.list tbody tr[data-id]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id")));

describe("another order of the whole list", () => {
  it.each([0, 9000])("is there in view first, and then in full: scrolled by %i pixels", async (scrolled) => {
    const page = await visit("/recommendations");
    await page.evaluate((top) => window.scrollTo({ top, behavior: "instant" }), scrolled);
    const expected = idsOf("sort=measure");
    const seen = await watchList(page);
    await measures(page).click();
    const { isBusy, all, inView } = await seen();
    expect(isBusy).toBe(true);
    expect(all).not.toEqual(expected);
    expect(inView.length).toBeGreaterThan(3);
    expect(known(inView[0], "row")[0] > 0).toBe(scrolled > 0);
    expect(inView).toEqual(inView.map(([place]) => [place, expected[place]]));
    await settled(page);
    expect(await readIds(page)).toEqual(expected);
  });

  it.each(["beforeprint", "Ctrl+F", "scroll"])("is there in full at once upon %s", async (look) => {
    const page = await visit("/recommendations");
    const seen = await page.evaluate(async (what) => {
      const button = document.querySelector<HTMLElement>("table.list thead .measure_label button");
      const table = document.querySelector("table.list");
      button?.click();
      // The click is answered before anything that waits for a task of its own.
      for (let turn = 0; turn < 20; turn++) await undefined;
      const before = table?.getAttribute("aria-busy");
      const isKey = what === "Ctrl+F";
      window.dispatchEvent(
        isKey ? new KeyboardEvent("keydown", { key: "f", ctrlKey: true }) : new Event(what),
      );
      const rows = Array.from(document.querySelectorAll<HTMLElement>("table.list tbody tr[data-id]"));
      return { before, after: table?.getAttribute("aria-busy"), ids: rows.map(({ dataset }) => dataset.id) };
    }, look);
    expect(seen).toEqual({ before: "true", after: null, ids: idsOf("sort=measure") });
  });

  it("of fewer rows shows the last of them where the page can no longer be scrolled as far", async () => {
    const search = "topic=regime-change";
    const page = await visit(`/recommendations?${search}`);
    await page.getByRole("button", { name: "Clear filter" }).click();
    await settled(page);
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
    const seen = await watchList(page);
    await page.evaluate(() => window.history.back());
    const { inView } = await seen();
    const expected = idsOf(search);
    expect(inView.length).toBeGreaterThan(3);
    expect(inView).toEqual(inView.map(([place]) => [place, expected[place]]));
    await settled(page);
    expect(await readIds(page)).toEqual(expected);
  });

  it("leaves open rows, ticks and the focus with their recommendations", async () => {
    const page = await visit("/recommendations");
    await measures(page).click();
    await settled(page);
    const [, second, third] = idsOf("sort=measure");
    const row = (id: string | undefined) => page.locator(`tr[data-id="${id}"]`);
    await row(second)
      .getByRole("button", { name: /^Quotes in context/ })
      .click();
    await row(third).getByRole("checkbox").check();
    await page.goBack();
    await settled(page);
    expect(await readIds(page)).toEqual(idsOf(""));
    expect(await row(second).getAttribute("data-open")).toBe("true");
    const after = await row(second).evaluate((element) => element.nextElementSibling?.id);
    expect(after).toBe(`quotes-of-${second}`);
    expect(await page.locator("tr[data-selected]").evaluateAll((rows) => rows.length)).toBe(1);
    expect(await row(third).getByRole("checkbox").isChecked()).toBe(true);
    const focused = () => page.evaluate(() => document.activeElement?.closest("tr")?.dataset.id);
    expect(await focused()).toBe(third);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("checkbox");
  });
});

describe("the first click on a checkbox", () => {
  const topic = "topic=arms-supply";
  const first = (page: Page) => page.locator("table.list tbody tr[data-id]").first();

  it("counts although the table that holds the selection has still to come", async () => {
    const page = await visit(`/recommendations?${topic}`, { own: {} });
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route("**/*.js", async (route) => {
      await held;
      await route.continue();
    });
    const boxes = page.locator("table.list tbody").getByRole("checkbox");
    await boxes.nth(0).focus();
    await page.keyboard.press("Space");
    await boxes.nth(2).click({ modifiers: ["Shift"] });
    expect(await boxes.nth(0).isChecked()).toBe(true);
    const bar = page.getByRole("region", { name: "Selected recommendations" });
    expect(await bar.count()).toBe(0);
    goOn();
    await bar.getByText("3 selected").waitFor();
    expect(await boxes.nth(1).isChecked()).toBe(true);
  });

  it("is done again on demand where that table cannot come", async () => {
    const page = await visit(`/recommendations?${topic}`, {
      own: {},
      tolerate: /Failed to load resource/,
    });
    await page.route("**/*.js", (route) => route.abort());
    await first(page).getByRole("checkbox").click();
    const alert = page.getByRole("alert").filter({ hasText: "so no row can be selected" });
    await alert.waitFor();
    expect(await first(page).getByRole("checkbox").isChecked()).toBe(false);
    await page.unroute("**/*.js");
    await alert.getByRole("button", { name: "Try again" }).click();
    await page.getByText("1 selected").waitFor();
    expect(await first(page).getByRole("checkbox").isChecked()).toBe(true);
    expect(await alert.count()).toBe(0);
  });
});
