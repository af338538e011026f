import type { Page } from "playwright-core";

/** What of an entry of the Layout Instability API the browser tells: how far, and which elements from where to where. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Has a window paint nothing of a page before its HTML is read to the end: a busy browser paints half a line. */
export async function paintWhenRead(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    const html = await response.text();
    const body = html
      .replace("<head>", '<head><link rel="expect" href="#read" blocking="render">')
      .replace("</body>", '<i id="read"></i></body>');
    await route.fulfill({ response, body });
  });
}

/**
 * What has moved on the present page without anybody having done anything, since it began to load: how far, as the browser
 * reckons it, and which elements. An empty list for a page that stands still.
 */
export function layoutShifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const shifts: string[] = [];
    const rect = ({ x, y, width, height }: DOMRectReadOnly) =>
      [x, y, width, height].map(Math.round).join(" ");
    const add = (entries: readonly PerformanceEntry[]) => {
      for (const { value, sources } of entries as readonly LayoutShift[]) {
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName;
          return `${name}: ${rect(previousRect)} -> ${rect(currentRect)}`;
        });
        shifts.push(`${value}: ${moved.join("; ")}`);
      }
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    // What is painted last counts as well.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    observer.disconnect();
    return shifts;
  });
}
