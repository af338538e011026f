import { csvParseRows } from "d3-dsv";
import { describe, expect, inject, it } from "vitest";
import { stanceWords } from "@/lib/view/words/words";
import { filledCells } from "./cells";
import { expectedView, index, known } from "./expected";
import { inWords, readMatrix } from "./read-matrix";
import { expectedCards } from "./read-panel";
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
    const { for: isFor, conditional, against, neutral } = stanceWords;
    for (const word of [isFor, conditional, against, neutral, "both", "told by others", "not mentioned"])
      expect(legend).toContain(word);
  });

  it("a long list of values is there as a whole", async () => {
    const measures = index.corpus.measures.slice(0, 8);
    const page = await visit(`/recommendations?measure=${measures.map(({ id }) => id).join(",")}`, { own });
    for (const { label } of measures)
      expect(await page.locator("h1").getByText(label, { exact: true }).isVisible()).toBe(true);
  });

  it("a link to a cell shows its statements", async () => {
    const { search, cell } = known(filledCells(expectedView("").table)[0], "position");
    const page = await visit(`/?${search}`, { own });
    const panel = page.getByRole("complementary", { name: "Open cell" });
    expect(await panel.isVisible()).toBe(true);
    const cards = expectedCards(cell);
    expect(cards.length).toBeGreaterThan(0);
    const words = await panel.textContent();
    for (const { statement } of cards) expect(words).toContain(statement);
  });

  it.each([
    "/nothing",
    "/actors/nobody",
    "/measures/none",
    "/topics/none",
    "/sources/none",
    "/recommendations/none",
    "/recommendations/none/at-all",
    "/actors/%D0%BD%D0%B5%D1%82",
  ])("%s is told to be no page, with links to what there is", async (address) => {
    expect((await fetch(inject("address") + address)).status).toBe(404);
    const page = await visit(address, { own, tolerate: /404/ });
    expect(await page.locator("h1").textContent()).toBe("There is no such page");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.title()).toMatch(/^No such page/);
    const links = page.locator("main a:visible");
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
      "/",
      "/recommendations",
      "/sources",
    ]);
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

  it("the list comes a hundred rows at a time, each with a link to the next", async () => {
    const page = await visit("/recommendations", { own });
    const statements = index.corpus.recommendations.map(({ statement }) => statement);
    const shown: string[] = [];
    for (;;) {
      const rows = await page.locator("table.list td.statement > a").allTextContents();
      expect(rows.length).toBeLessThanOrEqual(100);
      shown.push(...rows);
      const next = page.getByRole("link", { name: /^Next/ });
      if ((await next.count()) === 0) break;
      await page.goto(inject("address") + (await next.getAttribute("href")));
    }
    expect(shown).toEqual(statements);
  });

  it("an address shows exactly what it asks for", async () => {
    const topic = index.corpus.topics[0]?.id;
    const page = await visit(`/?topic=${topic}&stance=for`, { own });
    const { matrix, sentence } = expectedView(`topic=${topic}&stance=for`);
    expect(await readMatrix(page)).toEqual(inWords(matrix));
    expect(await page.locator("h1").textContent()).toBe(sentence);
    await page.goto(`${inject("address")}/recommendations?q=zzzz`);
    expect(await page.locator("h1").textContent()).toBe(expectedView("q=zzzz").sentence);
  });

  it("filters are a form, which keeps what else the address says", async () => {
    const [one, two] = index.corpus.topics;
    const page = await visit("/?density=marks", { own });
    const form = page.locator("form");
    await form.locator("summary", { hasText: "Topic" }).click();
    await form.getByRole("checkbox", { name: one?.label ?? "" }).check();
    await form.getByRole("checkbox", { name: two?.label ?? "" }).check();
    await form.getByRole("searchbox").fill("war");
    await form.getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/q=war/);
    const search = `q=war&topic=${one?.id},${two?.id}&density=marks`;
    expect(await page.locator("h1").textContent()).toBe(expectedView(search).sentence);
    expect(await readMatrix(page)).toEqual(inWords(expectedView(search).matrix));
  });

  it.each([1440, 375])("what cannot work is not offered, and the export can, at %i px", async (width) => {
    for (const path of ["/", `/?stance=for`, "/recommendations?stance=for", "/compare"]) {
      const page = await visit(path, { width, own });
      const buttons = page.locator(
        "main > * section[aria-label^='What is'] button:visible, header button:visible",
      );
      expect(await buttons.allTextContents(), path).toEqual(path === "/compare" ? [] : ["Show"]);
      expect(await page.locator("input[type=search]:visible").count(), path).toBe(
        path === "/compare" ? 0 : 1,
      );
      await page.locator("summary:visible", { hasText: "Export" }).click();
      expect(await page.locator("details[open] li a:visible").count(), path).toBeGreaterThan(3);
    }
  });

  it("a filter is cleared by a link, which keeps what else the address says", async () => {
    const page = await visit("/?stance=for&density=marks", { own });
    await page.locator("form").getByRole("link", { name: "Clear filter" }).click();
    await page.waitForURL((url) => url.search === "?density=marks");
    expect(await page.locator("h1").textContent()).toBe(expectedView("").sentence);
  });
});
