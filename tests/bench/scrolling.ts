import type { Page } from "playwright-core";
import type { Figure } from "./figures";

/** Frames that are scrolled through in each direction, and how far in each, in CSS pixels. */
const FRAMES = 120;
const STEP = 60;

/** What scrolling came to. */
export interface Scrolled extends Figure {
  /** Frames in which a part of the table was seen that had not been drawn yet. */
  readonly blank: number;
}

/**
 * Scrolls down, then to the right, a step in each frame, as far as there is anything; tells how long each frame took.
 *
 * @param scroller what scrolls; the page itself, where it is undefined
 */
export async function measureScroll(page: Page, scroller: string | undefined): Promise<Scrolled> {
  const measured = await page.evaluate(scroll, { scroller, frames: FRAMES, step: STEP });
  return { name: "frame while scrolling", ...measured };
}

/** Frames of the same page while nothing happens. */
export async function measureStill(page: Page): Promise<Figure> {
  const { times } = await page.evaluate(scroll, { scroller: undefined, frames: FRAMES, step: 0 });
  return { name: "frame while nothing happens", times };
}

interface Scrolling {
  readonly scroller: string | undefined;
  readonly frames: number;
  readonly step: number;
}

/** Runs in the page. */
async function scroll({ scroller, frames, step }: Scrolling) {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const element = scroller === undefined ? document.documentElement : document.querySelector(scroller);
  const times: number[] = [];
  let blank = 0;
  const isBlank = () =>
    [0.4, 0.6, 0.8].some((x) =>
      [0.4, 0.6, 0.8].some((y) => {
        const seen = document.elementFromPoint(window.innerWidth * x, window.innerHeight * y);
        return seen?.closest(".gap") !== null && seen !== null;
      }),
    );
  let before = await nextFrame();
  for (const [left, top] of [
    [0, step],
    [step, 0],
  ] as const) {
    for (let frame = 0; frame < frames; frame++) {
      element?.scrollBy({ left, top, behavior: "instant" });
      const now = await nextFrame();
      times.push(now - before);
      before = now;
      // Looked at before this frame is painted: what is there now is what will be seen.
      if (step > 0 && isBlank()) blank++;
    }
  }
  return { times, blank };
}
