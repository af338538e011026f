import type { Page } from "playwright-core";
import { layoutShift } from "../browser/layout-shift";
import { loadedScripts, weigh, weighScripts } from "../browser/script-weight";
import { formatTable } from "./figures";

/** What each page weighs, and how far things move on it while it loads. */
export async function describeWeights(
  page: Page,
  address: string,
  paths: readonly string[],
): Promise<string> {
  const loaded = new Map<string, readonly string[]>();
  const rest = new Map<string, readonly [html: number, shift: number]>();
  for (const path of paths) {
    await page.goto(`${address}${path}`, { waitUntil: "networkidle" });
    loaded.set(path, await loadedScripts(page));
    rest.set(path, [await weigh(`${address}${path}`), await layoutShift(page)]);
  }
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const rows = [...(await weighScripts(loaded))].map(([path, scripts]) => {
    const [html = 0, shift = 0] = rest.get(path) ?? [];
    return [path, kilobytes(html), kilobytes(scripts), shift.toFixed(3)];
  });
  return formatTable(["page", "HTML kB gz", "own scripts kB gz", "layout shift"], rows);
}
