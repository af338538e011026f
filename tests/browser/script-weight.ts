import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";

/** The addresses of the scripts that the present page has loaded. */
export function loadedScripts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    return [...new Set(loaded)].filter((name) => new URL(name).pathname.endsWith(".js"));
  });
}

/**
 * The bytes of the scripts of each page, with gzip, beyond those of an empty page of the same app. Such a page would load
 * what every page does: the framework, and what the header needs that stands on all of them.
 *
 * @param pages the scripts of each page; of pages of different kinds, so that nothing but the common is left out
 */
export async function weighScripts<T>(
  pages: ReadonlyMap<T, readonly string[]>,
): Promise<ReadonlyMap<T, number>> {
  const all = [...pages.values()];
  const weights = new Map<T, number>();
  for (const [key, scripts] of pages) {
    const own = scripts.filter((script) => !all.every((others) => others.includes(script)));
    const bytes = await Promise.all(own.map(weigh));
    weights.set(
      key,
      bytes.reduce((sum, weight) => sum + weight, 0),
    );
  }
  return weights;
}

/** The bytes of what an address answers, with gzip. */
export async function weigh(address: string): Promise<number> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return gzipSync(await answer.text()).byteLength;
}
