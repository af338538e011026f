import { parseHTML } from "linkedom";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { markdownChunks } from "@/lib/view/export/markdown-table";
import type { Table } from "@/lib/view/export/table";
import { hostileCells } from "../../hostile-cells";

const formatMarkdown = (table: Table) => [...markdownChunks(table)].join("");

describe("a table in Markdown", () => {
  it("has a head, the line below it, and a line a row", () => {
    const table: Table = {
      columns: ["a", "b"],
      rows: [
        ["weir", ["x", "y"]],
        [7, undefined],
      ],
    };
    expect(formatMarkdown(table)).toBe("| a | b |\n| --- | --- |\n| weir | x; y |\n| 7 |  |\n");
  });

  it("without rows is its head", () => {
    expect(formatMarkdown({ columns: ["a"], rows: [] })).toBe("| a |\n| --- |\n");
  });

  it("escapes only what means something", () => {
    const { columns } = { columns: ["c"] };
    expect(formatMarkdown({ columns, rows: [["a|b *c* – see-saw (d); 1.5%"]] })).toContain(
      "| a\\|b \\*c\\* – see-saw (d); 1.5% |\n",
    );
  });
});

/** The rows of the one table that a page holds, as a browser would show their texts. */
function rendered(markdown: string): readonly (readonly string[])[] {
  const html = marked.parse(markdown, { gfm: true, async: false });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(Array.from(document.body.children, ({ tagName }) => tagName)).toEqual(["TABLE"]);
  expect(document.querySelectorAll("script, em, strong, code, del, img, h1, li, td p")).toHaveLength(0);
  for (const br of document.querySelectorAll("br")) br.replaceWith("\n");
  return Array.from(document.querySelectorAll("tr"), (row) =>
    Array.from(row.children, (cell) => cell.textContent ?? ""),
  );
}

/** A line break is one line break in HTML, whatever it was. */
const asShown = (text: string) => text.replace(/\r\n|\r/g, "\n");

describe("is rendered as the text that it holds", () => {
  it.each(hostileCells)("%s", (_what, text) => {
    const markdown = formatMarkdown({
      columns: ["a", "b"],
      rows: [
        [text, "next"],
        [[text, text], "next"],
      ],
    });
    expect(rendered(markdown)).toEqual([
      ["a", "b"],
      [asShown(text), "next"],
      [asShown(`${text}; ${text}`), "next"],
    ]);
  });

  it("all of them beside and below each other, in the head too", () => {
    const texts = hostileCells.map(([, text]) => text);
    const rows = texts.map((_, at) => [...texts.slice(at), ...texts.slice(0, at)]);
    expect(rendered(formatMarkdown({ columns: texts, rows }))).toEqual(
      [texts, ...rows].map((row) => row.map(asShown)),
    );
  });
});
