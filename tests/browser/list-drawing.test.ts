import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { fieldIds } from "@/lib/query/field";
import { toListColumns } from "@/lib/query/list-columns";
import { expectedView, index, known } from "./expected";
import { visit } from "./visit";

const idsOf = (search: string) => expectedView(search).result.recommendations.map(({ id }) => id);
const readIds = (page: Page) =>
  page
    .locator("table.list tbody tr[data-id]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id")));

describe("the server's HTML of the list", () => {
  const ROWS = 100;
  const pages = Math.ceil(index.corpus.recommendations.length / ROWS);
  const asked = [1, 2, pages, pages + 1];

  it.each(asked)("has a hundred rows, those of page %i", async (page) => {
    const response = await fetch(`${inject("address")}/recommendations?sort=-statement&page=${page}`);
    const html = await response.text();
    const ids = Array.from(html.matchAll(/<tr data-id="([^"]+)"/g), ([, id]) => id);
    const first = (Math.min(page, pages) - 1) * ROWS;
    expect(ids).toEqual(idsOf("sort=-statement").slice(first, first + ROWS));
    expect(html.length).toBeLessThan(500_000);
  });

  it("becomes the whole list with a script, and the first change of it leaves the page out of the address", async () => {
    const page = await visit("/recommendations?page=2");
    await expect.poll(() => readIds(page)).toEqual(idsOf(""));
    await page
      .getByRole("columnheader", { name: /^Measure/ })
      .getByRole("button")
      .click();
    await expect.poll(() => new URL(page.url()).search).toBe("?sort=measure");
  });
});

describe("another order of the whole list", () => {
  it("leaves open rows, ticks and the focus with their recommendations", async () => {
    const page = await visit("/recommendations?sort=measure");
    await expect.poll(() => readIds(page)).toEqual(idsOf("sort=measure"));
    const [, second, third] = idsOf("sort=measure");
    const row = (id: string | undefined) => page.locator(`tr[data-id="${id}"]`);
    await row(second)
      .getByRole("button", { name: /^Quotes in context/ })
      .click();
    await row(third).getByRole("checkbox").check();
    for (const sort of ["-measure", "stance"]) {
      const field = sort.replace("-", "");
      await page.evaluate(
        (name) => {
          // Not by a click, which would take the focus along.
          document.querySelector<HTMLElement>(`thead .${name} button`)?.click();
        },
        field === "measure" ? "measure_label" : field,
      );
      await expect.poll(() => readIds(page)).toEqual(idsOf(`sort=${sort}`));
      expect(await row(second).getAttribute("data-open")).toBe("true");
      const after = await row(second).evaluate((element) => element.nextElementSibling?.id);
      expect(after).toBe(`quotes-of-${second}`);
      await expect.poll(() => page.locator("tr[data-selected]").count()).toBe(1);
      expect(await row(third).getByRole("checkbox").isChecked()).toBe(true);
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        return [activeElement?.closest("tr")?.dataset.id, activeElement?.getAttribute("type")];
      });
      expect(focused).toEqual([third, "checkbox"]);
    }
  });
});

describe("what is small", () => {
  it.each([1440, 768, 375])("is nothing that is pressed, at %i px", async (width) => {
    const page = await visit("/recommendations?topic=arms-supply", { width });
    await page.locator("tbody").getByRole("checkbox").first().check();
    await page.locator("summary:visible", { hasText: "View" }).click();
    const small = await page
      .locator("table.list :is(thead, tbody tr:nth-child(-n + 5)) :is(button, input:not([type=range]))")
      .or(page.locator("details[open] :is(select, button)"))
      .or(page.locator(".selected-bar button"))
      .filter({ visible: true })
      .evaluateAll((targets) =>
        targets.flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.min(width, height) < 24
            ? [`${target.outerHTML.slice(0, 90)} ${width} x ${height}`]
            : [];
        }),
      );
    expect(small).toEqual([]);
  });

  it("is the window at 400 % zoom, and still a row is in view", async () => {
    const page = await visit("/recommendations", { width: 320, height: 256 });
    await page.locator("tbody").getByRole("checkbox").first().check();
    await page.evaluate(() => window.scrollTo({ top: 1500, behavior: "instant" }));
    const hits = await page.evaluate(() =>
      [4, 64, 128, 192, 252].map((y) => document.elementFromPoint(100, y)?.closest("tr")?.localName),
    );
    expect(hits).toEqual(hits.map(() => "tr"));
  });
});

describe("the words of the corpus", () => {
  it("say in which language and direction they stand", async () => {
    const page = await visit("/recommendations?topic=arms-supply&columns=statement,quote,source_title");
    const rows = await page.locator("tbody tr[data-id]").evaluateAll((found) =>
      found.map((row) => {
        const said = (selector: string) => {
          const element = row.querySelector(selector);
          return [element?.getAttribute("lang"), element?.getAttribute("dir")];
        };
        return [...said("q"), ...said(".source_title a"), said(".statement a")[1]];
      }),
    );
    const { recommendations } = expectedView("topic=arms-supply").result;
    expect(rows).toEqual(
      recommendations.map(({ source }) => {
        const { language } = known(index.sources.get(source), "source");
        return [language, "auto", language, "auto", "auto"];
      }),
    );
  });
});

describe("on paper", () => {
  it.each([9, 19, fieldIds.length])("a list of %i columns has all of them", async (count) => {
    const columns = fieldIds.slice(0, count);
    const search = `topic=arms-supply&columns=${columns}`;
    const page = await visit(`/recommendations?${search}`, { width: 703, height: 1016 });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const { width, rows } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      rows: Array.from(document.querySelectorAll("tbody tr[data-id]"), (row) =>
        Array.from(row.querySelectorAll<HTMLElement>("td:not(.tools)"), (cell) => {
          const { right, height } = cell.getBoundingClientRect();
          return { isEmpty: cell.textContent === "", height, right, label: cell.dataset.label };
        }),
      ),
    }));
    expect(width).toBe(703);
    expect(rows).toHaveLength(expectedView(search).result.recommendations.length);
    const headings = toListColumns(columns).map(({ heading }) => heading);
    for (const cells of rows) {
      expect(cells.map(({ label }) => label)).toEqual(headings);
      expect(cells.filter(({ isEmpty, height, right }) => !isEmpty && (height === 0 || right > 704))).toEqual(
        [],
      );
    }
  });
});
