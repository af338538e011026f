import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { columnOrders, rowOrders } from "@/lib/query/query";
import { expectedView, index, known } from "./expected";
import { inWords, readMatrix } from "./read-matrix";
import { addressOf, visit } from "./visit";

const { corpus, holders } = index;
const topic = known(corpus.topics[0], "topic");

async function expectArranged(page: Page, search: string): Promise<void> {
  await expect.poll(() => addressOf(page)).toBe(search === "" ? "/" : `/?${search}`);
  await expect.poll(() => readMatrix(page)).toEqual(inWords(expectedView(search).matrix));
}

const topicsOf = (page: Page) => page.locator("tr.topic th").allTextContents();
const labels = corpus.topics.map(({ label }) => label);

describe("rows", () => {
  it("by each count or by name, and back to the order of the topics", async () => {
    const page = await visit("/");
    const choice = page.getByRole("combobox", { name: "Rows" }).first();
    for (const order of rowOrders) {
      await choice.selectOption(order);
      // Counts go from the largest down, names from A to Z.
      await expectArranged(page, `sort=${order === "label" ? "" : "-"}${order}`);
      await expect
        .poll(() => topicsOf(page), { message: "topics, where rows do not stand under them" })
        .toEqual([]);
    }
    await choice.selectOption("content");
    await expectArranged(page, "");
    await expect.poll(() => topicsOf(page)).toEqual(labels);
  });

  it("stand under their topics where only the list is sorted", async () => {
    const page = await visit(`/?topic=${topic.id}&sort=stance`);
    await expect.poll(() => topicsOf(page)).toContain(topic.label);
  });

  it("a topic is folded away and comes back", async () => {
    const page = await visit("/");
    const head = page.getByRole("button", { name: topic.label, exact: true });
    await head.click();
    await expectArranged(page, `fold=${topic.id}`);
    const folded = corpus.measures.filter((measure) => measure.topic === topic.id).length;
    await expect.poll(() => topicsOf(page)).toContain(`${topic.label}${folded} measures`);
    await head.click();
    await expectArranged(page, "");
  });
});

describe("columns", () => {
  it("by number of positions, by name or by agreement, within their groups", async () => {
    const page = await visit("/");
    const choice = page.getByRole("combobox", { name: "Columns" }).first();
    const model = known(holders[1], "second actor").id;
    for (const order of [...columnOrders.filter((other) => other !== "content"), model]) {
      await choice.selectOption(order);
      await expectArranged(page, `colsort=${order}`);
    }
    await choice.selectOption("content");
    await expectArranged(page, "");
  });

  it("the reported actors are folded away and come back, with a word about them", async () => {
    const reported = index.holders.filter(({ id }) => !index.onFile.has(id)).length;
    const page = await visit("/");
    await page.getByRole("button", { name: "Hide", exact: true }).click();
    await expectArranged(page, "fold=reported");
    const word = page.getByText(`Hiding ${reported} actors quoted or described by others.`);
    await word.getByRole("button", { name: "Show" }).click();
    await expectArranged(page, "");
  });

  it("scrolled away go below the corner", async () => {
    const page = await visit(`/?unfold=${[...index.groups.keys()].join()}`);
    for (const left of [150, 300, 900]) {
      const onTop = await page.locator(".matrix-frame").evaluate((frame, to) => {
        frame.scrollTo(to, 0);
        const heads = Array.from(frame.querySelectorAll("thead .label, thead .total"));
        return heads.map((head) => {
          const { left, top, width, height } = head.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          return seen !== null && head.contains(seen);
        });
      }, left);
      expect(onTop).toEqual([true, true, true, true]);
    }
  });

  it("what the filter has emptied is counted and can be shown", async () => {
    const search = `topic=${topic.id}&stance=against`;
    const { omitted } = expectedView(search).matrix;
    expect(omitted.columns).toBeGreaterThan(1);
    const page = await visit(`/?${search}`);
    const word = page.getByText(`${omitted.columns} actors without a match.`);
    await word.getByRole("button", { name: "Show" }).click();
    await expectArranged(page, `${search}&empty=1`);
    const shown = page.getByText("Showing rows and columns without a match.");
    await shown.getByRole("button", { name: "Hide" }).click();
    await expectArranged(page, search);
  });
});

