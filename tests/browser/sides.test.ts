import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectedView, index, known, nameOf } from "./expected";
import { inWords, readMatrix } from "./read-matrix";
import { addressOf, go, ready, visit } from "./visit";

const group = known([...index.groups.values()][0], "group of actors");
const authors = index.holders.filter(({ id }) => index.onFile.has(id));

/** The matrix shows what the query of an address leaves. */
async function expectMatrix(page: Page, search: string): Promise<void> {
  await expect.poll(() => addressOf(page)).toBe(search === "" ? "/" : `/?${search}`);
  await expect.poll(() => readMatrix(page)).toEqual(inWords(expectedView(search).matrix));
}

describe("groups of actors", () => {
  it("stand folded at first: every mark is in view without scrolling sideways", async () => {
    const page = await visit("/", { width: 1440 });
    const hidden = await page.locator(".matrix-frame").evaluate((frame) => {
      const { right } = frame.getBoundingClientRect();
      const marks = Array.from(frame.querySelectorAll("td.cell svg"));
      return {
        marks: marks.length,
        beyond: marks.filter((mark) => mark.getBoundingClientRect().right > right).length,
      };
    });
    expect(hidden.marks).toBeGreaterThan(100);
    expect(hidden.beyond).toBe(0);
  });

  it("unfold at a press on their head, and fold again", async () => {
    const page = await visit("/");
    await page.getByRole("columnheader", { name: group.short }).getByRole("button").click();
    await expectMatrix(page, `unfold=${group.id}`);
    await page.getByTitle("Show them as one column").click();
    await expectMatrix(page, "");
    await page.getByTitle("Show each actor in a column of its own").click();
    await expectMatrix(page, `unfold=${[...index.groups.keys()].join()}`);
  });

  it("say in the panel who is where", async () => {
    const { table } = expectedView("");
    const at = table.columns.findIndex(({ id }) => id === group.id);
    const row = known(
      table.rows.find(({ cells }) => "stance" in (cells[at] ?? {})),
      `position in ${group.id}`,
    );
    const cell = row.cells[at];
    const page = await visit(`/?cell=${row.id},${group.id}`);
    const panel = page.getByRole("complementary", { name: "Open cell" });
    const names = panel.locator("a[href^='/actors/']");
    const actors = cell && "recommendations" in cell ? cell.recommendations.map(({ actor }) => actor) : [];
    expect(await names.allTextContents()).toEqual([...new Set(actors)].map(nameOf));
  });
});

describe("sides", () => {
  const shown = (page: Page) =>
    page.locator("table.sides tbody tr[data-row]").evaluateAll((rows) =>
      rows.map((row) => ({
        id: (row as HTMLElement).dataset.row,
        sides: Array.from(row.querySelectorAll("td"), (side) =>
          Array.from(side.querySelectorAll("bdi"), ({ textContent }) => textContent),
        ),
      })),
    );
  const expected = (search: string) =>
    expectedView(search).table.rows.map(({ id, sides = [] }) => ({
      id,
      sides: sides.map((actors) => actors.map(({ column }) => column.short)),
    }));

  it("are one press away, hold the same filter, and lead back", async () => {
    const topic = known(index.corpus.topics[0], "topic").id;
    const page = await visit(`/?topic=${topic}`);
    await page.getByRole("link", { name: "Sides", exact: true }).click();
    await expect.poll(() => addressOf(page)).toBe(`/?topic=${topic}&cols=stance`);
    await expect.poll(() => shown(page)).toEqual(expected(`topic=${topic}&cols=stance`));
    await page.getByRole("link", { name: "Actors", exact: true }).click();
    await expectMatrix(page, `topic=${topic}`);
  });

  it("open the words of an actor", async () => {
    const page = await visit("/?cols=stance");
    const row = known(expected("cols=stance")[0], "row");
    await page.locator("table.sides .chip").first().click();
    await page.getByRole("complementary", { name: "Open cell" }).getByRole("article").first().waitFor();
    await expect.poll(() => addressOf(page)).toMatch(new RegExp(`cell=${row.id},`));
  });

  it.each([1440, 375])("are there without JavaScript, %i px wide", async (width) => {
    const page = await visit("/?cols=stance&scope=contested", { width, own: { javaScriptEnabled: false } });
    expect(await shown(page)).toEqual(expected("cols=stance&scope=contested"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

it("rows that are shared or disputed are a visible choice, with their numbers", async () => {
  const page = await visit("/");
  for (const [name, scope] of [
    ["Shared", "shared"],
    ["Disputed", "contested"],
  ]) {
    const { rows } = expectedView(`scope=${scope}`).table;
    await page.getByRole("link", { name: `${name} ${rows.length}`, exact: true }).click();
    await expectMatrix(page, `scope=${scope}`);
  }
});

describe("a first visit", () => {
  const own = { isFirstVisit: true };

  it("begins with the sides on a phone, and stays with the actors once they are chosen", async () => {
    const page = await visit("/", { width: 375, height: 812, own });
    await expect.poll(() => addressOf(page)).toBe("/?cols=stance");
    await ready(page);
    await page.getByRole("link", { name: "Actors", exact: true }).click();
    await expect.poll(() => addressOf(page)).toBe("/");
    await go(page, "/");
    expect(addressOf(page)).toBe("/");
    expect(await page.locator("table.matrix").isVisible()).toBe(true);
  });

  it("that began with a link with a filter stays with the actors when the filter is cleared", async () => {
    const page = await visit("/?topic=sanctions-design", { width: 375, height: 812, own });
    await go(page, "/");
    expect(addressOf(page)).toBe("/");
  });

  it.each([
    ["at a desk", "/", 1440],
    ["that follows a link with a filter", "/?topic=sanctions-design", 375],
    ["to another page", "/method", 375],
  ])("%s shows what the address says", async (_what, path, width) => {
    const page = await visit(path, { width, height: 812, own });
    expect(addressOf(page)).toBe(path);
  });
});

it("the recommendations in disputed rows, and no others, are the list to which the headline leads", async () => {
  const page = await visit("/?scope=contested");
  const { sentence, table } = expectedView("scope=contested");
  expect(await page.locator("h1").textContent()).toBe(sentence);
  await page.locator("h1").getByRole("link").click();
  const disputed = table.rows.map(({ id }) => id);
  await expect.poll(() => addressOf(page)).toBe(`/recommendations?measure=${disputed.join(",")}`);
  await page.getByRole("button", { name: `and ${disputed.length - 3} more` }).press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  const last = known(table.rows.at(-1), "disputed row").label;
  expect(await page.locator("h1").getByText(last, { exact: true }).isVisible()).toBe(true);
});

it("two heads that are ticked lead to their comparison, by pointer and by keyboard", async () => {
  const [one, other] = [known(authors[0], "author"), known(authors[1], "second author")];
  const page = await visit("/");
  await page.getByRole("columnheader", { name: one.short }).hover();
  await page.getByRole("checkbox", { name: `Compare ${one.name}` }).check();
  await page.getByRole("columnheader", { name: other.short }).getByRole("link").focus();
  await page.keyboard.press("Space");
  await page.getByRole("link", { name: "Compare 2 actors" }).click();
  await expect.poll(() => addressOf(page)).toBe(`/compare?actors=${one.id},${other.id}`);
});
