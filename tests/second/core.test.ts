import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { foldText } from "@/lib/model/fold-text";
import { citeAsText } from "@/lib/view/citation/cite-passage";
import { citedQuotes } from "@/lib/view/citation/cited-passage";
import { findProblems } from "../browser/axe";
import { cellIn, filledCells } from "../browser/cells";
import { expectedView, index, known } from "../browser/expected";
import { expectedSections } from "../browser/expected-sections";
import { menuOf, openMenu } from "../browser/export-menu";
import { inWords, readMatrix } from "../browser/read-matrix";
import { expectedCards, readPanels } from "../browser/read-panel";
import { addressOf, visit } from "../browser/visit";
import { exportFile, exportText } from "../export-file";
import { findFirstCorpus } from "../first-corpus";
import { kindsOf, pairOf } from "./kinds";

/*
 * What people do most, on a corpus of another subject, language and script. What is expected is computed from its files, as
 * in the tests of the corpus that comes with the program.
 */
const { corpus } = index;
const pair = pairOf(index);

describe("a page of each kind", () => {
  it.each(kindsOf(index))(
    "%s: shows nothing of the corpus that comes with the program, and axe objects to nothing",
    async (path) => {
      const page = await visit(path);
      const html = await page.content();
      expect(html).toContain(corpus.meta.title);
      expect(findFirstCorpus(html)).toEqual([]);
      expect(await findProblems(page)).toEqual([]);
    },
  );
});

async function expectMatrix(page: Page, search: string): Promise<void> {
  await expect.poll(() => addressOf(page)).toBe(`/${search === "" ? "" : `?${search}`}`);
  await expect.poll(() => readMatrix(page)).toEqual(inWords(expectedView(search).matrix));
}

describe("the matrix", () => {
  it("is filtered by a topic and by a horizon of the corpus, and Back undoes it", async () => {
    const page = await visit("/");
    for (const [facet, value, search] of [
      ["Topic", corpus.topics[1]?.label, `topic=${corpus.topics[1]?.id}`],
      ["When", corpus.meta.horizons?.[1]?.label, `horizon=${corpus.meta.horizons?.[1]?.id}`],
    ] as const) {
      await page.getByRole("button", { name: new RegExp(`^${facet}`) }).click();
      await page
        .getByRole("checkbox", { name: known(value, facet) })
        .first()
        .check();
      await expectMatrix(page, search);
      expect(await page.locator("h1").textContent()).toBe(expectedView(search).sentence);
      await page.goBack();
      await expectMatrix(page, "");
    }
  });

  it("is sorted by names", async () => {
    const page = await visit("/");
    await page.getByRole("combobox", { name: "Rows" }).first().selectOption("label");
    await expectMatrix(page, "sort=label");
  });

  it("opens a cell with all that it holds", async () => {
    const cell = known(filledCells(expectedView("").table)[0], "position");
    const page = await visit("/");
    await cellIn(page, cell.at).click();
    await page.getByRole("complementary", { name: "Open cell" }).waitFor();
    await expect.poll(() => addressOf(page)).toBe(`/?${cell.search}`);
    const [panel] = await page.evaluate(readPanels);
    expect(panel?.cards).toEqual(expectedCards(cell.cell));
  });

  it("is downloaded as the export function writes it", async () => {
    const search = `topic=${corpus.topics[1]?.id}`;
    const page = await visit(`/?${search}`);
    await openMenu(page);
    for (const shape of ["matrix", "recommendations", "quotes"] as const) {
      const started = page.waitForEvent("download");
      await menuOf(page)
        .getByRole("link", { name: `CSV of ${shape}`, exact: true })
        .click();
      const file = await started;
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
      expect(Buffer.concat(chunks).toString("utf8")).toBe(await exportText(index, shape, "csv", search));
      expect(file.suggestedFilename()).toBe((await exportFile(index, shape, "csv", search)).name);
    }
  });
});

describe("a search in another script", () => {
  /** A word of a statement that has an accent, and the same without. */
  const word = known(
    corpus.recommendations
      .flatMap(({ statement }) => statement.match(/\p{L}{6,}/gu) ?? [])
      .find((each) => foldText(each) !== each.toLowerCase()),
    "accented word",
  );

  it.each([
    ["without its accents", foldText(word)],
    ["in capitals", foldText(word).toUpperCase()],
  ])("finds a word that is typed %s", async (_how, typed) => {
    const page = await visit("/recommendations");
    await page.getByRole("combobox", { name: /^Search/ }).pressSequentially(typed);
    await expect.poll(() => addressOf(page)).toBe(`/recommendations?q=${typed}`);
    const { result } = expectedView(`q=${word}`);
    expect(result.recommendations.length).toBeGreaterThan(0);
    await expect
      .poll(() => page.locator("table.list td.statement > a").allTextContents())
      .toEqual(result.recommendations.map(({ statement }) => statement));
    await expect.poll(() => page.locator("table.list mark").first().textContent()).toBe(word);
  });
});

it("two actors are compared, measure by measure", async () => {
  const page = await visit(`/compare?${pair}`);
  const sections = page.locator("section.compared-section");
  await expect
    .poll(() => sections.locator("h3, .unspoken dd a").allTextContents())
    .toEqual(expectedSections(pair).flatMap(({ rows }) => rows.map(({ label }) => label)));
});

it.each([1440, 375])("the reader shows a document with a note at every passage, at %i px", async (width) => {
  const source = known(corpus.sources.at(-1), "source");
  const page = await visit(`/sources/${source.id}`, { width, height: 812 });
  if (width > 1000) await page.locator(".reader[data-settled]").waitFor();
  const quotes = corpus.recommendations
    .filter((each) => each.source === source.id)
    .flatMap((each) => each.quotes);
  expect(await page.locator(".reader").textContent()).toContain(quotes[0]?.exact);
  expect(await page.locator(".number").count()).toBeGreaterThanOrEqual(quotes.length);
  await page.locator(".number").first().click();
  await page.locator(".note.chosen").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

it("a quote is copied with its citation", async () => {
  const recommendation = known(corpus.recommendations[0], "recommendation");
  const page = await visit(`/recommendations/${recommendation.id}`, {
    own: { permissions: ["clipboard-read", "clipboard-write"] },
  });
  const [quote] = citedQuotes(recommendation, index);
  const button = page.getByRole("button", { name: "Copy with citation" }).nth(1);
  await Promise.all([page.getByRole("button", { name: "Copied" }).waitFor(), button.click()]);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(citeAsText(known(quote, "quote"), inject("address")));
});
