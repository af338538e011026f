import type { Browser } from "playwright-core";
import type { Corpus } from "@/lib/model/corpus";
import { HEADING } from "./app";
import { inNewPage, PATIENCE } from "./contestant";

/** An address, and what its heading says. */
export interface Arrival {
  readonly path: string;
  readonly says: readonly string[];
}

/** The matrix, the matrix of a topic, and a comparison of the first two actors, who have documents of their own. */
export function arrivals({ topics, actors, recommendations }: Corpus): readonly Arrival[] {
  const [topic] = topics;
  const [one, other] = actors;
  if (!topic || !one || !other) throw new Error("The corpus has no topic, or not two actors.");
  const shown = recommendations.filter((recommendation) => recommendation.topics.includes(topic.id));
  return [
    { path: "/", says: [String(recommendations.length)] },
    { path: `/?topic=${topic.id}`, says: [String(shown.length)] },
    { path: `/compare?actors=${one.id},${other.id}`, says: [one.name, other.name] },
  ];
}

/**
 * The time from the call of an address to the painted heading that is right for it, in milliseconds.
 *
 * @throws Error where it does not come
 */
export async function timeHeading(
  browser: Browser,
  address: string,
  { path, says }: Arrival,
): Promise<number> {
  return inNewPage(browser, async (page) => {
    await page.addInitScript(watchHeading, { heading: HEADING, says, patience: PATIENCE });
    await page.goto(`${address}${path}`, { waitUntil: "commit" });
    const time = await page.evaluate(() => window.headingShown);
    if (time < 0) throw new Error(`${address}${path} has no heading that says ${says.join(" and ")}.`);
    return time;
  });
}

declare global {
  interface Window {
    headingShown: Promise<number>;
  }
}

/** Runs in the page; looks every few milliseconds, since to ask for frames would slow down a page that is still loading. */
function watchHeading(expected: { heading: string; says: readonly string[]; patience: number }): void {
  const isShown = (heading: Element) => {
    const text = heading.textContent?.replaceAll(",", "") ?? "";
    return (
      expected.says.every((part) => text.includes(part)) &&
      heading.getClientRects().length > 0 &&
      heading.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  window.headingShown = new Promise((resolve) => {
    const look = () => {
      if (performance.now() > expected.patience) return resolve(-1);
      if (!Array.from(document.querySelectorAll(expected.heading)).some(isShown))
        return void setTimeout(look, 5);
      requestAnimationFrame(() => {
        // A message comes after the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    };
    look();
  });
}
