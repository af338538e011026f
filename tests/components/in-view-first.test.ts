import { expect, it } from "vitest";
import { nothing } from "@/components/matrix/cell-window";
import { inViewFirst, type RowCells, undrawn } from "@/components/matrix/in-view-first";
import type { MatrixCell } from "@/lib/view/matrix";

/** A row whose cells count what they are, one in each column of the same name. */
function row(name: string, length: number): RowCells {
  const places = Array.from({ length }, (_, at) => at);
  return {
    cells: places.map((at): MatrixCell => ({ stance: "for", reported: name === "before", count: at })),
    columns: places.map((at) => ({ id: `${name} ${at}`, label: "", short: "", total: 0 })),
  };
}

/** For each cell of a row whether it is new; each stands in its own place, and so does its column. */
function news({ cells, columns }: RowCells): string {
  return cells
    .map((cell, at) => {
      if (typeof cell === "string") return "?";
      const name = cell.reported ? "before" : "now";
      expect([cell.count, columns[at]?.id]).toEqual([at, `${name} ${at}`]);
      return name.charAt(0);
    })
    .join("");
}

const inView = { from: 2, to: 5 };

it("the cells in view are new, and those out of view as before", () => {
  expect(news(inViewFirst(row("now", 8), row("before", 8), inView, 0))).toBe("bbnnnbbb");
});

it("pinned columns are in view wherever the table is scrolled to", () => {
  expect(news(inViewFirst(row("now", 8), row("before", 8), inView, 1))).toBe("nbnnnbbb");
});

it("a row out of view is as it was, of the same value so that it need not be drawn", () => {
  const before = row("before", 8);
  expect(inViewFirst(row("now", 8), before, nothing, 1)).toBe(before);
  expect(inViewFirst(row("now", 8), undrawn, nothing, 1)).toBe(undrawn);
});

it("a row that has not been drawn yet has its cells up to the end of the view", () => {
  expect(news(inViewFirst(row("now", 8), undrawn, inView, 0))).toBe("nnnnn");
});

it("a row that grows has new cells in view, one that shrinks none beyond its end", () => {
  expect(news(inViewFirst(row("now", 8), row("before", 3), inView, 0))).toBe("bbnnn");
  expect(news(inViewFirst(row("now", 4), row("before", 8), inView, 0))).toBe("bbnn");
});

it("once all has followed, the row is what it holds", () => {
  const now = row("now", 8);
  expect(inViewFirst(now, now, inView, 0)).toBe(now);
});
