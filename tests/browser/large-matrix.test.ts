import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { MatrixCell } from "@/lib/view/matrix/matrix";
import { expectedView, index, known } from "./expected";
import { inWords, readMatrix } from "./read-matrix";
import { visit } from "./visit";

/** Where a row and a column meet. */
interface Seen {
  readonly row: string;
  readonly column: number;
  /** Undefined where there is no cell. */
  readonly name: string | undefined;
  readonly isInView: boolean;
}

/** All cells, there or not, at the moment at which the table first says that more of it is to follow. */
function atFirst(page: Page): Promise<readonly Seen[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const table = document.querySelector("table.matrix");
        const frame = table?.parentElement?.getBoundingClientRect();
        if (!table || !frame) return;
        // Labels and totals stay before the columns, and cover what is scrolled below them.
        const edge = table.querySelector("thead tr:last-child .total")?.getBoundingClientRect().right ?? 0;
        const read = () => {
          const heads = Array.from(table.querySelectorAll("thead th.column"), (head) =>
            head.getBoundingClientRect(),
          );
          return Array.from(table.querySelectorAll<HTMLElement>("tr[data-row]")).flatMap((row) => {
            const { top, bottom } = row.getBoundingClientRect();
            return heads.map(({ left, right }, column): Seen => {
              const cell = row.querySelector(`td[data-column="${column}"]`);
              const isInView = right > edge && left < frame.right && bottom > frame.top && top < frame.bottom;
              const name = cell?.getAttribute("aria-label") ?? undefined;
              return { row: row.dataset.row ?? "", column, name, isInView };
            });
          });
        };
        const observer = new MutationObserver(() => {
          if (!table.hasAttribute("aria-busy")) return;
          observer.disconnect();
          resolve(read());
        });
        observer.observe(table, { attributes: true, attributeFilter: ["aria-busy"] });
      }),
  );
}

const topic = known(index.corpus.topics[0], "topic").id;
const orderByName = (page: Page) =>
  page
    .getByRole("combobox", { name: "Rows" })
    .first()
    .selectOption("label")
    .then(() => undefined);
const clear = (page: Page) => page.getByRole("button", { name: "Clear filter" }).click();
const search = (page: Page) => page.getByRole("combobox", { name: /^Search/ }).press("w");

it.each([
  ["in another order", "", [0, 0], orderByName, "sort=label"],
  ["in another order, when it is scrolled", "", [900, 700], orderByName, "sort=label"],
  ["longer and wider than before", `topic=${topic}`, [0, 0], clear, ""],
  ["shorter than before, when it is scrolled to its end", "", [9000, 9000], search, "q=w"],
] as const)(
  "a matrix %s is right in view first, and says so until the rest has followed",
  async (...each) => {
    const [, before, [left, top], act, after] = each;
    const { matrix } = expectedView(after);
    const words = inWords(matrix);
    const page = await visit(`/?${before}`, { width: 1440, height: 700 });
    await page.locator(".matrix-frame").evaluate((frame, to) => frame.scrollTo(to), { left, top });
    await page.waitForTimeout(200);
    const first = atFirst(page);
    await act(page);
    const cells = await first;
    const isRight = ({ row, column, name }: Seen) =>
      name !== undefined && name === words.rows.find(({ id }) => id === row)?.cells[column];
    const inView = cells.filter(({ isInView }) => isInView);
    expect(inView.filter((cell) => !isRight(cell))).toEqual([]);
    expect(inView.length).toBeGreaterThan(50);
    // Something was left to follow, so that there was something to say.
    expect(cells.every(isRight)).toBe(false);
    expect(await readMatrix(page)).toEqual(words);
  },
);

it("gives the focus back to the cell that was open, though the rows have been sorted meanwhile", async () => {
  const { matrix } = expectedView("sort=label");
  const isPosition = (cell: MatrixCell) => typeof cell !== "string";
  const row = known(
    matrix.rows.findLast(({ cells }) => cells.some(isPosition)),
    "row with a position",
  );
  const at = row.cells.findIndex(isPosition);
  const column = known(matrix.columns[at], "column").id;
  const page = await visit(`/?cell=${row.id},${column}`);
  await orderByName(page);
  await page.locator("table.matrix:not([aria-busy])").waitFor();
  await page.keyboard.press("Escape");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("data-row")))
    .toBe(row.id);
});
