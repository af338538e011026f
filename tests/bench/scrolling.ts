import type { Page } from "playwright-core";

/** Frames that are scrolled through along each axis. */
const FRAMES = 60;

/** Where in the whole is jumped to, far from each other. */
const JUMPS = [0.5, 0.1, 0.9, 0.3, 0.7];

/** AG Grid listens to one of its two scrollbars alone for half a second after the other moved; in milliseconds. */
const REST = 600;

/**
 * Scrolls step by step, then jumps far.
 *
 * @param way the axes to scroll along, and how far in a frame, in CSS pixels
 * @throws Error where nothing of the table is seen before anything moves: then the bench does not know the page
 */
export async function goThrough(page: Page, way: readonly (readonly ["x" | "y", number])[]) {
  await page.mouse.move(0, 0);
  const frames: number[] = [];
  let blank = 0;
  if (await page.evaluate(() => window.probe.isBlank()))
    throw new Error(`${page.url()} has no table where one is looked for: see tests/bench/app.ts.`);
  for (const [axis, step] of way) {
    await page.waitForTimeout(REST);
    const scrolled = await page.evaluate((args) => window.probe.scroll(...args), [
      axis,
      FRAMES,
      step,
    ] as const);
    frames.push(...scrolled.times);
    blank += scrolled.blank;
  }
  const jumps: number[] = [];
  for (const share of JUMPS) {
    await page.waitForTimeout(REST);
    const time = await page.evaluate((to) => window.probe.jump(to), share);
    if (time < 0) throw new Error(`${page.url()} has shown nothing after a jump to ${share} of the whole.`);
    jumps.push(time);
  }
  return { frames, blank, jumps };
}
