import { type Browser, chromium, type Page } from "playwright-core";
import type { Corpus } from "@/lib/model/corpus";
import { recommendationAddress } from "@/lib/query/address";
import { launchChromium } from "../browser/launch-chromium";
import { serve } from "../browser/serve";
import { describeTimes, type Figure, formatTable } from "./figures";
import {
  inList,
  inMatrix,
  measureCells,
  measureFacets,
  measureKeystrokes,
  measureNothing,
} from "./interactions";
import { measureScroll, measureStill } from "./scrolling";
import { measureListSort, measureMatrixSort } from "./sorting";
import { describeWeights } from "./weights";

/**
 * Serves the build, and measures it in a browser.
 *
 * @param say takes the report, tables of text, piece by piece
 */
export async function measureApp(corpus: Corpus, say: (text: string) => void): Promise<void> {
  const server = await serve();
  try {
    const launched = await launchChromium();
    try {
      const browser = await chromium.connect(launched.wsEndpoint());
      const inPage = (path: string, measure: (page: Page) => Promise<string>) =>
        withPage(browser, async (page) => {
          await page.goto(`${server.address}${path}`);
          await page.locator("input[placeholder^='Search']:enabled").first().waitFor();
          return measure(page);
        });
      say(`The matrix\n${await inPage("/", (page) => describeMatrix(page, corpus))}\n`);
      say(`The list\n${await inPage("/recommendations", (page) => describeList(page, corpus))}\n`);
      const weigh = (page: Page) => describeWeights(page, server.address, pathsOf(corpus));
      say(`Pages\n${await withPage(browser, weigh)}\n`);
    } finally {
      await launched.close();
    }
  } finally {
    await server.stop();
  }
}

async function withPage(browser: Browser, use: (page: Page) => Promise<string>): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    // Functions that are sent to the page call this: tsx keeps the names of functions by it.
    await context.addInitScript({ content: "globalThis.__name = (named) => named;" });
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function describeMatrix(page: Page, corpus: Corpus): Promise<string> {
  const sights = inMatrix(corpus);
  const nothing = await measureNothing(page);
  const figures = [
    nothing,
    await measureKeystrokes(page, corpus, sights),
    await measureFacets(page, corpus, sights),
    await measureMatrixSort(page, corpus),
    await measureCells(page, corpus),
  ];
  return `${describeFigures(figures, nothing)}${await describeScroll(page, ".matrix-frame")}`;
}

async function describeList(page: Page, corpus: Corpus): Promise<string> {
  const sights = inList(corpus);
  const nothing = await measureNothing(page);
  const figures = [
    nothing,
    await measureKeystrokes(page, corpus, sights),
    await measureFacets(page, corpus, sights),
    await measureListSort(page, corpus),
  ];
  return `${describeFigures(figures, nothing)}${await describeScroll(page, undefined)}`;
}

function describeFigures(figures: readonly Figure[], yardstick: Figure): string {
  const head = ["from the event to the painted answer", "times", "median ms", "slowest ms", "x nothing"];
  return formatTable(
    head,
    figures.map((figure) => describeTimes(figure, yardstick)),
  );
}

async function describeScroll(page: Page, scroller: string | undefined): Promise<string> {
  const still = await measureStill(page);
  const scrolled = await measureScroll(page, scroller);
  const table = formatTable(
    ["between two frames", "frames", "median ms", "slowest ms", "x still"],
    [still, scrolled].map((figure) => describeTimes(figure, still)),
  );
  return `${table}Frames with something not drawn yet: ${scrolled.blank} of ${scrolled.times.length}\n`;
}

/** A page of each kind. */
function pathsOf({ topics, measures, actors, sources, recommendations }: Corpus): readonly string[] {
  const first = (folder: string, [entry]: readonly { readonly id: string }[]) =>
    `/${folder}/${entry?.id ?? ""}`;
  return [
    ...["/", "/recommendations", "/compare", "/sources", "/method", "/data"],
    first("topics", topics),
    first("measures", measures),
    first("actors", actors),
    first("sources", sources),
    recommendationAddress(recommendations[0]?.id ?? ""),
  ];
}
