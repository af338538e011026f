import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isEmpty } from "@/lib/model/rollup";
import { absenceMeaning } from "@/lib/view/matrix/cell-meaning";
import { absenceWords } from "@/lib/view/words/words";
import { cellIn, filledCells, firstEmpty, focused } from "./cells";
import { expectedView, index, known } from "./expected";
import { expectedCards, readPanels } from "./read-panel";
import { addressOf, visit } from "./visit";

const { table } = expectedView("");
const filled = filledCells(table);
const first = known(filled[0], "position");
const second = known(filled[1], "second position");
const middle = known(filled[Math.floor(filled.length / 2)], "position in the middle");
const last = known(filled.at(-1), "position");

const panelOf = (page: Page) => page.getByRole("complementary", { name: "Open cell" });
const goneFrom = (page: Page) => panelOf(page).waitFor({ state: "detached" });

describe("a cell", () => {
  it("opens by a click, stands in the address, and gives the focus back when Escape closes it", async () => {
    const page = await visit("/");
    await cellIn(page, middle.at).click();
    await panelOf(page).waitFor();
    await expect.poll(() => addressOf(page)).toBe(`/?${middle.search}`);
    await expect.poll(() => focused(page)).toBe(`h2 ${middle.row.label.slice(0, 60)}`);
    await expect.poll(() => cellIn(page, middle.at).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    await goneFrom(page);
    await expect.poll(() => addressOf(page)).toBe("/");
    await expect.poll(() => focused(page)).toBe(middle.at);
  });

  it("opens by Enter and by Space, and closes by the button", async () => {
    const page = await visit(`/?topic=${first.row.group}`);
    for (const key of ["Enter", "Space"]) {
      await cellIn(page, first.at).focus();
      await page.keyboard.press(key);
      await panelOf(page).waitFor();
      await expect.poll(() => addressOf(page)).toBe(`/?topic=${first.row.group}&${first.search}`);
      await panelOf(page).getByRole("button", { name: "Close" }).click();
      await goneFrom(page);
      await expect.poll(() => focused(page), { message: key }).toBe(first.at);
    }
  });

  it("closes by Escape from within the table too", async () => {
    const page = await visit(`/?topic=${first.row.group}&${first.search}`);
    await cellIn(page, first.at).click();
    await page.keyboard.press("Escape");
    await goneFrom(page);
  });

  it.each([
    ["wide", 1440],
    ["less wide", 1120],
  ])("opens on a %s page without moving the row that was clicked, nor any filter", async (_, width) => {
    const page = await visit("/", { width });
    const places = () =>
      page
        .locator(`tr[data-row="${first.row.id}"], [aria-label="What is shown"], .legend`)
        .evaluateAll((all) =>
          all.map((element) => [element.getBoundingClientRect().top, element.getBoundingClientRect().height]),
        );
    const before = await places();
    expect(before).toHaveLength(3);
    await cellIn(page, `${first.row.id},0`).click();
    await panelOf(page).waitFor();
    expect(await places()).toEqual(before);
  });

  it("gives the focus back though the rows have been sorted meanwhile", async () => {
    const page = await visit(`/?${first.search}`);
    await panelOf(page).waitFor();
    await page.getByRole("combobox", { name: "Rows" }).first().selectOption("label");
    await page.keyboard.press("Escape");
    await goneFrom(page);
    const at = expectedView("sort=label").table.columns.findIndex(({ id }) => id === first.column.id);
    await expect.poll(() => focused(page)).toBe(`${first.row.id},${at}`);
  });

  it("is in view in the table while it is open, wherever it stands", async () => {
    const page = await visit(`/?${last.search}`);
    await expectInView(page, last.at);
  });

  it("is not left behind the panel that it opens", async () => {
    const page = await visit("/");
    const column = await page
      .locator("tr[data-row]")
      .first()
      .locator("td.cell")
      .evaluateAll((cells) =>
        cells.findLastIndex((cell) => cell.getBoundingClientRect().right <= window.innerWidth),
      );
    await cellIn(page, `${first.row.id},${column}`).click();
    await expectInView(page, `${first.row.id},${column}`);
  });
});

it("the panel holds every statement, fact and quote of every cell, from the first to the last", async () => {
  const page = await visit(`/?${first.search}`);
  await panelOf(page).waitFor();
  const panels = await page.evaluate(readPanels);
  expect(panels).toEqual(
    filled.map(({ row, column, cell }, at) => ({
      place: `Cell ${at + 1} of ${filled.length}`,
      column: column.label,
      row: row.label,
      cards: expectedCards(cell),
    })),
  );
  expect(panels.flatMap(({ cards }) => cards)).toHaveLength(index.corpus.recommendations.length);
});

describe("an empty cell explains itself", () => {
  it.each(["silent", "not-on-file"] as const)("%s", async (reason) => {
    const search = `unfold=${[...index.groups.keys()].join()}`;
    const page = await visit(`/?${search}`);
    await cellIn(page, firstEmpty(expectedView(search).table, reason).at).click();
    const paragraphs = await panelOf(page).locator("header + div p").allTextContents();
    expect(paragraphs).toEqual([absenceWords[reason], absenceMeaning(reason, "measure", "actor")]);
  });

  it("of a group: the documents tell of nobody's position", async () => {
    const page = await visit("/");
    await cellIn(page, firstEmpty(table, "not-on-file").at).click();
    expect(await panelOf(page).locator("header + div p").allTextContents()).toEqual([
      "not told of",
      absenceMeaning("not-on-file", "measure", "actor", true),
    ]);
  });

  it("hidden: only the filter empties it", async () => {
    const search = `topic=${first.row.group}&stance=against&empty=1`;
    const page = await visit(`/?${search}&${firstEmpty(expectedView(search).table, "hidden").search}`);
    await expect
      .poll(() => panelOf(page).textContent())
      .toContain(absenceMeaning("hidden", "measure", "actor"));
  });

  it("outside: the filter leaves out its row", async () => {
    const page = await visit(`/?topic=${last.row.group}&${first.search}`);
    await expect
      .poll(() => panelOf(page).textContent())
      .toContain("leaves out the row or the column of this cell");
  });
});

describe("from cell to cell", () => {
  it("Previous and Next end where the table ends, fill no history, and take the focus along", async () => {
    const page = await visit(`/?topic=${first.row.group}`, { own: {} });
    await cellIn(page, first.at).click();
    const [previous, next] = ["Previous", "Next"].map((name) => panelOf(page).getByRole("button", { name }));
    expect(await previous?.isDisabled()).toBe(true);
    const length = await page.evaluate(() => history.length);
    await next?.click();
    await expect.poll(() => addressOf(page)).toContain(second.search);
    await previous?.click();
    await expect.poll(() => addressOf(page)).toContain(first.search);
    await next?.click();
    expect(await page.evaluate(() => history.length)).toBe(length);
    await expectInView(page, second.at);
    await page.keyboard.press("Escape");
    await goneFrom(page);
    await expect.poll(() => focused(page)).toBe(second.at);
  });

  it("up and down the column", async () => {
    const column = filled.filter((cell) => cell.column === first.column);
    const page = await visit(`/?${first.search}`);
    await panelOf(page).getByRole("button", { name: "Down the column" }).click();
    await expect.poll(() => addressOf(page)).toBe(`/?${column[1]?.search}`);
    await panelOf(page).getByRole("button", { name: "Up the column" }).click();
    await expect.poll(() => addressOf(page)).toBe(`/?${first.search}`);
    expect(await panelOf(page).getByRole("button", { name: "Up the column" }).isDisabled()).toBe(true);
  });

  it("the foot names the other positions on the row, and leads to them", async () => {
    const crowded = known(
      filled.find(({ row }) => row.cells.filter((cell) => !isEmpty(cell)).length > 2),
      "measure with three positions",
    );
    const others = filled.filter(({ row, column }) => row === crowded.row && column !== crowded.column);
    const page = await visit(`/?measure=${crowded.row.id}&${crowded.search}`);
    const buttons = panelOf(page).locator("footer button");
    expect(await buttons.evaluateAll((all) => all.map((button) => button.getAttribute("title")))).toEqual(
      others.map(({ column }) => column.label),
    );
    await buttons.last().click();
    await expect.poll(() => addressOf(page)).toBe(`/?measure=${crowded.row.id}&${others.at(-1)?.search}`);
  });

  it("only through the cells that the table shows, in its order", async () => {
    const search = "sort=-actors&colsort=name&fold=reported";
    const shown = filledCells(expectedView(search).table);
    const page = await visit(`/?${search}&${shown[0]?.search}`);
    await expect
      .poll(() => panelOf(page).locator("p").first().textContent())
      .toBe(`Cell 1 of ${shown.length}`);
    await panelOf(page).getByRole("button", { name: "Next" }).click();
    await expect.poll(() => addressOf(page)).toBe(`/?${search}&${shown[1]?.search}`);
  });
});

it("a cell under the pointer says its statements, until Escape", async () => {
  const page = await visit(`/?topic=${first.row.group}`);
  const hint = page.getByRole("tooltip");
  await cellIn(page, first.at).hover();
  await hint.waitFor();
  const statements = expectedCards(first.cell).map(({ statement }) => statement);
  expect(await hint.locator("li").allTextContents()).toEqual(statements.slice(0, 3));
  await page.keyboard.press("Escape");
  await hint.waitFor({ state: "detached" });
});

it("the hint of a cell leaves its row and its column in sight, and lets clicks through", async () => {
  const page = await visit(`/?topic=${first.row.group}`);
  for (const { at } of [first, last].map((cell) => (cell.row.group === first.row.group ? cell : first))) {
    await cellIn(page, at).hover();
    const hint = page.getByRole("tooltip");
    await hint.waitFor();
    const [box, cell] = [await hint.boundingBox(), await cellIn(page, at).boundingBox()];
    if (!box || !cell) throw new Error("nothing is drawn");
    expect(box.x >= cell.x + cell.width || box.x + box.width <= cell.x, "beside the column").toBe(true);
    expect(box.y >= cell.y + cell.height || box.y + box.height <= cell.y, "beside the row").toBe(true);
    const isHint = await page.evaluate(
      ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest("[role=tooltip]") !== null,
      [box.x + 10, box.y + 10],
    );
    expect(isHint).toBe(false);
  }
});

/** In view: inside the frame, and not below the head, the label or the panel. */
async function expectInView(page: Page, at: string): Promise<void> {
  await panelOf(page).waitFor();
  const isOnTop = () =>
    cellIn(page, at).evaluate((cell: Element) => {
      const { left, top, width, height } = cell.getBoundingClientRect();
      return cell.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  await expect.poll(isOnTop).toBe(true);
}
