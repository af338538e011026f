import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { passageText } from "@/lib/view/citation/cite-passage";
import { type CitedPassage, citedQuotes, citedStatement } from "@/lib/view/citation/cited-passage";
import { noteOf } from "@/lib/view/collection/check-passage";
import { collectionName, formatCollection } from "@/lib/view/collection/collection-format";
import { serializeKept } from "@/lib/view/collection/kept-passages";
import { index, known } from "./expected";
import { visit } from "./visit";

const recommendation = known(index.corpus.recommendations[0], "recommendation");
const statement = citedStatement(recommendation, index);
const quote = known(citedQuotes(recommendation, index)[0], "quote");
const shown = (page: Page) => page.locator("ol > li > div > :first-child").allTextContents();
const wordsOf = (...passages: readonly CitedPassage[]) => passages.map(passageText);

/** A browser that has kept this before the page is opened. */
const having = (text: string | null) => ({
  prepare: (page: Page) =>
    page.addInitScript((kept) => {
      if (kept !== null && sessionStorage.getItem("prepared") === null)
        localStorage.setItem("collection", kept);
      sessionStorage.setItem("prepared", "yes");
    }, text),
});

it("passages are collected, counted in the head, ordered, saved, cleared and restored", async () => {
  const page = await visit(`/recommendations/${recommendation.id}`, { own: {} });
  for (let at = 0; at < 2; at++)
    await page.getByRole("button", { name: "Collect", exact: true }).first().click();
  await page.getByRole("link", { name: "Collection 2" }).click();
  await page.getByText("2 passages, kept in this browser.").waitFor();
  expect(await shown(page)).toEqual(wordsOf(statement, quote));
  await page
    .getByRole("button", { name: /^Move down/ })
    .first()
    .click();
  await expect.poll(() => shown(page)).toEqual(wordsOf(quote, statement));
  for (const [name, format] of [
    ["Markdown", "md"],
    ["RTF, for Word and others", "rtf"],
    ["CSV", "csv"],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(collectionName([quote, statement], format));
    const noted = [{ passage: quote }, { passage: statement }];
    expect(await text(await file.createReadStream())).toBe(
      formatCollection(noted, format, inject("address")),
    );
  }
  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByText("Cleared 2 passages.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => shown(page)).toEqual(wordsOf(quote, statement));
});

it("what is gone, has changed or cannot be read is told", async () => {
  const gone = { ...quote, id: `${quote.source}/never-there.1` };
  const changed = { ...statement, text: "Other words." };
  const kept = serializeKept({ passages: [gone, changed], unreadable: ["{broken"] });
  const page = await visit("/collection", { own: having(kept) });
  for (const note of [
    noteOf(gone, { state: "gone" }),
    noteOf(changed, { state: "changed", now: statement }),
  ]) {
    await page.getByText(known(note, "note"), { exact: true }).waitFor();
  }
  await page.getByText("{broken").waitFor();
  await page.getByRole("button", { name: "Take what stands there now" }).click();
  await expect.poll(() => shown(page)).toEqual(wordsOf(gone, statement));
});

it("another tab follows", async () => {
  const page = await visit("/collection", { own: having(null) });
  const other = await page.context().newPage();
  await other.goto(`${inject("address")}/recommendations/${recommendation.id}`);
  await other.getByRole("button", { name: "Collect", exact: true }).first().click();
  await expect.poll(() => shown(page)).toEqual(wordsOf(statement));
});

it("storage that is forbidden is told, and the passage stays as long as the page", async () => {
  const page = await visit(`/recommendations/${recommendation.id}`, {
    own: {
      prepare: (each) =>
        each.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException("Full", "QuotaExceededError");
          };
        }),
    },
  });
  await page.getByRole("button", { name: "Collect", exact: true }).first().click();
  await page.getByText("this browser keeps nothing").waitFor();
  await page.getByRole("link", { name: "Collection 1" }).click();
  await page.getByText("storage is forbidden or full").waitFor();
});

it("without JavaScript the page says that it needs it", async () => {
  const page = await visit("/collection", { own: { javaScriptEnabled: false } });
  const note = page.locator("noscript p");
  await expect.poll(() => note.isVisible()).toBe(true);
  await expect.poll(() => note.textContent()).toContain("The collection needs JavaScript");
});
