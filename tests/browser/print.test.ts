import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectedView, index, known } from "./expected";
import { visit } from "./visit";

/** A4 between its margins, upright, in CSS pixels. */
const PAPER = { width: 703, height: 1016 };
/** A topic with the longest word among the stances. */
const topic = known(
  index.corpus.recommendations.findLast(({ stance }) => stance === "conditional")?.topics[0],
  "condition",
);

async function print(path: string): Promise<Page> {
  const page = await visit(path, PAPER);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  return page;
}

/** Texts that run out of the paper, or out of the cell in which they stand into another. */
const runsOut = (page: Page) =>
  page.evaluate(() => {
    const right = document.documentElement.clientWidth;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const out: string[] = [];
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const range = document.createRange();
      range.selectNodeContents(text);
      const cell = text.parentElement?.closest("td, th")?.getBoundingClientRect();
      for (const box of range.getClientRects()) {
        const isHidden = box.width <= 1 || text.parentElement?.closest(".sr-only");
        if (!isHidden && box.right > Math.min(right, cell?.right ?? right) + 1)
          out.push(text.textContent ?? "");
      }
    }
    return [...new Set(out)];
  });

describe("on paper", () => {
  it("the matrix is broken into panels that hold every row and every column", async () => {
    const page = await print("/");
    const panels = await page.locator("table.print-matrix").evaluateAll((tables) =>
      tables.map((table) => ({
        columns: Array.from(table.querySelectorAll("thead th"), (head) => head.textContent).slice(1),
        rows: Array.from(table.querySelectorAll("tbody th[scope=row]"), (head) => head.textContent),
        marks: table.querySelectorAll("tbody td svg").length,
      })),
    );
    const { matrix } = expectedView("");
    expect(panels.flatMap(({ columns }) => columns)).toEqual(matrix.columns.map(({ short }) => short));
    for (const { rows } of panels) expect(rows).toEqual(matrix.rows.map(({ label }) => label));
    expect(panels.reduce((sum, { marks }) => sum + marks, 0)).toBe(
      matrix.rows.flatMap(({ cells }) => cells).filter((cell) => typeof cell === "object").length,
    );
    expect(await runsOut(page)).toEqual([]);
    const controls = page.locator("button, select, input, summary").filter({ visible: true });
    expect(await controls.allTextContents()).toEqual([]);
  });

  it("a list has who says what on which measure, and where it was said", async () => {
    const page = await print(`/recommendations?topic=${topic}`);
    const { recommendations } = expectedView(`topic=${topic}`).result;
    for (const column of ["stance", "actor", "statement", "measure", "source"]) {
      const cells = page.locator(`table.list tbody td.${column}`).filter({ visible: true });
      expect(await cells.count(), column).toBe(recommendations.length);
    }
    expect(await runsOut(page)).toEqual([]);
  });

  it.each([
    `/?topic=${topic}`,
    `/sources/${index.corpus.sources[0]?.id}`,
    `/measures/${index.corpus.measures[0]?.id}`,
    "/data",
  ])("nothing runs out of the page: %s", async (path) => {
    const page = await print(path);
    expect(await runsOut(page)).toEqual([]);
  });

  it("names the data and the address from which it was printed", async () => {
    const page = await print(`/?topic=${topic}`);
    const { dataVersion } = index.corpus.meta;
    const foot = page.getByText(`Data version ${dataVersion}`).filter({ visible: true });
    expect(await foot.last().textContent()).toContain(`?topic=${topic}`);
  });
});
