import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { MatrixCell } from "@/lib/view/matrix";
import { expectedView, known } from "./expected";
import { inWords, readMatrix } from "./read-matrix";
import { visit } from "./visit";

interface Seen {
  readonly row: string;
  readonly column: number;
  readonly name: string;
  readonly isInView: boolean;
}

/** All cells at the moment at which the table first says that more of it is to follow. */
function atFirst(page: Page): Promise<readonly Seen[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const table = document.querySelector("table.matrix");
        const frame = table?.parentElement?.getBoundingClientRect();
        if (!table || !frame) return;
        const read = () =>
          Array.from(table.querySelectorAll<HTMLElement>("td[data-column]"), (cell): Seen => {
            const { left, right, top, bottom } = cell.getBoundingClientRect();
            const isInView =
              right > frame.left && left < frame.right && bottom > frame.top && top < frame.bottom;
            return {
              row: cell.closest("tr")?.dataset.row ?? "",
              column: Number(cell.dataset.column),
              name: cell.getAttribute("aria-label") ?? "",
              isInView,
            };
          });
        const observer = new MutationObserver(() => {
          if (!table.hasAttribute("aria-busy")) return;
          observer.disconnect();
          resolve(read());
        });
        observer.observe(table, { attributes: true, attributeFilter: ["aria-busy"] });
      }),
  );
}

const { matrix } = expectedView("sort=label");
const words = inWords(matrix);
const expected = (row: string, column: number) => words.rows.find(({ id }) => id === row)?.cells[column];

it.each([
  ["at its beginning", 0, 0],
  ["scrolled", 900, 700],
])("a matrix %s answers in view first, and says so until the rest has followed", async (_, left, top) => {
  const page = await visit("/", { width: 1440, height: 700 });
  await page.locator(".matrix-frame").evaluate((frame, to) => frame.scrollTo(to), { left, top });
  await page.waitForTimeout(200);
  const first = atFirst(page);
  await page.getByRole("combobox", { name: "Rows" }).first().selectOption("label");
  const cells = await first;
  const isRight = ({ row, column, name }: Seen) => name === expected(row, column);
  const inView = cells.filter(({ isInView }) => isInView);
  expect(inView.filter((cell) => !isRight(cell))).toEqual([]);
  expect(inView.length).toBeGreaterThan(100);
  // Something was left to follow, so that there was something to say.
  expect(cells.every(isRight)).toBe(false);
  expect(await readMatrix(page)).toEqual(words);
});

it("gives the focus back to the cell that was open, though the rows have been sorted meanwhile", async () => {
  const isPosition = (cell: MatrixCell) => typeof cell !== "string";
  const row = known(
    matrix.rows.findLast(({ cells }) => cells.some(isPosition)),
    "row with a position",
  );
  const at = row.cells.findIndex(isPosition);
  const column = known(matrix.columns[at], "column").id;
  const page = await visit(`/?cell=${row.id},${column}`);
  await page.getByRole("combobox", { name: "Rows" }).first().selectOption("label");
  await page.locator("table.matrix:not([aria-busy])").waitFor();
  await page.keyboard.press("Escape");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("data-row")))
    .toBe(row.id);
});
