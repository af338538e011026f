import type { Page } from "playwright-core";

/** What must be on the page for an answer to be the right one: a text at a place, or how many places there are. */
export interface Sight {
  readonly selector: string;
  readonly text?: string;
  /** Part of that text. */
  readonly part?: string;
  readonly count?: number;
}

/** Longer than this nobody waits, in milliseconds. */
const PATIENCE = 5_000;

/** How long the page is left alone before each event, in milliseconds. */
const REST = 60;

/**
 * The time from a real event to the painted right answer, in milliseconds: from the time stamp that the browser gives the
 * event to the first task after the frame in which everything expected is on the page. Looked at before each frame, at the
 * screen's own rate, so that the wait for a frame is in it.
 *
 * @throws Error where the right answer does not come
 */
export async function timeAnswer(
  page: Page,
  event: string,
  act: () => Promise<unknown>,
  expected: readonly Sight[],
): Promise<number> {
  await page.waitForTimeout(REST);
  await page.evaluate(watch, { event, expected, patience: PATIENCE });
  await act();
  const time = await page.evaluate(() => (window as unknown as Watched).answered);
  if (time >= 0) return time;
  const seen = expected.map(async ({ selector }) => {
    const found = await page.locator(selector).allTextContents();
    return `${selector}: ${found.length}, first "${found[0]?.slice(0, 80)}"`;
  });
  throw new Error(`Expected ${JSON.stringify(expected)}, not ${(await Promise.all(seen)).join("; ")}`);
}

interface Watched {
  answered: Promise<number>;
}

interface Watching {
  readonly event: string;
  readonly expected: readonly Sight[];
  readonly patience: number;
}

/** Runs in the page. */
function watch({ event, expected, patience }: Watching): void {
  const isThere = ({ selector, text, part, count }: Sight) => {
    const found = document.querySelectorAll(selector);
    const first = found[0]?.textContent ?? "";
    const isCount = count === undefined || found.length === count;
    return isCount && (text === undefined || first === text) && (part === undefined || first.includes(part));
  };
  (window as unknown as Watched).answered = new Promise((resolve) => {
    const begin = ({ timeStamp }: Event) => {
      const look = () => {
        const isLate = performance.now() - timeStamp > patience;
        if (!isLate && !expected.every(isThere)) return void requestAnimationFrame(look);
        // A message comes after the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(isLate ? -1 : performance.now() - timeStamp);
        port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener(event, begin, { capture: true, once: true });
  });
}

/** The yardstick: the same way from a key to the painted answer, of a key that changes one attribute. */
export async function timeNothing(page: Page, at: number): Promise<number> {
  const mark = String(at);
  await page.evaluate((value) => {
    const change = () => {
      document.documentElement.dataset.bench = value;
    };
    window.addEventListener("keydown", change, { once: true });
  }, mark);
  return timeAnswer(page, "keydown", () => page.keyboard.press("F9"), [
    { selector: `html[data-bench="${mark}"]`, count: 1 },
  ]);
}
