import axe from "axe-core";
import type { Page } from "playwright-core";

/** The rules that look at nothing but colours. */
const COLOURS = ["color-contrast", "link-in-text-block"];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rows of a long table are alike: beyond these, they only cost time. */
const FURTHER_ROWS = ["tbody tr:nth-child(n + 16)", ".disagreement:nth-child(n + 4)"];

/**
 * What axe objects to on a page, or in a part of it: by every rule in light colours, and by those about colours in dark
 * ones, since the themes differ in nothing else.
 *
 * @param part selector of what has changed since the page was looked at as a whole
 * @returns a line for each rule that is broken
 */
export async function findProblems(page: Page, part?: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await runAxe(page, TAGS, part);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await runAxe(page, COLOURS, part);
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark.map((problem) => `in the dark theme ${problem}`)];
}

/** The script is put into a page once, and only what is wrong comes back: both take longer than the rules. */
async function runAxe(
  page: Page,
  rules: readonly string[],
  part: string | undefined,
): Promise<readonly string[]> {
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([runOnly, include, exclude]) => {
      const { violations } = await window.axe.run(
        { ...(include !== undefined && { include: [include] }), exclude: [...exclude] },
        { runOnly: [...runOnly], resultTypes: ["violations"] },
      );
      return violations.map(
        ({ id, nodes: [first, ...others] }) =>
          `${id}, ${1 + others.length} times, such as ${first?.target}: ${first?.failureSummary}`,
      );
    },
    [rules, part, FURTHER_ROWS] as const,
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
