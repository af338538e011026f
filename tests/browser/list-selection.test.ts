import { csvParse } from "d3-dsv";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { renderExport } from "@/lib/view/export/export";
import { quoteInContext } from "@/lib/view/reader/quote-context";
import { expectedView, index, known, texts } from "./expected";
import { addressOf, ready, visit } from "./visit";

const topic = known(index.corpus.topics.at(-1), "topic").id;
const search = `topic=${topic}`;
const { recommendations } = expectedView(search).result;
const ids = recommendations.map(({ id }) => id);
const rows = (page: Page) => page.locator("table.list tbody tr[data-id]");
const box = (page: Page, at: number) => rows(page).nth(at).getByRole("checkbox");
const bar = (page: Page) => page.getByRole("region", { name: "Selected recommendations" });
async function selected(page: Page) {
  const chosen = page.locator("tr[data-selected]");
  return chosen.evaluateAll((list) => list.map((row) => row.getAttribute("data-id")));
}

describe("selected rows", () => {
  it("are chosen one by one, as a range with Shift, all at once, and by keyboard", async () => {
    const page = await visit(`/recommendations?${search}`);
    await expect.poll(() => bar(page).count()).toBe(0);
    await box(page, 1).check();
    await box(page, 3).click({ modifiers: ["Shift"] });
    await expect.poll(() => selected(page)).toEqual(ids.slice(1, 4));
    await box(page, 2).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => selected(page)).toEqual([ids[1], ids[3]]);
    const all = page.getByRole("checkbox", { name: "Select all that are shown" });
    expect(await all.evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true);
    await all.check();
    await expect.poll(() => selected(page)).toEqual(ids);
    await bar(page)
      .getByRole("button", { name: /^Clear/ })
      .click();
    await expect.poll(() => selected(page)).toEqual([]);
    await expect.poll(() => bar(page).count()).toBe(0);
  });

  it("stay selected when they are sorted or hidden, and the bar says how many are hidden", async () => {
    const page = await visit(`/recommendations?${search}`);
    const stance = known(recommendations[0], "recommendation").stance;
    const other = recommendations.findIndex((recommendation) => recommendation.stance !== stance);
    await box(page, 0).check();
    await box(page, other).check();
    await page
      .getByRole("columnheader", { name: /^Measure/ })
      .getByRole("button")
      .click();
    expect(new Set(await selected(page))).toEqual(new Set([ids[0], ids[other]]));
    await page
      .getByRole("button", { name: /^Stance/ })
      .first()
      .click();
    await page
      .getByRole("checkbox", { name: new RegExp(`^${stance}`) })
      .first()
      .check();
    await expect.poll(() => selected(page)).toEqual([ids[0]]);
    await expect.poll(() => bar(page).textContent()).toContain("2 selected, 1 of them hidden by the filter");
  });

  it("alone are exported, with the columns and in the order of the list", async () => {
    const page = await visit(`/recommendations?${search}&sort=-statement&columns=quotes,statement`);
    for (const at of [0, 2, 5]) await box(page, at).check();
    const statements = await page.locator("tr[data-selected] td.statement").allTextContents();
    const started = page.waitForEvent("download");
    await bar(page).getByRole("button", { name: "CSV" }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await started).createReadStream()) chunks.push(Buffer.from(chunk));
    const table = csvParse(Buffer.concat(chunks).toString("utf8"));
    expect(table.columns).toEqual(["quotes", "statement"]);
    expect(table.map(({ statement }) => statement)).toEqual(statements);
    expect(statements).toHaveLength(3);
  });

  it("can be shown alone, left out one by one, and all shown again", async () => {
    const page = await visit(`/recommendations?${search}`);
    for (const at of [0, 1, 2]) await box(page, at).check();
    await bar(page).getByRole("button", { name: "Show only these" }).click();
    await expect
      .poll(() => addressOf(page))
      .toBe(`/recommendations?recommendation=${ids.slice(0, 3).join(",")}`);
    await expect.poll(() => rows(page).count()).toBe(3);
    await expect.poll(() => page.locator("h1").textContent()).toContain("among 3 chosen recommendations");
    await page.reload();
    await ready(page);
    await page.locator("summary:visible", { hasText: "Chosen 3" }).click();
    await page
      .getByRole("button", { name: /^Leave out/ })
      .first()
      .click();
    await expect
      .poll(() => addressOf(page))
      .toBe(`/recommendations?recommendation=${ids.slice(1, 3).join(",")}`);
    await page.getByRole("button", { name: "Show all again" }).click();
    await expect.poll(() => addressOf(page)).toBe("/recommendations");
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(2);
  });

  it("of a whole corpus fit into a form, which gives the same bytes as an address", async () => {
    const parameters = new URLSearchParams({
      recommendation: index.corpus.recommendations.map(({ id }) => id).join(","),
      columns: "id,quote",
      sort: "-id",
    });
    const address = `${inject("address")}/recommendations.csv`;
    const post = await fetch(address, { method: "POST", body: parameters });
    const file = await renderExport(index, "recommendations", "csv", parameters);
    const expected = "error" in file ? file.error : [...file.chunks].join("");
    expect([post.status, await post.text()]).toEqual([200, expected]);
    parameters.set("columns", "id,qoute");
    const refused = await fetch(address, { method: "POST", body: parameters });
    expect([refused.status, await refused.text()]).toEqual([
      400,
      'The parameter columns has no value "qoute". Did you mean "quote"?\n',
    ]);
    const json = await fetch(address, {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    expect(json.status).toBe(415);
  });
});

describe.each([1440, 375])("an open row at %i px", (width) => {
  it("shows every quote in the words around it, and closes again", async () => {
    const page = await visit(`/recommendations?${search}`, { width, height: 900 });
    const at = recommendations.findIndex(({ quotes }) => quotes.length > 1);
    const recommendation = known(recommendations[at], "recommendation of two quotes");
    const button = rows(page)
      .nth(at)
      .getByRole("button", { name: /^Quotes in context/ });
    await expect.poll(() => button.getAttribute("aria-expanded")).toBe("false");
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => button.getAttribute("aria-expanded")).toBe("true");
    const { text } = known(texts[recommendation.source], "text");
    const isFull = index.sources.get(recommendation.source)?.fullText;
    const words = recommendation.quotes.map((quote) => {
      const found = quoteInContext(text, quote, isFull ? "full" : "excerpts");
      const { before, exact, after, cutBefore, cutAfter } = found;
      return [cutBefore ? "… " : "", before, exact, after, cutAfter ? " …" : ""].join("");
    });
    await expect.poll(() => page.locator("tr.detail blockquote").allTextContents()).toEqual(words);
    await box(page, at).check();
    await expect.poll(() => selected(page)).toEqual([recommendation.id]);
    await expect
      .poll(() => rows(page).nth(at).locator("td.statement > a").getAttribute("href"))
      .toBe(recommendationAddress(recommendation.id));
    await page.keyboard.press("Escape");
    await button.click();
    await expect.poll(() => page.locator("tr.detail").count()).toBe(0);
  });
});
