import type { Page } from "playwright-core";
import type { PivotColumn } from "@/lib/query/pivot";
import type { Matrix, MatrixCell } from "@/lib/view/matrix";
import { absenceWords, stanceWords } from "@/lib/view/words";

/** A matrix in words, as it can be read off a page. */
export interface SeenMatrix {
  /** Short name and total. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string | undefined;
    readonly label: string | null | undefined;
    readonly total: number;
    readonly cells: readonly (string | null | undefined)[];
  }[];
}

/** Reads the matrix off a page: what a screen reader says of each cell. */
export function readMatrix(page: Page): Promise<SeenMatrix> {
  return page.locator("table.matrix").evaluate((table: Element) => ({
    columns: Array.from(
      table.querySelectorAll("thead th.column"),
      (head) => `${head.querySelector(".name")?.textContent} ${head.lastElementChild?.textContent}`,
    ),
    rows: Array.from(table.querySelectorAll<HTMLElement>("tbody tr[data-row]"), (row) => ({
      id: row.dataset.row,
      label: row.querySelector("th")?.textContent,
      total: Number(row.querySelector(".total")?.textContent),
      cells: Array.from(row.querySelectorAll(".cell"), (cell) => cell.getAttribute("aria-label")),
    })),
  }));
}

/** A computed matrix in the same words. */
export function inWords({ columns, rows }: Matrix): SeenMatrix {
  return {
    columns: columns.map(({ short, total }: PivotColumn) => `${short} ${total}`),
    rows: rows.map(({ id, label, total, cells }) => ({ id, label, total, cells: cells.map(cellInWords) })),
  };
}

function cellInWords(cell: MatrixCell): string {
  if (typeof cell === "string") return absenceWords[cell];
  const words = [stanceWords[cell.stance]];
  if (cell.reported) words.push("reported");
  if (cell.count > 1) words.push(`${cell.count} recommendations`);
  return words.join(", ");
}
