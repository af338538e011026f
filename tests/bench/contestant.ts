import type { Browser, Locator, Page } from "playwright-core";
import type { PageParts } from "./app";
import { installProbe } from "./probe";

/** A page that is measured beside others. */
export interface Contestant {
  readonly name: string;
  readonly address: string;
  readonly parts: PageParts;
  /** What sorts by a column when it is clicked. */
  heading(page: Page, label: string): Locator;
}

/** How long the right answer is waited for, in milliseconds: a slow machine is no failure. */
export const PATIENCE = 120_000;

/** Opens a page afresh, without anything of earlier visits, and closes it after use. */
export async function visit<T>(
  browser: Browser,
  { address, parts }: Contestant,
  use: (page: Page) => Promise<T>,
) {
  return inNewPage(browser, async (page) => {
    await page.addInitScript(installProbe, { parts, patience: PATIENCE });
    await page.goto(address, { waitUntil: "networkidle" });
    await page.locator(parts.search).and(page.locator(":enabled")).first().waitFor();
    // A page that the server has made listens once its script has run.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    return use(page);
  });
}

export async function inNewPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    // Functions that are sent to the page call this: tsx keeps the names of functions by it.
    await context.addInitScript({ content: "globalThis.__name = (named) => named;" });
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
