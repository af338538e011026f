import type { Page } from "playwright-core";
import type { Answer } from "./probe";

/** How long a page is left alone before each event, in milliseconds. */
const REST = 60;

/**
 * The time from a real event to the painted right answer, in milliseconds: from the time stamp that the browser gives the
 * event to the first task after the frame in which the answer is on the page.
 *
 * @throws Error where the right answer does not come
 */
export async function timeAnswer(
  page: Page,
  event: string,
  act: () => Promise<unknown>,
  answer: Answer,
): Promise<number> {
  await page.waitForTimeout(REST);
  await page.evaluate((expected) => window.probe.watch(...expected), [event, answer] as const);
  await act();
  const time = await page.evaluate(() => window.probe.answered);
  if (time < 0) throw new Error(await describeMiss(page, answer));
  return time;
}

/**
 * Types words letter by letter, each in the place of the one before, and empties the box in the end.
 *
 * @returns the time of each letter
 */
export async function timeTyping(
  page: Page,
  search: string,
  words: readonly string[],
  answerTo: (typed: string) => Answer,
): Promise<readonly number[]> {
  const times: number[] = [];
  const box = page.locator(search).first();
  await box.click();
  for (const word of words) {
    await page.keyboard.press("ControlOrMeta+A");
    for (let length = 1; length <= word.length; length++) {
      const type = () => page.keyboard.press(word.charAt(length - 1));
      times.push(await timeAnswer(page, "keydown", type, answerTo(word.slice(0, length))));
    }
  }
  await page.keyboard.press("ControlOrMeta+A");
  await timeAnswer(page, "keydown", () => page.keyboard.press("Delete"), answerTo(""));
  return times;
}

async function describeMiss(page: Page, answer: Answer): Promise<string> {
  const shown = await page.evaluate(() => window.probe.describe());
  return `${page.url()} has not come to the right answer.\nExpected ${JSON.stringify(answer)}\nbut saw  ${JSON.stringify(shown)}`;
}
