import { parseHTML } from "linkedom";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LargeMatrix } from "@/components/matrix/large-matrix";
import { WHOLE_MAX } from "@/components/matrix/whole-max";
import { defaultQuery } from "@/lib/query/query";
import type { Matrix } from "@/lib/view/matrix/matrix";

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
      cells: names("cell", columns).map(() => "silent" as const),
    })),
    omitted: { rows: 0, columns: 0 },
    folded: [],
    away: { folded: 0, hidden: 0 },
  };
}

function render(matrix: Matrix, cell: readonly string[] = []) {
  const pin = matrix.columns.flatMap(({ id, group }) => (group === "pinned" ? id : []));
  const table = createElement(LargeMatrix, {
    matrix,
    query: { ...defaultQuery, pin, cell },
    topics: new Map([["topic", { id: "topic", label: "A topic", short: "Topic", definition: "" }]]),
    frame: { current: null },
    onOpen: () => {},
    groups: new Map(),
    go: () => {},
  });
  const { document } = parseHTML(`<html><body>${renderToStaticMarkup(table)}</body></html>`);
  const number = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));
  return {
    document,
    number,
    lines: Array.from(document.querySelectorAll("tr[data-row]")),
    cellsOf: (line: Element | undefined) => Array.from(line?.querySelectorAll("td.cell") ?? []),
  };
}

describe("a matrix with more cells than are drawn", () => {
  const { document, lines, cellsOf, number } = render(matrixOf(200, 100));
  const table = document.querySelector("table");

  it("has the first rows and columns, as many as a window shows", () => {
    expect(lines.length).toBeGreaterThan(25);
    expect(lines.length).toBeLessThan(60);
    for (const line of lines) expect(cellsOf(line).length).toBe(cellsOf(lines[0]).length);
    expect(cellsOf(lines[0]).length).toBeGreaterThan(12);
    expect(cellsOf(lines[0]).length).toBeLessThan(40);
    expect(document.querySelectorAll("th.column").length).toBe(cellsOf(lines[0]).length);
  });

  it("says how many rows and columns there are, and of each which one it is", () => {
    expect([number(table, "aria-rowcount"), number(table, "aria-colcount")]).toEqual([2 + 1 + 200, 2 + 100]);
    expect(lines.slice(0, 3).map((line) => number(line, "aria-rowindex"))).toEqual([4, 5, 6]);
    const columns = cellsOf(lines[0]).map((cell) => number(cell, "aria-colindex"));
    expect(columns).toEqual(columns.map((_, at) => at + 3));
  });

  it("is as high as if all were drawn", () => {
    const height = /height:(\d+)px/.exec(document.querySelector("tbody")?.getAttribute("style") ?? "")?.[1];
    expect(Number(height)).toBe(33 + 200 * 29);
  });
});

it("the open cell is drawn wherever it stands", () => {
  const { lines, cellsOf, number } = render(matrixOf(200, 100), ["measure-180", "actor-90"]);
  expect(number(lines.at(-1), "aria-rowindex")).toBe(2 + 1 + 181);
  expect(cellsOf(lines.at(-1)).at(-1)?.getAttribute("aria-selected")).toBe("true");
});

it("pinned columns are drawn in every row, before the others", () => {
  const { lines, cellsOf } = render(matrixOf(200, 100, 2));
  for (const line of lines) {
    const pinned = cellsOf(line).map((cell) => cell.classList.contains("pinned"));
    expect(pinned.slice(0, 3)).toEqual([true, true, false]);
    expect(pinned.filter(Boolean)).toHaveLength(2);
  }
});

it.each([
  ["rows", WHOLE_MAX.rows - 1, 3],
  ["cells", WHOLE_MAX.cells / 100 - 1, 100],
])("a matrix of no more %s is drawn in full, without a word about it", (_, rows, columns) => {
  const { document, lines, cellsOf } = render(matrixOf(rows, columns));
  expect(
    document.querySelector("[aria-rowcount], [aria-colcount], [aria-rowindex], [aria-colindex]"),
  ).toBeNull();
  expect(lines).toHaveLength(rows);
  expect(lines.every((line) => cellsOf(line).length === columns)).toBe(true);
});

it("the table is one stop, also where its rows have no pages", () => {
  const { document } = render(matrixOf(5, 3));
  expect(document.querySelectorAll("[tabindex='0']")).toHaveLength(1);
});
