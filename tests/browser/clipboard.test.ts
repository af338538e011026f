import { csvParseRows } from "d3-dsv";
import type { Locator, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { locateQuote, type QuoteSelector } from "@/lib/model/quote";
import { defaultColumns } from "@/lib/query/list-columns";
import { toCitationItem } from "@/lib/view/citation/citation";
import { citeSources, formatCitation } from "@/lib/view/citation/citation-formats";
import { citeAsText, passageText } from "@/lib/view/citation/cite-passage";
import { citedQuotes, citedStatement } from "@/lib/view/citation/cited-passage";
import { completeLink } from "@/lib/view/citation/complete-link";
import { toMarkdown } from "@/lib/view/export/copied-text";
import { matrixSize } from "@/lib/view/export/export-sizes";
import { wholeWords } from "@/lib/view/reader/entry-yaml";
import { exportText } from "../export-file";
import { expectedView, index, known, texts } from "./expected";
import { counted, menuOf, openMenu, shapes } from "./export-menu";
import { visit } from "./visit";

/*
 * All tests that copy, in one file: the browser has one clipboard, and files run side by side.
 */
const own = { permissions: ["clipboard-read", "clipboard-write"] };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Presses a button and sees that it says so: for two seconds only, so that it is looked for from before the press on. */
const pressAndSee = (button: Locator, said: Locator) => Promise.all([said.waitFor(), button.click()]);

it("a table can be copied: as cells for a spreadsheet, and as HTML for a text", async () => {
  const search = `topic=${known(index.corpus.topics[0], "topic").id}&stance=for`;
  const page = await visit(`/?${search}`, { own });
  await openMenu(page);
  for (const shape of shapes) {
    await menuOf(page)
      .getByRole("button", { name: `Copy ${shape}`, exact: true })
      .click();
    const text = await exportText(index, shape, "tsv", search);
    const lines = csvParseRows(await exportText(index, shape, "csv", search));
    const size =
      shape === "matrix"
        ? matrixSize(expectedView(search).matrix, ["measure", "actor"])
        : `${counted(lines.length - 1, "row")}, ${counted(lines[0]?.length ?? 0, "column")}`;
    await menuOf(page).getByText(`Copied ${shape}: ${size}.`, { exact: true }).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item?.getType("text/html"))?.text();
      const cells = new DOMParser().parseFromString(html ?? "", "text/html").querySelectorAll("tr");
      return {
        text: await (await item?.getType("text/plain"))?.text(),
        cells: Array.from(cells, ({ children }) => Array.from(children, (cell) => cell.textContent)),
      };
    });
    expect(copied.text === text, `the text of ${shape}`).toBe(true);
    expect(copied.cells).toEqual(lines.map((line) => line.map((cell) => cell.replace(/[\r\n]/g, ""))));
  }
});

describe("selected rows", () => {
  it("are copied as Markdown, as citations, as cells", async () => {
    const search = `topic=${known(index.corpus.topics.at(-1), "topic").id}`;
    const { recommendations } = expectedView(search).result;
    const page = await visit(`/recommendations?${search}`, { own });
    const bar = page.getByRole("region", { name: "Selected recommendations" });
    const chosen = [0, 2].map((at) => known(recommendations[at], "recommendation"));
    for (const { id } of chosen) await page.locator(`tr[data-id="${id}"]`).getByRole("checkbox").check();
    const press = async (name: string) => {
      await pressAndSee(
        bar.getByRole("button", { name, exact: true }),
        bar.getByRole("button", { name: "Copied" }),
      );
      const text = await copied(page);
      await bar.getByRole("button", { name, exact: true }).waitFor();
      return text;
    };
    expect(await press("Markdown")).toBe(
      toMarkdown({ recommendations: chosen, index, cited: citeSources(index), origin: inject("address") }),
    );
    const lines = chosen.map(
      (each) => formatCitation(known(toCitationItem(each, index, inject("address")), "source")).text,
    );
    expect(await press("Citations")).toBe(`${lines.join("\n")}\n`);
    const cells = await press("Cells");
    expect(cells.split("\r\n")[0]).toBe(defaultColumns.join("\t"));
    for (const { statement } of chosen) expect(cells).toContain(statement.replaceAll('"', '""'));
  });
});

