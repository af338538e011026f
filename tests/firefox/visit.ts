import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { expect, inject, onTestFinished } from "vitest";

/**
 * Goes to an address in a window of its own, and waits until the page can be used. When the test has finished, the page
 * must have made no complaint on its console.
 */
export async function visit(
  browser: Browser,
  path: string,
  { width = 1440, height = 900 } = {},
): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.setDefaultNavigationTimeout(60_000);
  await page.setViewport({ width, height });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  onTestFinished(async () => {
    await page.close();
    expect(complaints, "complaints of the page").toEqual([]);
  });
  await page.goto(`${inject("address")}${path}`);
  await page.waitForFunction(() => document.querySelector("main [aria-busy=true]") === null);
  return page;
}

/** Path and parameters of the address, written as a reader would. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + decodeURIComponent(search.replaceAll("+", " ")) + hash;
}

/** Clicks the first visible element of a selector that holds a text. */
export async function press(page: Page, selector: string, text: string): Promise<void> {
  await (await find(page, selector, text)).click();
}

/** The first visible element of a selector that holds a text, as soon as it is there. */
export async function find(page: Page, selector: string, text: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (css, words) =>
      Array.from(document.querySelectorAll<HTMLElement>(css)).find(
        (element) => element.checkVisibility() && element.textContent?.includes(words),
      ),
    {},
    selector,
    text,
  );
  return found as ElementHandle<HTMLElement>;
}

/** The texts of all elements of a selector. */
export function textsOf(page: Page, selector: string): Promise<(string | null)[]> {
  return page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent));
}
