import type { Page } from "playwright-core";

/** A view at one moment at which a browser may paint. */
export interface Paint {
  readonly rows: number;
  readonly sentence: string | null | undefined;
}

/**
 * Keeps account of every different view that could be painted: looks before each frame and after each change of the page,
 * and counts what is visible then. To be called before the page goes anywhere.
 */
export async function recordPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const paints: Paint[] = [];
    Object.assign(window, { paints });
    const look = () => {
      if (document.readyState === "loading" || !document.querySelector("main h1")) return;
      const rows = document.querySelectorAll("tr[data-row], .list tbody tr, .compared-row").length;
      const sentence = document.querySelector("h1")?.textContent;
      const last = paints.at(-1);
      if (last?.rows !== rows || last.sentence !== sentence) paints.push({ rows, sentence });
    };
    const frame = () => {
      look();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** What has been recorded since the page was loaded. */
export function paintsOf(page: Page): Promise<readonly Paint[]> {
  return page.evaluate(() => ("paints" in window ? (window.paints as Paint[]) : []));
}

/** Keeps the corpus back until something can be seen on the page, by default a paint that was recorded. */
export async function holdCorpus(page: Page, isSeen: () => boolean = hasPainted): Promise<void> {
  await page.route("**/corpus/*", async (route) => {
    await page.waitForFunction(isSeen);
    await route.continue();
  });
}

/** Runs inside the page. */
const hasPainted = () => "paints" in window && (window.paints as readonly Paint[]).length > 0;