it("a quote and a statement are copied with their citation, as text and as HTML", async () => {
  const recommendation = known(index.corpus.recommendations[0], "recommendation");
  const page = await visit(`/recommendations/${recommendation.id}`, { own });
  const passages = [
    citedStatement(recommendation, index),
    known(citedQuotes(recommendation, index)[0], "quote"),
  ];
  for (const [at, passage] of passages.entries()) {
    await pressAndSee(
      page.getByRole("button", { name: "Copy with citation" }).nth(at),
      page.getByRole("button", { name: "Copied" }),
    );
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = await (await item?.getType("text/html"))?.text();
      const document = new DOMParser().parseFromString(text ?? "", "text/html");
      return {
        words: document.body.firstElementChild?.textContent,
        link: document.querySelector("a")?.getAttribute("href"),
      };
    });
    expect(await copied(page)).toBe(citeAsText(passage, inject("address")));
    expect(html.link).toBe(completeLink(passage.link, inject("address")));
    expect(html.words).toBe(passageText(passage).replace(/[\r\n]/g, ""));
    await page.getByRole("button", { name: "Copied" }).waitFor({ state: "detached" });
  }
});

describe("a selection", () => {
  const source = known(
    index.corpus.sources.find(({ fullText }) => fullText),
    "source",
  );
  const seed = known(texts[source.id], "text").text;

  /** Selects the text from one place of the seed to another, both in UTF-16 units. */
  async function select(page: Page, start: number, end: number): Promise<void> {
    await page.locator(".reader[data-settled]").waitFor();
    await page.evaluate(
      ([from, to]) => {
        const point = (at: number) => {
          for (const stretch of document.querySelectorAll<HTMLElement>("[data-start]")) {
            let left = at - Number(stretch.dataset.start);
            const nodes = document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT);
            for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
              if (!(node instanceof Text) || node.parentElement?.closest(".number")) continue;
              if (left >= 0 && left <= node.length) return [node, left] as const;
              left -= node.length;
            }
          }
          throw new Error(`There is no character ${at}.`);
        };
        getSelection()?.setBaseAndExtent(...point(from ?? 0), ...point(to ?? 0));
      },
      [start, end],
    );
    await page.getByRole("toolbar", { name: "Selected passage" }).waitFor();
  }

  async function copy(page: Page, name: string): Promise<string> {
    await pressAndSee(page.getByRole("button", { name }), page.getByText("Copied"));
    return copied(page);
  }

  const repeated = seed.search(/\bUkraine\b/);

  it.each([
    ["across paragraphs", seed.indexOf(" ", 300), seed.indexOf(" ", 2400)],
    ["of a word that occurs often", repeated, repeated + "Ukraine".length],
    ["with white space at its ends", repeated - 1, repeated + "Ukraine".length + 1],
  ])("%s is copied as an entry whose quote is found at its place", async (_what, start, end) => {
    const page = await visit(`/sources/${source.id}`, { own });
    await select(page, start, end);
    const [entry] = parse(await copy(page, "Copy as YAML")) as [
      { id: string; quotes: [string | QuoteSelector] },
    ];
    const [quote] = entry.quotes;
    const selector = typeof quote === "string" ? { exact: quote } : quote;
    const selected = seed.slice(start, end).trim();
    const { exact, offset } = wholeWords(seed, {
      exact: selected,
      offset: start + seed.slice(start, end).indexOf(selected),
    });
    expect(entry.id.startsWith(`${source.id}/`)).toBe(true);
    expect(selector.exact).toBe(exact);
    // The document has no character of two units up to there, so that both counts are the same.
    expect(locateQuote(seed, selector)).toMatchObject({ start: offset, end: offset + exact.length });
  });

  it("is copied as a passage to set aside", async () => {
    const page = await visit(`/sources/${source.id}`, { own });
    await select(page, repeated, repeated + "Ukraine".length);
    const [aside] = parse(await copy(page, "Copy as set aside")) as [QuoteSelector & { reason: null }];
    expect(aside).toMatchObject({ exact: "Ukraine", reason: null });
    expect(locateQuote(seed, aside)).toMatchObject({ start: repeated });
  });

  it("is copied as a link that shows it", async () => {
    const page = await visit(`/sources/${source.id}`, { own });
    await select(page, 3000, 3050);
    const link = await copy(page, "Copy link");
    expect(new URL(link).hash).toMatch(/^#\d+-\d+$/);
    await page.goto("about:blank");
    await page.goto(link);
    await expect
      .poll(() =>
        page.evaluate(() => [...(CSS.highlights.get("linked-stretch") ?? [])].map((range) => String(range))),
      )
      .toEqual([expect.stringContaining(seed.slice(3000, 3050).trim().slice(0, 20))]);
  });
});
