import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { csvParse } from "d3-dsv";
import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { filledCells } from "../browser/cells";
import { expectedView, index, known } from "../browser/expected";
import { exportFile } from "../export-file";
import { launchFirefox } from "./launch-firefox";
import { addressOf, find, press, textsOf, visit } from "./visit";

const { browser, downloads, stop } = await launchFirefox();
afterAll(stop);

const topic = known(index.corpus.topics[0], "topic");
const cell = known(filledCells(expectedView("").table)[0], "position");
const [row, column] = cell.at.split(",");
const cellPlace = `tr[data-row="${row}"] td[data-column="${column}"]`;
const source = known(
  index.corpus.sources.find(({ fullText }) => fullText),
  "source",
);
const heldIn = index.corpus.recommendations.filter((each) => each.source === source.id);

const rowsOf = (page: Page) =>
  page.$$eval("tr[data-row]", (rows) => rows.map((each) => (each as HTMLElement).dataset.row));
const focusedPlace = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return `${element?.closest("tr")?.dataset.row},${element?.dataset.column}`;
  });

describe("in Firefox", () => {
  it("the matrix is filtered by a facet and by words, and Back undoes it", async () => {
    const page = await visit(browser, "/");
    await press(page, "button[aria-expanded]", "Topic");
    await press(page, "#facet-options label", topic.label);
    await expect.poll(() => addressOf(page)).toBe(`/?topic=${topic.id}`);
    const view = expectedView(`topic=${topic.id}`);
    await expect.poll(() => rowsOf(page)).toEqual(view.matrix.rows.map(({ id }) => id));
    expect(await page.$eval("h1", ({ textContent }) => textContent)).toBe(view.sentence);
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe("/");
    await page.type("main input[role=combobox]", "zzzz");
    await expect.poll(() => addressOf(page)).toBe("/?q=zzzz");
    await expect.poll(() => rowsOf(page)).toEqual([]);
  });

  it("the matrix is sorted", async () => {
    const page = await visit(browser, "/");
    const choice = await page.waitForSelector(".matrix-choices select");
    await choice?.select("actors");
    const view = expectedView("sort=-actors");
    await expect.poll(() => addressOf(page)).toBe("/?sort=-actors");
    await expect.poll(() => rowsOf(page)).toEqual(view.matrix.rows.map(({ id }) => id));
  });

  it("a cell opens by a click, shows its quotes, and closes by Escape", async () => {
    const page = await visit(browser, "/");
    await page.locator(cellPlace).click();
    await page.waitForSelector("aside.cell-panel blockquote");
    await expect.poll(() => addressOf(page)).toBe(`/?${cell.search}`);
    const recommendations = "recommendations" in cell.cell ? cell.cell.recommendations : [];
    expect(await textsOf(page, "aside.cell-panel article h3")).toEqual(
      recommendations.map(({ statement }) => statement),
    );
    await page.keyboard.press("Escape");
    await page.waitForSelector("aside.cell-panel", { hidden: true });
    expect(await focusedPlace(page)).toBe(cell.at);
  });

  it("the keys walk the matrix and open a cell", async () => {
    const page = await visit(browser, "/");
    const { rows } = expectedView("").matrix;
    const last = known(rows.at(-1), "row").id;
    await page.focus(`tr[data-row="${rows[0]?.id}"] td[data-column="0"]`);
    for (const [key, place] of [
      ["ArrowRight", `${rows[0]?.id},1`],
      ["ArrowDown", `${rows[1]?.id},1`],
      ["Home", `${rows[1]?.id},-1`],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focusedPlace(page), key).toBe(place);
    }
    await page.keyboard.down("Control");
    await page.keyboard.press("End");
    await page.keyboard.up("Control");
    expect(await focusedPlace(page)).toBe(`${last},${expectedView("").matrix.columns.length - 1}`);
    await page.focus(cellPlace);
    await page.keyboard.press("Enter");
    await page.waitForSelector("aside.cell-panel");
  });

  it.each(["/", "/recommendations", "/compare"])(
    "the menus of %s open, and close by Escape",
    async (path) => {
      const page = await visit(browser, path);
      await press(page, "summary", "Export");
      await find(page, "details[open] > div", "Columns explained");
      await page.keyboard.press("Escape");
      await expect.poll(() => page.$$eval("header ~ main details[open]", ({ length }) => length)).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Export");
    },
  );

  it("the list is sorted by a head, and downloaded as it is shown", async () => {
    const page = await visit(browser, `/recommendations?topic=${topic.id}`);
    await press(page, "thead button", "Measure");
    await expect.poll(() => addressOf(page)).toBe(`/recommendations?topic=${topic.id}&sort=measure`);
    const statements = expectedView(`topic=${topic.id}&sort=measure`).result.recommendations.map(
      ({ statement }) => statement,
    );
    await expect.poll(() => textsOf(page, "td.statement > a")).toEqual(statements);
    await press(page, "summary", "Export");
    const link = await find(page, "details[open] li a", "CSV of all fields");
    await link.click();
    const { name } = await exportFile(index, "recommendations", "csv", `topic=${topic.id}&sort=measure`);
    await expect.poll(() => statementsIn(path.join(downloads, name))).toEqual(statements);
  });

  it("actors are compared, chosen by keyboard", async () => {
    const page = await visit(browser, "/compare");
    for (const count of [1, 2]) {
      const places = ".compare-bar [data-place] summary";
      await expect.poll(() => page.$$eval(places, ({ length }) => length)).toBe(count);
      await (await find(page, places, "Choose an actor")).focus();
      await page.keyboard.press("Enter");
      const link = await page.waitForSelector(".compare-bar details[open] li a");
      await link?.focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => new URL(page.url()).searchParams.get("actors")?.split(",").length).toBe(count);
    }
    await page.waitForSelector(".comparison .compared-row");
    expect(await page.$$eval(".compared-names li", ({ length }) => length)).toBe(2);
    const isInPlace = () => document.activeElement?.closest("[data-place]") !== null;
    expect(await page.evaluate(isInPlace), "the focus stays in its place").toBe(true);
  });

  it.each([1440, 768, 375])(
    "the reader has its notes beside or below their passages, at %i px",
    async (width) => {
      const page = await visit(browser, `/sources/${source.id}`, { width });
      // On a phone there is no margin in which they would have to find their places.
      if (width >= 768) await page.waitForSelector(".reader[data-settled]");
      const notes = await settledNotes(page);
      expect(notes.length).toBeGreaterThan(0);
      expect(new Set(notes.flatMap(({ passages }) => passages)).size).toBeGreaterThanOrEqual(heldIn.length);
      if (width >= 768)
        for (const [at, { top }] of notes.entries())
          expect(top).toBeGreaterThanOrEqual((notes[at - 1]?.bottom ?? Number.NEGATIVE_INFINITY) - 1);
      await page.locator(".number").click();
      await page.waitForSelector(".note.chosen");
      expect(new URL(page.url()).hash).not.toBe("");
    },
  );

  it("a quote is copied with its citation", async () => {
    const recommendation = known(index.corpus.recommendations[0], "recommendation");
    const page = await visit(browser, `/recommendations/${recommendation.id}`);
    await press(page, "button", "Copy with citation");
    await find(page, "button", "Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(recommendation.statement);
  });

  it.each([
    "/sources",
    "/method",
    "/data",
    "/collection",
    `/topics/${topic.id}`,
    `/actors/${index.holders[0]?.id}`,
  ])("%s fits a phone", async (path) => {
    const page = await visit(browser, path, { width: 375, height: 812 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});

/** Places and passages of the notes that are seen, once nothing moves any more. */
function settledNotes(page: Page) {
  return page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    return Array.from(document.querySelectorAll<HTMLElement>(".note[data-passages]"), (note) => {
      const { top, bottom, height } = note.getBoundingClientRect();
      return { top, bottom, height, passages: note.dataset.passages?.split(" ") ?? [] };
    }).filter(({ height }) => height > 0);
  });
}

/** The statements of a file; none until it has been downloaded. */
function statementsIn(file: string): readonly (string | undefined)[] {
  return existsSync(file) ? csvParse(readFileSync(file, "utf8")).map(({ statement }) => statement) : [];
}
