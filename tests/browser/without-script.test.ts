import { csvParseRows } from "d3-dsv";
import { describe, expect, inject, it } from "vitest";
import { stanceWords } from "@/lib/view/words";
import { expectedView, index } from "./expected";
import { inWords, readMatrix } from "./read-matrix";
import { visit } from "./visit";

const own = { javaScriptEnabled: false };

describe("without JavaScript", () => {
  it("the whole matrix is there, with its legend and its sentence", async () => {
    const page = await visit("/", { own });
    const { matrix, sentence } = expectedView("");
    expect(await readMatrix(page)).toEqual(inWords(matrix));
    expect(await page.locator("h1").textContent()).toBe(sentence);
    expect(await page.locator("tr.topic th").allTextContents()).toEqual(
      index.corpus.topics.map(({ label }) => label),
    );
    expect(await page.locator("table.matrix").isVisible()).toBe(true);
    const legend = await page.getByRole("region", { name: "Legend" }).textContent();
    for (const word of [...Object.values(stanceWords), "silent", "not on file"])
      expect(legend).toContain(word);
  });

  it("the export menu opens, and its links give the whole corpus", async () => {
    const page = await visit("/", { own });
    await page.locator("summary:visible", { hasText: "Export" }).click();
    const links = page.locator("details[open] li a");
    const rows = new Map<string, number>();
    for (const address of await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute("href") ?? ""),
    )) {
      const answer = await fetch(inject("address") + address);
      expect(answer.status).toBe(200);
      if (address.endsWith(".csv")) rows.set(address, csvParseRows(await answer.text()).length - 1);
    }
    const { recommendations } = index.corpus;
    expect(Object.fromEntries(rows)).toEqual({
      "/matrix.csv": expectedView("").matrix.rows.length,
      "/recommendations.csv": recommendations.length,
      "/quotes.csv": recommendations.flatMap(({ quotes }) => quotes).length,
    });
  });

  it("the whole list is there", async () => {
    const page = await visit("/recommendations", { own });
    expect(await page.locator("table.list").isVisible()).toBe(true);
    expect(await page.locator("table.list td.statement > a").allTextContents()).toEqual(
      index.corpus.recommendations.map(({ statement }) => statement),
    );
  });

  it("a filtered address shows the whole table rather than none", async () => {
    const page = await visit(`/?topic=${index.corpus.topics[0]?.id}`, { own });
    expect(await page.locator("table.matrix").isVisible()).toBe(true);
  });
});