it("what says not who should act has no place by addressee, and is counted", async () => {
  const silent = index.corpus.recommendations.filter(({ addressees }) => addressees.length === 0).length;
  const all = index.corpus.recommendations.length;
  for (const search of ["rows=addressee", "cols=addressee"]) {
    const page = await visit(`/?${search}`);
    const word = `Not in the table: ${silent} of ${all} recommendations that do not say who should act.`;
    expect(await page.getByText(word).isVisible()).toBe(true);
  }
  const page = await visit("/");
  expect(await page.getByText("Not in the table").count()).toBe(0);
});

describe("the view menu", () => {
  const openMenu = async (page: Page) => {
    await page.locator("summary:visible", { hasText: "View" }).click();
    return page.locator("details[open]").filter({ visible: true });
  };

  it("makes other things rows and columns", async () => {
    const page = await visit("/");
    const menu = await openMenu(page);
    const [rows, columns] = ["Rows", "Columns"].map((name) => menu.getByRole("combobox", { name }).first());
    await rows?.selectOption("topic");
    await expectArranged(page, "rows=topic");
    await menu.getByRole("button", { name: "Exchange rows and columns" }).click();
    await expectArranged(page, "rows=actor&cols=topic");
    await rows?.selectOption("source");
    await expectArranged(page, "rows=source&cols=topic");
    await columns?.selectOption("addressee");
    await expectArranged(page, "rows=source&cols=addressee");
  });

  it("shows only some rows", async () => {
    const page = await visit("/");
    await page.getByRole("link", { name: /^Disputed/ }).click();
    await expectArranged(page, "scope=contested");
    const menu = await openMenu(page);
    const actor = known(holders[1], "second actor").id;
    await menu.getByRole("combobox", { name: "where" }).selectOption(actor);
    await expectArranged(page, `scope=contested&by=${actor}`);
    await page.getByRole("button", { name: "Show all", exact: true }).click();
    await expectArranged(page, "");
  });

  it("hides, pins and moves columns, and undoes it", async () => {
    const [first, second] = [known(holders[0], "actor"), known(holders[1], "second actor")];
    const page = await visit(`/?topic=${topic.id}&empty=1`);
    const base = addressOf(page).slice(2);
    const menu = await openMenu(page);
    await menu.getByRole("checkbox", { name: first.name }).uncheck();
    await expectArranged(page, base.replace("&empty", `&hide=${first.id}&empty`));
    await menu.getByRole("checkbox", { name: first.name }).check();
    await menu.getByRole("button", { name: `Pin ${second.name}` }).click();
    await expectArranged(page, base.replace("&empty", `&pin=${second.id}&empty`));
    await menu.getByRole("button", { name: `Pin ${second.name}` }).click();
    await menu.getByRole("button", { name: `Move ${first.name} to the right` }).click();
    await expectArranged(page, base.replace("&empty", `&order=${second.id},${first.id}&empty`));
    await menu.getByRole("button", { name: "Reset" }).click();
    await expectArranged(page, base);
  });

  it("has pinned columns side by side, also beside one that is pinned and hidden", async () => {
    const [first, second] = [known(holders[0], "actor"), known(holders[1], "second actor")];
    const gapBefore = async (search: string) => {
      const page = await visit(`/?${search}`);
      const [total, pinned] = await Promise.all(
        ["thead th.total", "thead th.column.pinned"].map((cell) => page.locator(cell).last().boundingBox()),
      );
      return Math.round(
        (pinned?.x ?? Number.NaN) - ((total?.x ?? Number.NaN) + (total?.width ?? Number.NaN)),
      );
    };
    expect(await gapBefore(`pin=${second.id}`)).toBe(0);
    expect(await gapBefore(`pin=${first.id},${second.id}&hide=${first.id}`)).toBe(0);
  });

  it("shows the first words of a statement in each cell", async () => {
    const page = await visit(`/?topic=${topic.id}`);
    await (await openMenu(page)).getByRole("radio", { name: "with text" }).check();
    await expect.poll(() => addressOf(page)).toBe(`/?topic=${topic.id}&density=statements`);
    const words = expectedView(`topic=${topic.id}&density=statements`).matrix.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell === "string" ? [] : [cell.words])),
    );
    await expect.poll(() => page.locator("td.cell .words").allTextContents()).toEqual(words);
  });
});
