import type { Page } from "playwright-core";
import { count } from "@/lib/query/count-noun";
import type { Matrix, MatrixCell } from "@/lib/view/matrix/matrix";
import { absenceWords, stanceWords } from "@/lib/view/words/words";

/** A matrix in words, as it can be read off a page. */
export interface SeenMatrix {
  /** Short name and total; of a group, how many actors it has. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string | undefined;
    readonly label: string | null | undefined;
    readonly total: number;
    readonly cells: readonly (string | null | undefined)[];
  }[];
}

/** Reads the matrix off a page: what a screen reader says of each cell. */
export function readMatrix(page: Pick<Page, "locator">): Promise<SeenMatrix> {
  return page.locator("table.matrix").evaluate((table: Element) => ({
    columns: Array.from(table.querySelectorAll("thead th.column"), (head) => {
      const [total] = /\d+( actors?)?$/.exec(head.textContent ?? "") ?? [];
      return `${head.querySelector(".name")?.textContent} ${total}`;
    }),
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
    columns: columns.map(({ short, total, members }) => {
      return `${short} ${members ? count(members.length, "actor") : total}`;
    }),
    rows: rows.map(({ id, label, total, cells }) => ({
      ...{ id, label, total },
      cells: cells.map((cell, at) => cellInWords(cell, columns[at]?.members !== undefined)),
    })),
  };
}

function cellInWords(cell: MatrixCell, isGroup: boolean): string {
  if (typeof cell === "string") return isGroup && cell !== "hidden" ? "not told of" : absenceWords[cell];
  const words = [stanceWords[cell.stance]];
  if (cell.reported) words.push("reported");
  if (isGroup) words.push(count(cell.actors ?? 0, "actor"));
  else if (cell.count > 1) words.push(`${cell.count} recommendations`);
  return words.join(", ");
}
