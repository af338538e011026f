import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { cellIn, filledCells } from "./cells";
import { expectedView, index, known } from "./expected";
import { visit } from "./visit";

const phone = { width: 320, height: 640 };
const cells = filledCells(expectedView("").table);
const first = known(cells[0], "position");
const { recommendations, sources } = index.corpus;
const longest = known(
  recommendations.toSorted((a, b) => b.statement.length - a.statement.length)[0],
  "recommendation",
);

/** What stands out of the page to the right, without being scrolled inside a frame of its own. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return Array.from(document.body.querySelectorAll("*"))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.localName}.${element.className}`)
      .slice(0, 5);
  });

describe("at 320 px", () => {
  it.each([
    "/",
    `/?${first.search}`,
    `/?topic=${first.row.group}&stance=for&q=war`,
    "/recommendations",
    recommendationAddress(longest.id),
    `/measures/${longest.measure}`,
    `/actors/${longest.actor}`,
    "/sources",
    ...sources.map(({ id }) => `/sources/${id}`),
    "/data",
    "/changes",
    "/compare",
    `/compare?actors=${index.holders[0]?.id},${index.holders[1]?.id}`,
    "/method",
    "/collection",
    `/topics/${first.row.group}`,
  ])("%s needs no scrolling to the side", async (path) => {
    const page = await visit(path, phone);
    await expect.poll(() => sticksOut(page)).toEqual([]);
  });

  it("an open menu or sheet stays inside the page", async () => {
    const page = await visit("/", phone);
    for (const name of ["Menu", "Export", "View"]) {
      await page.locator("summary:visible", { hasText: name }).click();
      const box = await page.locator("details[open] > div").filter({ visible: true }).boundingBox();
      expect(box?.x, name).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(320);
      await page.keyboard.press("Escape");
    }
    await page.getByRole("button", { name: "Filters" }).click();
    await page.locator("dialog summary").nth(1).click();
    await expect.poll(() => sticksOut(page)).toEqual([]);
  });

  it("the matrix can be used: the last cell is reached, opened and closed", async () => {
    const last = known(cells.at(-1), "position");
    const page = await visit("/", phone);
    await cellIn(page, last.at).click();
    const panel = page.getByRole("complementary", { name: "Open cell" });
    expect(await panel.locator("h2").textContent()).toBe(last.row.label);
    expect((await panel.boundingBox())?.width).toBe(320);
    await panel.getByRole("button", { name: "Close" }).click();
    await panel.waitFor({ state: "detached" });
    await expect.poll(() => page.locator("table.matrix").isVisible()).toBe(true);
  });

  it("every row has its measure in full", async () => {
    const page = await visit("/", phone);
    const cut = await page
      .locator("tr[data-row] th > *")
      .evaluateAll((names) =>
        names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent),
      );
    expect(cut).toEqual([]);
  });

  it("topics and measures stay in view when the matrix is scrolled to the side", async () => {
    const page = await visit("/", phone);
    await page.locator(".matrix-frame").evaluate((frame: Element) => frame.scrollTo({ left: 600 }));
    for (const name of [page.locator("tr.topic th").first(), page.locator("tr[data-row] th").first()]) {
      const left = await name.evaluate((head: Element) => {
        const text = document.createRange();
        text.selectNodeContents(head);
        return text.getBoundingClientRect().left;
      });
      expect(left, (await name.textContent()) ?? "").toBeGreaterThanOrEqual(0);
    }
  });

  it("rows and columns can be sorted there too", async () => {
    const page = await visit("/", phone);
    await expect.poll(() => page.getByRole("combobox", { name: "Rows" }).count()).toBeGreaterThan(0);
    await expect.poll(() => page.getByRole("combobox", { name: "Columns" }).count()).toBeGreaterThan(0);
  });
});

it.each([
  [320, 256],
  [640, 400],
  [720, 450],
])(
  "a window of %i by %i pixels, as at a zoom of 200 or 400 per cent, shows a row of the list at once",
  async (width, height) => {
    const page = await visit("/recommendations", { width, height });
    const row = page.locator("table.list tbody tr").first();
    const top = known((await row.boundingBox()) ?? undefined, "row").y;
    expect(top).toBeLessThanOrEqual(height - 40);
    const isSeen = ([x, y]: readonly [number, number]) =>
      document.elementFromPoint(x, y)?.closest("tbody tr") !== null;
    expect(await page.evaluate(isSeen, [width / 2, top + 20] as const)).toBe(true);
    expect(await sticksOut(page)).toEqual([]);
  },
);

it("between 600 and 767 px the filters are one button, so that their names do not fill lines", async () => {
  for (const width of [600, 640, 700, 767]) {
    const page = await visit("/recommendations", { width });
    const head = known(
      (await page.locator("section[aria-label='What is shown']").boundingBox()) ?? undefined,
      "head",
    );
    expect(head.height, `${width}`).toBeLessThan(150);
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("dialog", { name: "Filters" }).locator("summary").first().waitFor();
    await page.keyboard.press("Escape");
  }
});

it("no line of the legend has one word alone", async () => {
  const [one, two] = index.holders.map(({ id }) => id);
  for (const filter of ["", "&stance=for"]) {
    const page = await visit(`/compare?actors=${one},${two}${filter}`);
    const alone: number[] = [];
    for (let width = 320; width <= 1600; width += 20) {
      await page.setViewportSize({ width, height: 800 });
      const lines = await page.locator(".legend li:visible").evaluateAll((items) => {
        const centres = items
          .map((item) => item.getBoundingClientRect())
          .map(({ top, bottom }) => (top + bottom) / 2);
        return centres.map((centre) => centres.filter((other) => Math.abs(other - centre) < 8).length);
      });
      if (lines.includes(1)) alone.push(width);
    }
    expect(alone, filter).toEqual([]);
  }
});
