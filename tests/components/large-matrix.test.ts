import { parseHTML } from "linkedom";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DRAWN_CELLS_MAX } from "@/components/matrix/cell-window";
import { MatrixTable } from "@/components/matrix/matrix-table";
import type { Matrix } from "@/lib/view/matrix";

/** A matrix without positions; the first columns are pinned. */
function matrixOf(rows: number, columns: number, pinned = 0): Matrix {
  const names = (kind: string, length: number) => Array.from({ length }, (_, at) => `${kind}-${at}`);
  return {
    columns: names("actor", columns).map((id, at) => ({
      id,
      label: `Label of ${id}`,
      short: id,
      group: at < pinned ? "pinned" : "own",
      total: 0,
    })),
    rows: names("measure", rows).map((id) => ({
      id,
      label: `Label of ${id}`,
      group: "topic",
      total: 0,
      positions: 0,
      cells: names("cell", columns).map(() => "silent" as const),
    })),
    omitted: { rows: 0, columns: 0 },
    folded: [],
    away: { folded: 0, hidden: 0 },
  };
}

function render(matrix: Matrix) {
  const table = createElement(MatrixTable, {
    matrix,
    rows: "measure",
    cols: "actor",
    topics: new Map([["topic", "A topic"]]),
    isGrouped: true,
    open: [],
    onOpen: undefined,
    density: "counts",
    onFold: undefined,
  });
  const { document } = parseHTML(`<html><body>${renderToStaticMarkup(table)}</body></html>`);
  return {
    document,
    lines: Array.from(document.querySelectorAll("tr[data-row]"), (row) =>
      Array.from(row.querySelectorAll("td")),
    ),
  };
}

describe("a matrix with more cells than are drawn", () => {
  const { document, lines } = render(matrixOf(200, 100));

  it("has every label and every head, so that the browser's find knows them", () => {
    const text = document.body.textContent ?? "";
    for (let row = 0; row < 200; row++) expect(text).toContain(`Label of measure-${row}`);
    for (let column = 0; column < 100; column++) expect(text).toContain(`Label of actor-${column}`);
  });

  it("draws the first cells of the first rows, and of the others none", () => {
    const drawn = lines.map((cells) => cells.filter((cell) => cell.classList.contains("cell")).length);
    expect(drawn[0]).toBeGreaterThan(12);
    expect(drawn[0]).toBeLessThan(40);
    expect(drawn.at(-1)).toBe(0);
  });

  it("leaves as much room as the cells would take that are not drawn", () => {
    for (const cells of lines) {
      const spans = cells.map((cell) => Number(cell.getAttribute("colSpan") ?? 1));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(1 + 100); // the total, and a column each
    }
  });

  it("says how many columns there are, and of each cell which one it is", () => {
    expect(document.querySelector("table")?.getAttribute("aria-colcount")).toBe("102");
    const [, first, second] = lines[0] ?? [];
    expect([first, second].map((cell) => cell?.getAttribute("aria-colindex"))).toEqual(["3", "4"]);
  });
});

it("pinned columns are drawn in every row", () => {
  const { lines } = render(matrixOf(200, 100, 2));
  const last = lines.at(-1) ?? [];
  expect(last.filter((cell) => cell.classList.contains("pinned"))).toHaveLength(2);
});

it("a matrix of no more cells is drawn in full, without a word about it", () => {
  const { document, lines } = render(matrixOf(DRAWN_CELLS_MAX / 100 - 1, 100));
  expect(document.querySelector(".gap")).toBeNull();
  expect(document.querySelector("[aria-colcount], [aria-colindex]")).toBeNull();
  expect(lines.every((cells) => cells.length === 1 + 100)).toBe(true);
});
