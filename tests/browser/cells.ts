import type { Page } from "playwright-core";
import { type Absence, type Cell, isEmpty } from "@/lib/model/rollup";
import type { Pivot, PivotColumn, PivotRow } from "@/lib/query/pivot";
import { known } from "./expected";

/** A cell with its place in the table. */
export interface Placed {
  readonly row: PivotRow;
  readonly column: PivotColumn;
  readonly cell: Cell;
  /** Its row's id, and its column counted from 0. */
  readonly at: string;
  /** Parameter of the address that opens it. */
  readonly search: string;
}

/** Every cell of a table, row by row. */
export function cellsOf({ rows, columns }: Pivot): readonly Placed[] {
  return rows.flatMap((row) =>
    columns.flatMap((column, x): Placed[] => {
      const cell = row.cells[x];
      const search = `cell=${row.id},${column.id}`;
      return cell === undefined ? [] : [{ row, column, cell, at: `${row.id},${x}`, search }];
    }),
  );
}

/** The cells that hold a position, in the order in which the panel goes through them. */
export function filledCells(table: Pivot): readonly Placed[] {
  return cellsOf(table).filter(({ cell }) => !isEmpty(cell));
}

/** The first cell that is empty for a reason. */
export function firstEmpty(table: Pivot, reason: Absence): Placed {
  const found = cellsOf(table).find(({ cell }) => isEmpty(cell) && cell.absence === reason);
  return known(found, `cell that is ${reason}`);
}

/** Where a page has a cell. */
export function cellIn(page: Pick<Page, "locator">, at: string) {
  const [row, column] = at.split(",");
  return page.locator(`tr[data-row="${row}"] td[data-column="${column}"]`);
}

/** What has the focus: a cell as above, else its element with its first words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return "";
    const row = element.closest("tr")?.dataset.row;
    if (element.dataset.column !== undefined && row !== undefined) {
      return `${row},${element.dataset.column}`;
    }
    const name =
      element.getAttribute("placeholder") ?? element.closest("label")?.textContent ?? element.textContent;
    return `${element.localName} ${name?.slice(0, 60)}`;
  });
}

/** Whether all of what has the focus lies hidden below something else. */
export function isCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    const isOnTop = (x: number, y: number) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    return !Array.from(element.getClientRects()).some(({ left, right, top, bottom }) =>
      [top + 2, (top + bottom) / 2, bottom - 2].some((y) =>
        [left + 2, (left + right) / 2, right - 2].some((x) => isOnTop(x, y)),
      ),
    );
  });
}
