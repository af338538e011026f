import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { index, known } from "./expected";
import { addressOf, visit } from "./visit";

const topic = known(index.corpus.topics.at(-1), "topic").id;
const heads = (page: Page) =>
  page
    .locator("table.list thead th:not(.tools)")
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector("button, span")?.firstChild?.textContent));
const openView = (page: Page) => page.locator("summary:visible", { hasText: "View" }).click();
const widthOf = async (page: Page, column: string) =>
  known((await page.locator(`table.list thead .${column}`).boundingBox())?.width, "column");

const atFirst = [
  "Stance",
  "Actor and who says it",
  "Statement, condition and first quote",
  "Measure",
  "Who should act",
  "Source and date",
];

describe("the columns of the list", () => {
  it("are chosen and moved by pointer, and Back undoes it", async () => {
    const page = await visit(`/recommendations?topic=${topic}`);
    await expect.poll(() => heads(page)).toEqual(atFirst);
    await openView(page);
    await page.getByRole("checkbox", { name: "Who should act", exact: true }).uncheck();
    await page.getByRole("checkbox", { name: "When", exact: true }).check();
    await page.getByRole("button", { name: "Move Who says it to the right" }).click();
    const chosen =
      "stance,actor_name,statement,voice,condition,quote,measure_label,source_title,source_date,horizon";
    await expect.poll(() => addressOf(page)).toBe(`/recommendations?topic=${topic}&columns=${chosen}`);
    const moved = ["Stance", "Actor", "Statement", "Who says it", "Condition and first quote", "Measure"];
    await expect
      .poll(() => heads(page))
      .toEqual([...moved.slice(0, 4), "Condition", "First quote", "Measure", "Source and date", "When"]);
    await page.goBack();
    await expect.poll(() => heads(page)).toEqual([...atFirst.slice(0, 4), "Source and date", "When"]);
    await page.getByRole("button", { name: "Reset" }).click();
    await expect.poll(() => addressOf(page)).toBe(`/recommendations?topic=${topic}`);
    await expect.poll(() => heads(page)).toEqual(atFirst);
  });

  it("are chosen and moved by keyboard alone", async () => {
    const page = await visit(`/recommendations?topic=${topic}&columns=stance,statement`);
    await page.locator("summary:visible", { hasText: "View" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("checkbox", { name: "Id", exact: true }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Move Id to the left" }).focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => addressOf(page))
      .toBe(`/recommendations?topic=${topic}&columns=stance,id,statement`);
    await expect.poll(() => heads(page)).toEqual(["Stance", "Id", "Statement"]);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("View");
  });

  it("are never none: the last one stays", async () => {
    const page = await visit(`/recommendations?topic=${topic}&columns=statement`);
    await openView(page);
    await page.getByRole("checkbox", { name: "Statement", exact: true }).click();
    await expect.poll(() => addressOf(page)).toBe(`/recommendations?topic=${topic}&columns=statement`);
    await expect.poll(() => heads(page)).toEqual(["Statement"]);
  });

  it("are named where an address asks for one in vain", async () => {
    const page = await visit(`/recommendations?topic=${topic}&columns=stanse,statement`);
    await expect.poll(() => heads(page)).toEqual(["Statement"]);
    await expect.poll(() => page.getByText("stanse").filter({ visible: true }).count()).toBe(1);
  });

  it("show every field of the registry with its values", async () => {
    const columns = "id,topics,quotes,quote_start,explicitness,beneficiaries,permalink";
    const page = await visit(`/recommendations?topic=${topic}&columns=${columns}`);
    const [first] = await page
      .locator("table.list tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => Array.from(row.querySelectorAll("td:not(.tools)"), (cell) => cell.textContent)),
      );
    const shown = known(
      index.corpus.recommendations.find(({ topics }) => topics.includes(topic)),
      "recommendation",
    );
    expect(first).toEqual([
      shown.id,
      shown.topics.map((id) => index.topics.get(id)?.label).join(", "),
      `${shown.quotes.length}`,
      `${shown.quotes[0]?.start}`,
      shown.explicitness,
      shown.beneficiaries.map((id) => index.actors.get(id)?.name).join(", "),
      `/recommendations/${shown.id}`,
    ]);
  });
});

describe("the width of a column", () => {
  it("follows the pointer and the arrow keys, and the table stays as wide as the page", async () => {
    const page = await visit(`/recommendations?topic=${topic}`);
    const frame = known((await page.locator(".list-frame").boundingBox())?.width, "list");
    const before = await widthOf(page, "stance");
    const edge = known((await page.locator("thead .stance .resize").boundingBox()) ?? undefined, "edge");
    await page.mouse.move(edge.x + edge.width / 2, edge.y + 10);
    await page.mouse.down();
    await page.mouse.move(edge.x + edge.width / 2 + 60, edge.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => widthOf(page, "stance")).toBeCloseTo(before + 60, 0);
    expect((await page.locator("table.list").boundingBox())?.width).toBeCloseTo(frame, 0);

    const slider = page.getByRole("slider", { name: "Width of measure" });
    const measure = await widthOf(page, "measure_label");
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => widthOf(page, "measure_label")).toBeLessThan(measure);
    await page.locator("thead .stance .resize").dblclick();
    await expect.poll(() => widthOf(page, "stance")).toBeCloseTo(before, 0);
    await expect.poll(() => addressOf(page)).toBe(`/recommendations?topic=${topic}`);
  });

  it("of many columns makes the table scroll, and not the page", async () => {
    const page = await visit(
      `/recommendations?topic=${topic}&columns=id,statement,source,actor,measure,quote,topics,permalink`,
    );
    const [table, frame, body] = await page.evaluate(() => [
      document.querySelector("table.list")?.scrollWidth ?? 0,
      document.querySelector(".list-frame")?.clientWidth ?? 0,
      document.body.scrollWidth,
    ]);
    expect(table).toBeGreaterThan(known(frame, "width"));
    expect(body).toBe(1440);
  });
});

describe("sorting without Shift", () => {
  it("by further fields, up or down, and no longer by one", async () => {
    const page = await visit(`/recommendations?topic=${topic}`);
    await openView(page);
    await page.getByRole("combobox", { name: "Sort by" }).selectOption("Stance");
    await page.getByRole("combobox", { name: "Then by", exact: true }).selectOption("Source date");
    await page.getByRole("button", { name: "Source date: ascending, make it descending" }).click();
    await expect.poll(() => addressOf(page)).toBe(`/recommendations?topic=${topic}&sort=stance,-source_date`);
    await page.getByRole("button", { name: "Do not sort by stance" }).click();
    await expect.poll(() => addressOf(page)).toBe(`/recommendations?topic=${topic}&sort=-source_date`);
  });

  it("and with Shift by the keyboard alone, with the place of each shown", async () => {
    const page = await visit(`/recommendations?topic=${topic}`);
    const head = (name: RegExp) => page.getByRole("columnheader", { name }).getByRole("button");
    await head(/^Measure/).focus();
    await page.keyboard.press("Enter");
    await head(/^Stance/).focus();
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => addressOf(page)).toBe(`/recommendations?topic=${topic}&sort=measure,stance`);
    expect(await head(/^Measure/).textContent()).toBe("Measure1");
    expect(await head(/^Stance/).textContent()).toBe("Stance2");
  });
});
