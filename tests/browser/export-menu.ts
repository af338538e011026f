import type { Page } from "playwright-core";

/** What the menu of the matrix offers. */
export const shapes = ["matrix", "recommendations", "quotes"] as const;

/** Opens the menu, and reads from it the name, the size and the links of each line. */
export async function openMenu(page: Page) {
  await page.locator("summary:visible", { hasText: "Export" }).click();
  return menuOf(page)
    .locator("li")
    .evaluateAll((items) =>
      items.map((item) => ({
        label: item.querySelector("strong")?.textContent,
        size: item.querySelector("strong + span")?.textContent,
        links: Array.from(item.querySelectorAll("a"), (link) => link.textContent),
      })),
    );
}

/** The menu that is open. */
export const menuOf = (page: Page) => page.locator("details[open]").filter({ visible: true });

/** A number of things in words, as the menu has it. */
export const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
