import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { facetFields } from "@/lib/query/facet-fields";
import { cellIn, focused, isCovered } from "./cells";
import { expectedView, index, known } from "./expected";
import { visit } from "./visit";

const { matrix } = expectedView("");
const [firstRow, secondRow] = matrix.rows.map(({ id }) => id);
const lastRow = known(matrix.rows.at(-1), "row").id;
const lastColumn = matrix.columns.length - 1;

/** The table line by line, as the keys count: the heads of topics are lines too, with a label alone. */
const lines = matrix.rows.flatMap(({ id, group }, at) =>
  group === matrix.rows[at - 1]?.group ? [id] : [undefined, id],
);

/** The row that so many lines lead to, with a step further where a topic stands there. */
function rowFrom(row: string, by: number): string {
  const at = lines.indexOf(row) + by;
  return known(lines[at] ?? lines[at + Math.sign(by)], "row");
}

const corpusTopic = known(index.corpus.topics[0], "topic").label;

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe("by keyboard alone", () => {
  it("Tab reaches search, every facet and the matrix, which is one stop", async () => {
    const page = await visit("/");
    const stops: string[] = [];
    const inTable: string[] = [];
    while (stops.length < 60 && !stops.at(-1)?.startsWith("body")) {
      await page.keyboard.press("Tab");
      stops.push(await focused(page));
      if (await page.evaluate(() => document.activeElement?.matches("table.matrix [data-column]"))) {
        inTable.push(stops.at(-1) ?? "");
      }
    }
    expect(stops[0]).toBe("a Skip to the content");
    expect(stops).toContain("a Skip to the table");
    const search = stops.indexOf("input Search names, texts");
    expect(search).toBeGreaterThan(0);
    expect(stops.slice(search + 1, search + 1 + facetFields.length)).toEqual(
      facetFields.map(({ facet }) => `button ${facet.label}${facet.options(index).length}`),
    );
    expect(inTable).toHaveLength(1);
  });

  it("the first stop skips to the content", async () => {
    const page = await visit("/data");
    await press(page, "Tab", "Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  const pair = index.corpus.actors.slice(0, 2).map(({ id }) => id);
  it.each(["/", "/?cols=stance", "/recommendations", `/compare?actors=${pair}`])(
    "a stop before the filters of %s skips them",
    async (path) => {
      const page = await visit(path);
      await page.getByRole("link", { name: /^Skip to the (table|comparison)$/ }).focus();
      await press(page, "Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("table");
      await press(page, "Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("#table") !== null)).toBe(true);
    },
  );

  it("arrows, Home, End and Page keys walk the matrix, and what has the focus is in view", async () => {
    const page = await visit("/");
    await cellIn(page, `${firstRow},0`).focus();
    const paged = rowFrom(secondRow ?? "", 10);
    const walk: readonly (readonly [key: string, place: string])[] = [
      ["ArrowRight", `${firstRow},1`],
      ["ArrowDown", `${secondRow},1`],
      ["ArrowLeft", `${secondRow},0`],
      ["ArrowLeft", `${secondRow},-1`],
      ["End", `${secondRow},${lastColumn}`],
      ["ArrowRight", `${secondRow},${lastColumn}`],
      ["PageDown", `${paged},${lastColumn}`],
      ["ArrowDown", `${rowFrom(paged, 1)},${lastColumn}`],
      ["ArrowUp", `${paged},${lastColumn}`],
      ["Home", `${paged},-1`],
      ["Control+End", `${lastRow},${lastColumn}`],
      ["PageUp", `${rowFrom(lastRow, -10)},${lastColumn}`],
      ["Control+Home", `button ${corpusTopic}`],
      ["ArrowDown", `${firstRow},-1`],
      ["ArrowRight", `${firstRow},0`],
    ];
    for (const [key, place] of walk) {
      await page.keyboard.press(key);
      await expect.poll(() => focused(page), { message: key }).toBe(place);
      await expect.poll(() => isCovered(page), { message: `${key} leads below something` }).toBe(false);
    }
    await press(page, "Shift+Tab", "Tab");
    await expect
      .poll(() => focused(page), { message: "the stop is where the reader left the matrix" })
      .toBe(`${firstRow},0`);
  });

  it("the matrix keeps a stop when a search exchanges all its rows for as many others", async () => {
    const [one, other] = searchesForOneCell();
    const page = await visit(`/?q=${encodeURIComponent(one)}`);
    await page.locator("td.cell").focus();
    await page
      .getByRole("combobox", { name: /^Search/ })
      .first()
      .fill(other);
    await expect.poll(() => page.locator("td.cell").count()).toBe(1);
    await expect.poll(() => page.locator("[data-column][tabindex='0']").count()).toBe(1);
  });

  it("the export menu opens and closes, and gives the focus back", async () => {
    const page = await visit(`/?measure=${firstRow}`);
    await page.locator("summary:visible", { hasText: "Export" }).focus();
    await press(page, "Enter", "Tab");
    await expect.poll(() => focused(page)).toBe("a CSV of matrix");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("summary Export");
    await expect.poll(() => page.locator("details[open]").filter({ visible: true }).count()).toBe(0);
  });
});

/** Uses a control of which nothing is left afterwards, by the keyboard, and says what has the focus then. */
async function useUp(path: string, name: RegExp, open?: RegExp): Promise<string> {
  const page = await visit(path);
  if (open) await page.getByRole("button", { name: open }).first().click();
  const control = page.getByRole("button", { name }).first();
  await control.press("Enter");
  await control.waitFor({ state: "detached" });
  return focused(page);
}

describe("a control that goes away by its own use leaves the focus near", () => {
  const { id, label } = known(index.corpus.topics[0], "topic");

  it("the filter that is cleared, and one facet of it", async () => {
    expect(await useUp(`/?topic=${id}`, /^Clear filter$/)).toBe("input Search names, texts");
    expect(await useUp(`/?topic=${id}`, /^Untick all$/, /^Topic /)).toContain(`input ${label}`);
  });

  it("the actors who are folded away", async () => {
    expect(await useUp("/", /^Hide$/)).toMatch(/,-?\d+$|^button /);
  });

  it("a column that cannot be moved any further", async () => {
    const page = await visit("/recommendations");
    await page.locator("summary:visible", { hasText: "View" }).click();
    const move = page.getByRole("button", { name: /to the left$/ }).nth(1);
    const name = await move.textContent();
    await move.press("Enter");
    await expect.poll(() => focused(page)).toBe(`button ${name}`);
  });
});

describe("in a comparison", () => {
  const [one, two] = index.holders;
  const place = (page: Page, at: number) => page.locator(".compare-bar [data-place] summary").nth(at);
  const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

  /** Opens the menu of a place by the keyboard, and chooses the entry after so many arrows. */
  async function choose(page: Page, at: number, arrows: number): Promise<string> {
    await place(page, at).focus();
    await press(page, "Enter");
    await page.locator("details[open] li a").first().waitFor();
    while (!(await page.evaluate(() => document.activeElement?.matches("details[open] li a"))))
      await press(page, "Tab");
    for (let arrow = 0; arrow < arrows; arrow++) await press(page, "ArrowDown");
    const name = await page.evaluate(() => document.activeElement?.firstElementChild?.textContent ?? "");
    await press(page, "Enter");
    await expect.poll(() => place(page, at).textContent()).toBe(name);
    return name;
  }

  it("the names of a menu are one stop, with the arrow keys inside", async () => {
    const page = await visit(`/compare?actors=${one?.id},${two?.id}`);
    await place(page, 0).focus();
    await press(page, "Enter");
    const names = page.locator("details[open] li a");
    await names.first().waitFor();
    const stops: boolean[] = [];
    while (stops.length < 10 && (await page.locator("details[open]").count()) > 0) {
      await press(page, "Tab");
      stops.push(await page.evaluate(() => document.activeElement?.matches("details[open] li a") ?? false));
    }
    expect(stops.filter((isName) => isName)).toHaveLength(1);
  });

  it("the focus stays in its place when an actor is chosen, added, removed or exchanged", async () => {
    const page = await visit("/compare");
    for (const [at, arrows] of [
      [0, 0],
      [1, 1],
      [2, 2],
      [1, 3],
    ] as const) {
      const name = await choose(page, at, arrows);
      await expect.poll(() => focusedText(page), { message: `place ${at}` }).toBe(name);
    }
    await press(page, "Enter");
    const next = await place(page, 2).textContent();
    await page.locator("details[open]").getByRole("link", { name: "Remove" }).press("Enter");
    await expect.poll(() => place(page, 1).textContent()).toBe(next);
    await expect.poll(() => focusedText(page)).toBe(next);
    await page.getByRole("link", { name: "Swap" }).press("Enter");
    await expect.poll(() => place(page, 0).textContent()).toBe(next);
    await expect.poll(() => focusedText(page)).toBe("Swap");
  });

  it("and when a source is chosen", async () => {
    const page = await visit("/compare");
    await page.locator(".compare-bar summary", { hasText: "Choose a source" }).focus();
    await press(page, "Enter");
    await page.locator("details[open] li a").first().press("Enter");
    await expect.poll(() => page.locator(".compare-bar summary").count()).toBe(2);
    await expect.poll(() => focusedText(page)).toBe(await place(page, 0).textContent());
  });

  it.each(["Actor", "Measure", "Stance"])(
    "the filter %s is one stop beside its search, with the arrow keys inside",
    async (name) => {
      const page = await visit(
        `/compare?cols=source&actors=${index.corpus.sources.slice(0, 2).map(({ id }) => id)}`,
      );
      const button = page.getByRole("button", { name: new RegExp(`^${name}`) });
      await button.press("Enter");
      const ticks: boolean[] = [];
      while (
        ticks.length < 10 &&
        (await page.evaluate(
          () => document.activeElement?.closest("#facet-options, [aria-expanded=true]") !== null,
        ))
      ) {
        await press(page, "Tab");
        ticks.push(
          await page.evaluate(
            () => document.activeElement?.matches("#facet-options [type=checkbox]") ?? false,
          ),
        );
      }
      expect(ticks.filter((isTick) => isTick)).toHaveLength(1);
    },
  );
});

it("each filter of marks in the reader is one stop, with the arrow keys inside", async () => {
  const source = known(
    index.corpus.sources.find(({ fullText }) => fullText),
    "source",
  );
  const page = await visit(`/sources/${source.id}`);
  const summary = page.locator(".reader-facts summary", { hasText: "Topic" });
  await summary.press("Enter");
  await press(page, "Tab");
  const name = () => page.evaluate(() => document.activeElement?.closest("label")?.textContent);
  const labels = await page.locator(".reader-facts details[open] label").allTextContents();
  expect(await name()).toBe(labels[0]);
  await press(page, "ArrowDown");
  expect(await name()).toBe(labels[1]);
  await press(page, "Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("details[open] fieldset") === null)).toBe(
    true,
  );
});

describe("in the list", () => {
  it("nothing that has the focus is hidden below the head or the legend", async () => {
    const page = await visit(`/recommendations?topic=${known(index.corpus.topics[0], "topic").id}`);
    await page.getByRole("columnheader").last().getByRole("button").focus();
    const covered: string[] = [];
    for (const key of [...Array(40).fill("Tab"), ...Array(40).fill("Shift+Tab")]) {
      await page.keyboard.press(key);
      if (await isCovered(page)) covered.push(`${key}: ${await focused(page)}`);
    }
    expect(covered).toEqual([]);
  });
});

/** Two searches that each leave one cell, on different topics. */
function searchesForOneCell(): readonly [string, string] {
  const found = index.corpus.recommendations
    .filter(({ statement }) => !/["“”«»]/.test(statement))
    .map(({ statement }) => `"${statement}"`.slice(0, 100))
    .map((q) => ({ q, rows: expectedView(`q=${encodeURIComponent(q)}`).matrix.rows }))
    .filter(({ rows }) => rows.length === 1 && rows[0]?.cells.length === 1);
  const one = known(found[0], "statement found only once");
  const other = known(
    found.find(({ rows }) => rows[0]?.group !== one.rows[0]?.group),
    "statement on another topic",
  );
  return [one.q, other.q];
}
