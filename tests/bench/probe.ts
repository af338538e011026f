import type { PageParts } from "./app";

/** The right answer: how many there are, and texts that the first rows have, in this order. */
export interface Answer {
  readonly count: number;
  readonly first: readonly string[];
}

export interface Scrolled {
  /** The time from each frame to the next, in milliseconds. */
  readonly times: readonly number[];
  /** In how many of them a part of the table was seen that had not been drawn yet. */
  readonly blank: number;
}

/** What a page can be asked while it is measured. All times are in milliseconds; -1 where the right answer did not come. */
export interface Probe {
  /** Waits for the next event of a kind; `answered` is the time from it to the painted right answer. */
  watch(event: string, answer: Answer): void;
  answered: Promise<number>;
  /** What is shown, to say what was wrong. */
  describe(): Answer;
  isBlank(): boolean;
  scroll(axis: "x" | "y", frames: number, step: number): Promise<Scrolled>;
  /** Goes to a place in the whole, from 0 to 1; the time until other rows than before are painted there. */
  jump(share: number): Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Puts the probe into a page before its own scripts; runs there, with all that it needs inside. */
export function installProbe({ parts, patience }: { parts: PageParts; patience: number }): void {
  // A change of its width is told after all scripts of a frame have run and before the frame is painted.
  const ruler = document.createElement("div");
  ruler.style.cssText = "position:fixed;height:0;width:1px";
  const waiting: (() => void)[] = [];
  const beforePaint = () =>
    new Promise<number>((resolve) => {
      if (!ruler.isConnected) {
        document.body.append(ruler);
        new ResizeObserver(() => {
          for (const tell of waiting.splice(0)) tell();
        }).observe(ruler);
      }
      requestAnimationFrame((frame) => {
        waiting.push(() => resolve(frame));
        ruler.style.width = ruler.style.width === "1px" ? "2px" : "1px";
      });
    });
  // A message comes after the frame has been painted.
  const painted = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });

  const textOf = (element: Element | null | undefined) => element?.textContent ?? "";
  const placeOf = (row: Element) => Number(row.getAttribute("aria-rowindex"));
  // Not every grid keeps its rows in the order in which they are seen.
  const rows = () =>
    Array.from(document.querySelectorAll(parts.rows))
      .filter((row) => textOf(row) !== "")
      .sort((a, b) => placeOf(a) - placeOf(b));
  const count = () =>
    Number(textOf(document.querySelector(parts.count)).replaceAll(",", "").match(/\d+/)?.[0]);
  const isThere = (answer: Answer) => {
    if (count() !== answer.count) return false;
    const shown = rows();
    const isWhole = answer.first.length === Math.min(shown.length, 10);
    return isWhole && answer.first.every((text, at) => textOf(shown[at]).includes(text));
  };
  const seenAt = (x: number, y: number, below = 0) =>
    document.elementFromPoint(window.innerWidth * x, window.innerHeight * y + below);
  const isBlank = () =>
    [0.3, 0.55, 0.8].some((x) =>
      [0.45, 0.65, 0.85].some(
        // The line between two rows may belong to no cell.
        (y) => ![0, 3].some((below) => seenAt(x, y, below)?.closest(parts.drawn)),
      ),
    );
  const rowInView = () => textOf(seenAt(0.55, 0.65)?.closest(parts.rows));

  /** What scrolls the rows along an axis: something around them, or the page. */
  const scrollerAlong = (axis: "x" | "y") => {
    for (let around = rows()[0]?.parentElement; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      const overflow = axis === "x" ? style.overflowX : style.overflowY;
      const rest =
        axis === "x" ? around.scrollWidth - around.clientWidth : around.scrollHeight - around.clientHeight;
      if (around !== document.body && rest > 1 && /auto|scroll/.test(overflow)) return around;
    }
    return document.scrollingElement ?? document.documentElement;
  };

  const probe: Probe = {
    answered: Promise.resolve(-1),
    watch(event, answer) {
      probe.answered = new Promise((resolve) => {
        const look = async ({ timeStamp }: Event) => {
          do {
            await beforePaint();
            if (isThere(answer)) return resolve((await painted()) - timeStamp);
          } while (performance.now() - timeStamp < patience);
          resolve(-1);
        };
        window.addEventListener(event, look, { capture: true, once: true });
      });
    },
    describe: () => ({
      count: count(),
      first: rows()
        .slice(0, 10)
        .map((row) => textOf(row)),
    }),
    isBlank,
    async scroll(axis, frames, step) {
      const scroller = scrollerAlong(axis);
      const place = () => (axis === "x" ? scroller.scrollLeft : scroller.scrollTop);
      const times: number[] = [];
      let blank = 0;
      let last = await beforePaint();
      while (times.length < frames) {
        const before = place();
        scroller.scrollBy({ [axis === "x" ? "left" : "top"]: step, behavior: "instant" });
        if (place() === before) break;
        const frame = await beforePaint();
        if (isBlank()) blank++;
        times.push(frame - last);
        last = frame;
      }
      return { times, blank };
    },
    async jump(share) {
      const scroller = scrollerAlong("y");
      const before = rowInView();
      const start = performance.now();
      scroller.scrollTo({
        top: share * (scroller.scrollHeight - scroller.clientHeight),
        behavior: "instant",
      });
      do {
        await beforePaint();
        if (!isBlank() && rowInView() !== before) return (await painted()) - start;
      } while (performance.now() - start < patience);
      return -1;
    },
  };
  window.probe = probe;
}
