import type { Page } from "playwright-core";

/**
 * How far things have moved on the present page without anybody having done anything, since it began to load: the sum of
 * the layout shifts of the browser, 0 for a page that stands still.
 */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const add = (entries: readonly PerformanceEntry[]) => {
      for (const entry of entries) if ("value" in entry) sum += Number(entry.value);
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    // What is painted last counts as well.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    observer.disconnect();
    return sum;
  });
}
