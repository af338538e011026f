import { tsvParseRows } from "d3-dsv";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { formatCsv } from "@/lib/view/export/csv";
import { htmlTable } from "@/lib/view/export/html-table";
import type { Table } from "@/lib/view/export/table";
import { hostileCells } from "../../hostile-cells";

const plain = { guard: false };
const formatTsv = (table: Table, options: { guard?: boolean; bom?: boolean } = {}) =>
  formatCsv(table, { ...options, separator: "\t" });
const texts = hostileCells.map(([, text]) => text);
const rows = texts.map((_, at) => [...texts.slice(at), ...texts.slice(0, at)]);
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cellsOf(html: string): readonly (readonly string[])[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(document.querySelectorAll("script")).toHaveLength(0);
  for (const br of document.querySelectorAll("br")) br.replaceWith("\n");
  return Array.from(document.querySelectorAll("tr"), (row) =>
    Array.from(row.children, (cell) => cell.textContent ?? ""),
  );
}

describe("cells between tabs", () => {
  it("end with CRLF, and stand in quotation marks where they hold a tab, a mark or a line break", () => {
    const table = {
      columns: ["a", "b"],
      rows: [
        ["x\ty", 'say "no"'],
        ["one\ntwo", "a,b"],
      ],
    };
    expect(formatTsv(table, plain)).toBe('a\tb\r\n"x\ty"\t"say ""no"""\r\n"one\ntwo"\ta,b\r\n');
  });

  it.each([true, false])("are read again as they were written, guard %s", (guard) => {
    const read = tsvParseRows(formatTsv({ columns: texts, rows }, { guard, bom: false }));
    const written = [texts, ...rows];
    expect(read).toEqual(guard ? written.map((row) => row.map(guarded)) : written);
  });

  it("can begin with the byte order mark", () => {
    expect(formatTsv({ columns: ["a"], rows: [] }, { guard: true, bom: true })).toBe("\ufeffa\r\n");
  });
});

describe("the same as HTML", () => {
  it("has a head and a body, and keeps a line break inside its cell", () => {
    expect(htmlTable(formatTsv({ columns: ["a"], rows: [["x & <y>\nz"], [""]] }, plain))).toBe(
      "<table><thead><tr><th>a</th></tr></thead><tbody>" +
        '<tr><td>x &amp; &lt;y&gt;<br style="mso-data-placement:same-cell">z</td></tr><tr><td></td></tr></tbody></table>',
    );
  });

  it.each([
    ["a month", "2031-05", true],
    ["a range", "1-2", true],
    ["a number with noughts before it", "007", true],
    ["a long number", "1234567890123456", true],
    ["a decimal number", "1.50", true],
    ["a time", "12:30", true],
    ["a power of ten", "1e5", true],
    ["a share", "5%", true],
    ["an id", "congress-2024", true],
    ["a number", "12", false],
    ["nought", "0", false],
    ["words", "Close the weirs", false],
    ["a sentence with a number", "By 2031 the city should close all of the old weirs.", false],
    ["nothing", "", false],
  ])("says of %s, %j, whether it is text: %s", (_what, text, isText) => {
    const html = htmlTable(formatTsv({ columns: ["a"], rows: [[text]] }, plain));
    expect(html.includes(`<td style='mso-number-format:"\\@"'>${text}</td>`)).toBe(isText);
  });

  it("holds the cells that the text holds, guarded as they are there", () => {
    const shown = (text: string) => guarded(text).replace(/\r\n|\r/g, "\n");
    expect(cellsOf(htmlTable(formatTsv({ columns: texts, rows }, { guard: true, bom: false })))).toEqual(
      [texts, ...rows].map((row) => row.map(shown)),
    );
  });
});
